"""The bot's side: from an HTTP request to the function behind a method, and back.

HANDLERS is the whole map of what leads where. Source: Bot API 10.1, "Making requests".
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from hmac import compare_digest
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from sandbox import answering, editing, sending
from sandbox.checks import read_parameters
from sandbox.faults import Fault
from sandbox.files import Upload
from sandbox.given import Given
from sandbox.incoming import read_call
from sandbox.methods import BY_LOWER_NAME
from sandbox.ports import Json, Refused, bad_request
from sandbox.strict_json import as_json
from sandbox.webhook import Webhook
from sandbox.world import World

HANDLERS: dict[str, Callable[[World, Given], object]] = {
    "getMe": answering.get_me,
    "sendMessage": sending.send_message,
    "sendPhoto": sending.send_photo,
    "sendDocument": sending.send_document,
    "sendMediaGroup": sending.send_media_group,
    "sendLocation": sending.send_location,
    "sendContact": sending.send_contact,
    "sendInvoice": sending.send_invoice,
    "sendChatAction": sending.send_chat_action,
    "copyMessage": editing.copy_message,
    "forwardMessage": editing.forward_message,
    "editMessageText": editing.edit_message_text,
    "editMessageCaption": editing.edit_message_caption,
    "editMessageMedia": editing.edit_message_media,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "deleteMessage": editing.delete_message,
    "deleteMessages": editing.delete_messages,
    "answerCallbackQuery": answering.answer_callback_query,
    "answerShippingQuery": answering.answer_shipping_query,
    "answerPreCheckoutQuery": answering.answer_pre_checkout_query,
    "getFile": answering.get_file,
    "getChat": answering.get_chat,
    "setMyCommands": answering.set_my_commands,
    "getMyCommands": answering.get_my_commands,
    "deleteMyCommands": answering.delete_my_commands,
    "setMyName": answering.set_text,
    "getMyName": answering.get_text,
    "setMyDescription": answering.set_text,
    "getMyDescription": answering.get_text,
    "setMyShortDescription": answering.set_text,
    "getMyShortDescription": answering.get_text,
    "setChatMenuButton": answering.set_chat_menu_button,
    "getChatMenuButton": answering.get_chat_menu_button,
}


class BotApi:
    """Answers `/bot<token>/<method>` and `/file/bot<token>/<path>`."""

    def __init__(self, world: World, webhook_pause_seconds: float = 0.5) -> None:
        self.world = world
        self.webhook = Webhook(world.updates, self._reply, webhook_pause_seconds)
        self._own: dict[str, Callable[[Given], tuple[object, str]]] = {
            "setWebhook": self._set_webhook,
            "deleteWebhook": self._delete_webhook,
            "getWebhookInfo": lambda _: (self.webhook.info(), ""),
            "logOut": lambda _: (True, ""),
            "close": lambda _: (True, ""),
        }

    async def method(self, request: Request) -> Response:
        """One call of a method."""
        if not self._knows(request):
            return _failure(Refused(401, "Unauthorized"))
        method = BY_LOWER_NAME.get(request.path_params["method"].lower())
        if method is None:
            return _failure(Refused(404, "Not Found: method not found"))
        params: Json = {}
        uploads: Mapping[str, Upload] = {}
        try:
            params, uploads = await read_call(request)
            fault = self.world.faults.strike(method, params.get("chat_id"))
            response = await self._spoiled(fault, method, params, uploads)
        except Refused as refused:
            response = _failure(refused)
        self._record(method, params, uploads, response)
        return response

    async def file(self, request: Request) -> Response:
        """One download."""
        if not self._knows(request):
            return _failure(Refused(401, "Unauthorized"))
        file = self.world.files.at(request.path_params["path"])
        if file is None:
            return _failure(Refused(404, "Not Found"))
        return Response(file.data, media_type="application/octet-stream")

    async def call(self, method: str, raw: Json, uploads: Mapping[str, Upload]) -> Response:
        """Runs a method past all faults and gives the answer as Telegram words it."""
        try:
            given = Given(method, read_parameters(method, raw, uploads), uploads)
            if method == "getUpdates":
                return _success(await self._get_updates(given))
            own = self._own.get(method)
            result, note = own(given) if own else (HANDLERS[method](self.world, given), "")
        except Refused as refused:
            return _failure(refused)
        return _success(result, note)

    def _knows(self, request: Request) -> bool:
        given = request.path_params["token"].encode(errors="replace")
        return compare_digest(given, self.world.bot.token.encode())

    async def _spoiled(
        self, fault: Fault | None, method: str, params: Json, uploads: Mapping[str, Upload]
    ) -> Response:
        """The answer, or what the fault makes of it."""
        if fault is None:
            return await self.call(method, params, uploads)
        if fault.kind == "flood":
            seconds = fault.retry_after
            return _failure(Refused(429, f"Too Many Requests: retry after {seconds}", seconds))
        if fault.kind == "error":
            return _failure(Refused(fault.code, _PHRASES.get(fault.code, "Internal Server Error")))
        if fault.kind == "cut":
            if fault.when == "after":
                await self.call(method, params, uploads)
            return _CutConnection()
        await asyncio.sleep(fault.seconds)
        return await self.call(method, params, uploads)

    def _record(
        self, method: str, params: Json, uploads: Mapping[str, Upload], response: Response
    ) -> None:
        if isinstance(response, _CutConnection):
            self.world.calls.record(method, params, uploads, 0, "connection cut")
            return
        told = json.loads(bytes(response.body))
        self.world.calls.record(
            method, params, uploads, response.status_code, told.get("description", "")
        )

    async def _reply(self, body: Json) -> None:
        """Runs the method a bot wrote into its answer to a webhook."""
        method = BY_LOWER_NAME.get(str(body["method"]).lower())
        if method is not None and method not in _NOT_IN_AN_ANSWER:
            params = {name: value for name, value in body.items() if name != "method"}
            self._record(method, params, {}, await self.call(method, params, {}))

    async def _get_updates(self, given: Given) -> list[Json]:
        self.world.updates.allow(given.get("allowed_updates"))
        limit = given.get("limit")
        return await self.world.updates.poll(
            given.get("offset") or 0, 100 if limit is None else limit, given.get("timeout") or 0
        )

    def _set_webhook(self, given: Given) -> tuple[object, str]:
        if not given.text("url"):
            return self._delete_webhook(given)
        if "certificate" in given.uploads:
            raise bad_request("the sandbox takes no certificate: it posts to loopback only")
        most = given.get("max_connections")
        self.world.updates.allow(given.get("allowed_updates"))
        if given.flag("drop_pending_updates"):
            self.world.updates.clear()
        changed = self.webhook.set(
            given.text("url"), given.text("secret_token"), 40 if most is None else most
        )
        return True, "Webhook was set" if changed else "Webhook is already set"

    def _delete_webhook(self, given: Given) -> tuple[object, str]:
        if given.flag("drop_pending_updates"):
            self.world.updates.clear()
        was_set = self.webhook.remove()
        return True, "Webhook was deleted" if was_set else "Webhook is already deleted"


# They would wait for, or end, the very delivery they answer.
_NOT_IN_AN_ANSWER = {"getUpdates", "setWebhook", "deleteWebhook"}
_PHRASES = {
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Timeout",
}


class _CutConnection(Response):
    """Promises a body and never sends it: the server then closes the connection."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = [(b"content-type", b"application/json"), (b"content-length", b"1000")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b'{"ok":', "more_body": True})


def _success(result: object, note: str = "") -> Response:
    body: dict[str, Any] = {"ok": True, "result": result}
    return as_json(body | ({"description": note} if note else {}))


def _failure(refused: Refused) -> Response:
    body: Json = {
        "ok": False,
        "error_code": refused.code,
        "description": refused.description,
    }
    if refused.retry_after is not None:
        body["parameters"] = {"retry_after": refused.retry_after}
    response = as_json(body, refused.code)
    if refused.retry_after is not None:
        response.headers["Retry-After"] = str(refused.retry_after)
    return response
