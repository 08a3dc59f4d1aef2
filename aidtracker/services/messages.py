"""What is told to people: refusals, and what an operation was."""

OPERATIONS: dict[str, str] = {}


def operation_title(kind: str, subject: str) -> str:
    """An operation in words."""
    return OPERATIONS.get(kind, kind).format(subject=subject)
