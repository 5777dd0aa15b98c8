"""Understanding by a Rasa server over HTTP, on loopback, with a token.

Knows Rasa's `/model/parse` and nothing of models, training or processes.
"""

from typing import Any

import httpx

from nlu.cleaning import clean
from nlu.ports import RankedIntent, Understanding, UnderstandingUnavailable


class RasaServer:
    """A client that keeps its connections open; safe to share between threads."""

    def __init__(
        self,
        url: str,
        token: str,
        timeout_seconds: float = 2.0,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        # trust_env off: a proxy meant for the internet must not see loopback requests.
        self._http = httpx.Client(
            base_url=url,
            params={"token": token},
            timeout=timeout_seconds,
            trust_env=False,
            transport=transport,
        )

    def understand(self, text: str) -> Understanding:
        """What `text` means, with the classifier's whole ranking.

        Raises:
            UnderstandingUnavailable: The server is away, too slow, or its answer is no parse.
        """
        readable = clean(text)
        if not readable:
            return Understanding.of_nothing()
        return _understanding(self._call("POST", "/model/parse", {"text": readable}))

    def model_file(self) -> str:
        """Name of the model file the server answers from.

        Raises:
            UnderstandingUnavailable: The server is not ready, or the token is not its own.
        """
        return str(self._call("GET", "/status").get("model_file") or "")

    def close(self) -> None:
        """Lets go of the open connections."""
        self._http.close()

    def _call(self, method: str, path: str, body: dict[str, str] | None = None) -> dict[str, Any]:
        try:
            answer = self._http.request(method, path, json=body)
        except (httpx.HTTPError, RuntimeError) as error:  # RuntimeError: the client was closed
            raise UnderstandingUnavailable(f"Rasa: {type(error).__name__}") from error
        if answer.status_code != httpx.codes.OK:
            raise UnderstandingUnavailable(f"Rasa answered {answer.status_code} to {path}")
        try:
            content = answer.json()
        except ValueError as error:
            raise UnderstandingUnavailable(f"Rasa answered no JSON to {path}") from error
        if not isinstance(content, dict):
            raise UnderstandingUnavailable(f"Rasa answered no object to {path}")
        return content


def _understanding(parse: dict[str, Any]) -> Understanding:
    try:
        ranking = tuple(
            RankedIntent(str(row["name"]), float(row["confidence"]))
            for row in parse["intent_ranking"]
        )
        return Understanding.from_ranking(ranking)
    except (KeyError, TypeError, ValueError, IndexError) as error:
        raise UnderstandingUnavailable("Rasa's parse has no intent ranking") from error
