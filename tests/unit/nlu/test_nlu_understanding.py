import logging

import pytest

from nlu.ports import RankedIntent, Understanding, UnderstandingUnavailable
from nlu.understanding import ResilientUnderstanding


class FakeUnderstander:
    def __init__(self, intent):
        self.away = False
        self.asked = 0
        self._intent = intent

    def understand(self, text):
        self.asked += 1
        if self.away:
            raise UnderstandingUnavailable("Rasa: ConnectError")
        return Understanding.from_ranking((RankedIntent(self._intent, 0.9),))


class FakeClock:
    def __init__(self):
        self.seconds = 100.0

    def __call__(self):
        return self.seconds


@pytest.fixture
def rasa():
    return FakeUnderstander("greet")


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def resilient(rasa, clock):
    nearest = FakeUnderstander("thank")
    return ResilientUnderstanding(rasa, nearest, pause_seconds=5, clock=clock)


def test_the_first_answers_while_it_can(resilient):
    assert resilient.understand("halo").intent == "greet"
    assert not resilient.degraded


def test_the_second_answers_while_the_first_is_away(resilient, rasa):
    rasa.away = True
    assert resilient.understand("halo").intent == "thank"
    assert resilient.degraded


def test_a_server_that_is_away_is_left_alone_for_a_while(resilient, rasa, clock):
    rasa.away = True
    for _ in range(3):
        resilient.understand("halo")
    assert rasa.asked == 1
    clock.seconds += 6
    resilient.understand("halo")
    assert rasa.asked == 2


def test_the_first_is_back_by_itself(resilient, rasa, clock):
    rasa.away = True
    resilient.understand("halo")
    rasa.away = False
    clock.seconds += 6
    assert resilient.understand("halo").intent == "greet"
    assert not resilient.degraded


def test_each_change_is_logged_once_and_without_the_message(resilient, rasa, clock, caplog):
    caplog.set_level(logging.INFO)
    rasa.away = True
    for _ in range(4):
        resilient.understand("rahasia saya")
        clock.seconds += 6
    rasa.away = False
    resilient.understand("rahasia saya")
    resilient.understand("rahasia saya")
    assert [record.message for record in caplog.records] == [
        "intents by nearest examples from now on: Rasa: ConnectError",
        "intents by Rasa again",
    ]
