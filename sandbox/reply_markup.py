"""Keyboards under messages and under the text field: what Telegram takes of them."""

from __future__ import annotations

from urllib.parse import urlsplit

from sandbox.ports import Json, Refused, bad_request

CALLBACK_DATA_LIMIT_BYTES = 64
_BUTTONS_LIMIT = 100
_ACTIONS = (
    "url", "callback_data", "web_app", "login_url", "switch_inline_query", "copy_text", "pay",
    "switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "callback_game",
)  # fmt: skip
_EMPTY_IS_FINE = {"switch_inline_query", "switch_inline_query_current_chat"}


def checked_markup(markup: Json | None, *, is_invoice: bool = False) -> Json | None:
    """The reply mark-up as it will be shown, or None when there is none.

    Raises:
        Refused: A button is wrong, by Telegram's own words (400).
    """
    if markup is None:
        return None
    if "inline_keyboard" in markup:
        return _inline(markup, is_invoice)
    if "keyboard" in markup:
        return _reply_keyboard(markup)
    if "remove_keyboard" in markup:
        return markup if markup["remove_keyboard"] else None
    return markup if markup.get("force_reply") else None


def _inline(markup: Json, is_invoice: bool) -> Json | None:
    rows = [row for row in markup["inline_keyboard"] if row]
    if sum(len(row) for row in rows) > _BUTTONS_LIMIT:
        raise bad_request("reply markup is too long")
    for row in rows:
        for button in row:
            _check_button(button, is_invoice)
    if is_invoice and rows and not rows[0][0].get("pay"):
        raise bad_request("the first button of an invoice must be a pay button")
    return {"inline_keyboard": rows} if rows else None


def _check_button(button: Json, is_invoice: bool) -> None:
    used = [
        name
        for name in _ACTIONS
        if button.get(name) or (name in _EMPTY_IS_FINE and name in button)
    ]
    if not used and "callback_data" in button:
        raise bad_request("BUTTON_DATA_INVALID")
    if not used:
        raise _cannot_parse("Text buttons are unallowed in the inline keyboard")
    if not button["text"].strip():
        raise _cannot_parse('Field "text" must be non-empty')
    if len(used) > 1:
        raise bad_request("BUTTON_TYPE_INVALID")
    if len(button.get("callback_data", "").encode()) > CALLBACK_DATA_LIMIT_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    if used == ["url"] and not _is_address(button["url"]):
        raise bad_request("BUTTON_URL_INVALID")
    if used == ["pay"] and not is_invoice:
        raise bad_request("BUTTON_TYPE_INVALID")


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url if "://" in url else f"http://{url}")
    except ValueError:
        return False
    if parts.scheme == "tg":
        return True
    host = parts.hostname or ""
    return parts.scheme in ("http", "https") and "." in host and " " not in url


def _reply_keyboard(markup: Json) -> Json:
    rows = [row for row in markup["keyboard"] if row]
    if not rows:
        raise bad_request("REPLY_MARKUP_BUTTONS_EMPTY")
    for row in rows:
        for button in row:
            if not button["text"].strip():
                raise bad_request('can\'t parse keyboard button: Field "text" must be non-empty')
    return {**markup, "keyboard": rows}


def _cannot_parse(reason: str) -> Refused:
    return bad_request(f"can't parse inline keyboard button: {reason}")
