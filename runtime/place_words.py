"""Words that name a place, and as often something else: `solo` is "only", `áo` a shirt."""

import re

_ARCHIPELAGO = ("id", "jv", "su", "ms", "min", "ban")
_DOUBTFUL = "batang|cuba|mali|chile|chad|jersey|turkey|china|panama|guinea|jordan|georgia|niger"
_DOUBTFUL += "|mỹ|anh|áo|ý|đức|pháp|nga|bỉ|úc|mısır|man|oman|guam|saba|togo|samoa"
_DOUBTFUL += "|usa|kore|chin|inggris"
_SOLO = "solo"
# Never a place: a language's name, and Javanese "must", which looks like Kudus without its s.
_NEVER = re.compile(
    r"(?<!\w)(?:(?:bahasa|basa|boso|tiếng|wikang)\s+\w+|kudu(?:na|ne)?|nederlands)(?!\w)",
    re.IGNORECASE,
)
_BEFORE = (
    *("dari", "di", "ke", "asal", "khas", "kab", "kabupaten", "kota", "saka", "saking", "ning"),
    *("dhateng", "menyang", "ti", "ka", "dr", "from", "in", "to", "into", "made in", "a", "en"),
    *(
        "de",
        "para",
        "pra",
        "do",
        "da",
        "al",
        "nach",
        "aus",
        "naar",
        "uit",
        "per",
        "dal",
        "z",
        "sa",
    ),
    *("desde", "hacia", "hasta", "pour", "vers", "von", "vom", "zu", "dalla", "dans", "via"),
    *("sang", "đến", "tới", "qua", "nước", "từ", "ở", "đi", "till", "från", "til", "fra", "au"),
)
_SAID = rf"(?:(?<=^)|(?<=\W))(?:{'|'.join(_BEFORE)})\s+$"
_PLACED = re.compile(_SAID, re.IGNORECASE)
_LONGEST_BEFORE = 12
_WORDS = {
    solo: re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
    for solo, words in ((False, _DOUBTFUL), (True, f"{_DOUBTFUL}|{_SOLO}"))
}


def without_mere_words(text: str, language: str | None) -> str:
    """The text without doubtful words that nothing shows to be places.

    A capital shows it, except where a sentence or a text in capitals begins with one, and so does
    a word such as "from" before it. In the archipelago Solo is a city, however written.

    Args:
        text: Any text.
        language: Its language's code, if known.
    """
    pattern = _WORDS[language is not None and language not in _ARCHIPELAGO]
    text = _NEVER.sub(" ", text)
    return pattern.sub(lambda word: word[0] if _is_place(word, text) else " ", text)


def _is_place(word: re.Match[str], text: str) -> bool:
    before = text[max(0, word.start() - _LONGEST_BEFORE) : word.start()]
    if _PLACED.search(before):
        return True
    if word[0].isupper():
        return not text.isupper()
    begins = not before.strip() or before.rstrip()[-1] in ".!?¡¿\n"
    return word[0][0].isupper() and not begins
