"""How months are written on packages and in lists: by the beginning of their names, or in Roman figures."""

_BEGINNINGS = (  # English, Polish, Ukrainian, Belarusian, Russian; one that two languages share stands once
    "jan sty січ сту янв",
    "feb lut лют фев",
    "mar бер сак мар",
    "apr kwi кві кра апр",
    "may maj тра май мая",
    "jun cze чер чэр июн",
    "jul lip лип ліп июл",
    "aug sie сер жні авг",
    "sep wrz вер сен",
    "oct paź paz жов кас окт",
    "nov lis лис ліс ноя",
    "dec gru гру сне дек",
)
MONTHS_BY_BEGINNING = {word: month for month, words in enumerate(_BEGINNINGS, 1) for word in words.split()}
"""The month by the first three letters of its name, in small letters."""

_FIGURES = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
MONTHS_BY_ROMAN = {figure: month for month, figure in enumerate(_FIGURES, 1)}
"""As months are often written in Poland and Ukraine: `5 V 2027`, `XII.2026`."""
