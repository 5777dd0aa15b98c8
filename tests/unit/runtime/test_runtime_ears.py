from language.detect import Detected, Detector
from runtime.ears import Listener

LISTENER = Listener(Detector(), understander=None)


def test_a_limit_counts_where_a_short_text_was_taken_for_a_neighbour_s_language():
    doubted = Detected("nl", False, ("nl", "de"))
    assert LISTENER.numbers("höchstens 50000", doubted).max_price_idr == 50_000


def test_a_sure_language_is_read_alone():
    sure = Detected("nl", True, ("nl", "de"))
    assert LISTENER.numbers("höchstens 50000", sure).max_price_idr is None


def test_what_points_at_a_list_counts_no_pieces():
    assert LISTENER.numbers("the second one, 3 pcs", Detected("en", True)).quantity == 3
    assert LISTENER.numbers("the second one", Detected("en", True)).quantity is None


def test_a_text_of_no_known_language_is_read_in_the_shop_s_own():
    assert LISTENER.numbers("di bawah 75rb", Detected(None, False)).max_price_idr == 75_000
