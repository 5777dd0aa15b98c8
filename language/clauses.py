"""A message in its sentences, for people who ask for two things at once."""

import re

# A full stop ends a sentence only before a space: "no.3" and "15.000" go on.
_END = re.compile(r"[?!？！؟。।۔\n;]+|\.+(?=\s|$)")
# After a comma these begin a wish of its own; without one they join words: "rolls and tea".
_JOINTS = (
    "and also, and, also, dan, terus, trus, lalu, lan, kaliyan, jeung, sareng, at, tsaka, y, e, "
    "et, und, en, и, а ещё, ve, và, aur, और, এবং, و, i, та, και, na, și, och"
)
_JOINT = re.compile(
    rf"[,،]\s*(?=(?:{_JOINTS.replace(', ', '|')})\s)"
    r"|[，、,]\s*(?=还有|還有|另外|それと|あと|それから|그리고|แล้ว)"
    r"|\s+(?=(?:terus|trus|sekalian)\s)",
    re.IGNORECASE,
)
# "Good evening, do you have ground coffee?": a greeting, and what is wanted.
_OPENING = re.compile(r"^[^,،?!.]{2,24}[,،]\s+(?=\S+\s+(?:\S{2}|\S\s+\S))")
_SHORTEST = 2  # letters; a shorter piece is an abbreviation or a slip
_ABBREVIATION = re.compile(
    r"(?:^|\s)(?:no|nr|jl|kec|kab|kel|st|mr|mrs|dr|rp|uk|tn|ny|vs)\.$", re.I
)
_READ = 500


def clauses(text: str, most: int = 4) -> tuple[str, ...]:
    """The sentences of a message, each with its own end; the message alone where it is one.

    Args:
        text: as it was written.
        most: a message of more sentences tells a story and stays whole.
    """
    if len(text) > _READ:
        return (text,)
    found: list[str] = []
    start = 0
    for end in sorted({*_ends(text), len(text)}):
        piece = text[start:end].strip()
        if sum(map(str.isalnum, piece)) >= _SHORTEST:
            found.append(piece.strip(" ,،，、"))
            start = end
    return tuple(found) if 1 < len(found) <= most else (text,)


def _ends(text: str) -> list[int]:
    ends = [
        match.end()
        for match in _END.finditer(text)
        if not _ABBREVIATION.search(text[: match.end()])
    ]
    joints = [match.end() for match in (*_JOINT.finditer(text), *_OPENING.finditer(text))]
    return ends + joints
