"""Replies as JSON, so that they wait in the outbox, unrendered, until they are delivered."""

from collections.abc import Mapping
from typing import Any

from bot.dialogue.messages import Button, Reply
from language import phrase_json

TOPIC = "Reply"  # the outbox topic of the conversation's own replies


def pack(reply: Reply) -> dict[str, Any]:
    """The reply as an object of plain JSON types; `unpack` gives an equal reply back."""
    return {
        "parts": [phrase_json.pack(part) for part in reply.parts],
        "buttons": [[_pack_button(button) for button in row] for row in reply.buttons],
        "photo_sku": reply.photo_sku,
        "replaces": reply.replaces,
        "asks_contact": reply.asks_contact,
        "drops_keyboard": reply.drops_keyboard,
    }


def unpack(packed: Mapping[str, Any]) -> Reply:
    """The reply that `pack` made the object from."""
    return Reply(
        parts=tuple(phrase_json.unpack(part) for part in packed["parts"]),
        buttons=tuple(
            tuple(_unpack_button(button) for button in row) for row in packed["buttons"]
        ),
        photo_sku=packed["photo_sku"],
        replaces=packed["replaces"],
        asks_contact=packed["asks_contact"],
        drops_keyboard=packed["drops_keyboard"],
    )


def _pack_button(button: Button) -> dict[str, Any]:
    return {"label": phrase_json.pack(button.label), "action": button.action}


def _unpack_button(packed: Mapping[str, Any]) -> Button:
    return Button(phrase_json.unpack(packed["label"]), packed["action"])
