"""The best ids, each once, out of the best vectors: what every vector index must do alike."""

from collections.abc import Callable, Sequence

Found = Sequence[tuple[int, float]]


def best_ids(ask: Callable[[int], Found], limit: int, most: int) -> list[tuple[int, float]]:
    """The best `limit` ids with their best inner products, best first, equal ones by id.

    An id owns several vectors, so more vectors are asked for until enough ids came.

    Args:
        ask: Gives the best so-many vectors, as (id, inner product), best first; fewer than asked
            for means that there are no more.
        limit: How many ids at most.
        most: More vectors than this are never asked for.
    """
    wanted = 2 * limit
    while True:
        wanted = min(4 * wanted, most)
        found = ask(wanted)
        cut = _ranked(found)[:limit]
        # What was left out may still equal the last one kept: then ask for more.
        enough = len(cut) == limit and found[-1][1] < cut[-1][1]
        if enough or wanted == most or len(found) < wanted:
            return cut


def _ranked(found: Found) -> list[tuple[int, float]]:
    best: dict[int, float] = {}
    for number, score in found:
        best[number] = max(score, best.get(number, score))
    return sorted(best.items(), key=lambda item: (-item[1], item[0]))
