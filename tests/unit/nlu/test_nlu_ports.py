import pytest

from nlu.ports import RankedIntent, Understanding

PRICE_AHEAD_OF_STOCK = Understanding.from_ranking(
    (RankedIntent("ask_price", 0.6), RankedIntent("ask_stock", 0.35))
)


def test_the_best_guess_leads_the_ranking():
    assert PRICE_AHEAD_OF_STOCK.intent == "ask_price"
    assert PRICE_AHEAD_OF_STOCK.confidence == 0.6
    assert PRICE_AHEAD_OF_STOCK.margin == pytest.approx(0.25)


@pytest.mark.parametrize(
    ("threshold", "margin", "doubtful"),
    [(0.5, 0.2, False), (0.7, 0.2, True), (0.5, 0.3, True), (0.7, 0.3, True)],
)
def test_doubt_comes_from_a_low_confidence_or_a_close_second(threshold, margin, doubtful):
    assert PRICE_AHEAD_OF_STOCK.is_doubtful(threshold, margin) is doubtful


def test_a_lone_guess_leads_by_all_of_its_confidence():
    alone = Understanding.from_ranking((RankedIntent("greet", 0.9),))
    assert alone.margin == 0.9


def test_nothing_readable_means_nothing_for_sure():
    nothing = Understanding.of_nothing()
    assert (nothing.intent, nothing.confidence) == ("out_of_scope", 0.0)
    assert nothing.is_doubtful(threshold=0.01, margin=0.0)
