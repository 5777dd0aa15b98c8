import json

import httpx
import pytest

from nlu.ports import RankedIntent, UnderstandingUnavailable
from nlu.rasa_server import RasaServer

PARSE = {
    "text": "brp kak",
    "intent": {"name": "nlu_fallback", "confidence": 1.0},
    "intent_ranking": [
        {"name": "ask_price", "confidence": 0.71},
        {"name": "ask_shipping", "confidence": 0.2},
    ],
}


class FakeRasa:
    def __init__(self, answer=None, status=200, raises=None):
        self.asked = []
        self._answer = PARSE if answer is None else answer
        self._status = status
        self._raises = raises

    def __call__(self, request):
        self.asked.append(request)
        if self._raises:
            raise self._raises
        if isinstance(self._answer, str):
            return httpx.Response(self._status, text=self._answer)
        return httpx.Response(self._status, json=self._answer)


def server_that(fake):
    return RasaServer("http://rasa.test", "s3cret", transport=httpx.MockTransport(fake))


def test_the_whole_ranking_is_kept_and_not_what_a_fallback_made_of_it():
    understanding = server_that(FakeRasa()).understand("brp kak")
    assert understanding.intent == "ask_price"
    assert understanding.confidence == 0.71
    assert understanding.ranking == (
        RankedIntent("ask_price", 0.71),
        RankedIntent("ask_shipping", 0.2),
    )


def test_the_cleaned_text_and_the_token_are_sent():
    fake = FakeRasa()
    server_that(fake).understand("/brp \ud800 kak\x07")
    [request] = fake.asked
    assert request.url.path == "/model/parse"
    assert request.url.params["token"] == "s3cret"
    assert json.loads(request.content) == {"text": "brp kak"}


def test_text_with_nothing_to_read_is_not_sent():
    fake = FakeRasa()
    understanding = server_that(fake).understand("\x00 \ud800")
    assert understanding.confidence == 0.0
    assert fake.asked == []


@pytest.mark.parametrize(
    "fake",
    [
        FakeRasa(raises=httpx.ConnectError("refused")),
        FakeRasa(raises=httpx.ReadTimeout("slow")),
        FakeRasa(status=401),
        FakeRasa(status=500),
        FakeRasa(answer="<html>"),
        FakeRasa(answer=[1]),
        FakeRasa(answer={"intent": None}),
        FakeRasa(answer={"intent_ranking": []}),
        FakeRasa(answer={"intent_ranking": [{"name": "greet"}]}),
        FakeRasa(answer={"intent_ranking": None}),
    ],
)
def test_whatever_goes_wrong_is_one_refusal(fake):
    with pytest.raises(UnderstandingUnavailable):
        server_that(fake).understand("halo")


def test_a_refusal_names_no_token_and_no_text():
    with pytest.raises(UnderstandingUnavailable) as refusal:
        server_that(FakeRasa(raises=httpx.ConnectError("refused"))).understand("rahasia")
    assert "s3cret" not in str(refusal.value)
    assert "rahasia" not in str(refusal.value)


def test_a_closed_client_refuses_too():
    server = server_that(FakeRasa())
    server.close()
    with pytest.raises(UnderstandingUnavailable):
        server.understand("halo")


def test_the_model_file_is_read_from_the_status():
    fake = FakeRasa(answer={"model_file": "model.tar.gz"})
    assert server_that(fake).model_file() == "model.tar.gz"
