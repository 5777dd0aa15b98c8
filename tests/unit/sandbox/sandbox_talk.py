"""Both sides of a sandbox that is called as a function, without a socket."""

from __future__ import annotations

import json
from typing import Any

import httpx

TOKEN = "42:rahasia"
SITI = 700000001
PEOPLE = [
    {"first_name": "Siti", "language_code": "id"},
    {"first_name": "يوسف", "language_code": "ar", "role": "vendor"},
]


class Talk:
    """Both sides of one sandbox."""

    def __init__(self, http: httpx.AsyncClient) -> None:
        self.http = http

    async def raw(self, method: str, **params: Any) -> httpx.Response:
        return await self.http.post(f"/bot{TOKEN}/{method}", json=params)

    async def call(self, method: str, **params: Any) -> Any:
        body = (await self.raw(method, **params)).json()
        assert body["ok"], body
        return body["result"]

    async def upload(self, method: str, files: dict[str, Any], **params: Any) -> Any:
        fields = {
            name: json.dumps(value) if isinstance(value, (dict, list)) else value
            for name, value in params.items()
        }
        answer = await self.http.post(f"/bot{TOKEN}/{method}", data=fields, files=files)
        return answer.json()

    async def refusal(self, method: str, **params: Any) -> tuple[int, str]:
        answer = await self.raw(method, **params)
        body = answer.json()
        assert body["ok"] is False, body
        assert body["error_code"] == answer.status_code
        return body["error_code"], body["description"]

    async def act(self, name: str, person: int = SITI, /, **body: Any) -> Any:
        answer = await self.http.post(f"/sandbox/people/{person}/{name}", json=body)
        return {"status": answer.status_code, **answer.json()}

    async def chat(self, person: int = SITI) -> Any:
        return (await self.http.get(f"/sandbox/people/{person}")).json()
