"""The mark on texts in tables of data, for modules that must not load Qt to say what is to be translated."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - the name that lupdate looks for
    """Gives `text` back; `make translations` collects it under `context`."""
    return text
