"""The methods that answer people's questions, and those about the bot and its files."""

from __future__ import annotations

from sandbox.entities import units
from sandbox.files import DOWNLOAD_LIMIT_BYTES
from sandbox.given import Given
from sandbox.ports import Json, bad_request
from sandbox.profile import Scope
from sandbox.world import World

_ALERT_LIMIT = 200
_ABILITIES = {
    "can_join_groups": False,
    "can_read_all_group_messages": False,
    "supports_inline_queries": False,
    "can_connect_to_business": False,
    "has_main_web_app": False,
}


def answer_callback_query(world: World, given: Given) -> bool:
    """answerCallbackQuery: once per pressed button."""
    text = given.text("text")
    if units(text) > _ALERT_LIMIT:
        raise bad_request("MESSAGE_TOO_LONG")
    answer: Json = {"text": text, "show_alert": given.flag("show_alert")}
    if given.text("url"):
        if not given.text("url").startswith(f"https://t.me/{world.bot.username}?start="):
            raise bad_request("URL_INVALID")
        answer["url"] = given.text("url")
    question = world.questions.answer("button", given.text("callback_query_id"), answer)
    body = {"callback_query_id": question.query_id, **answer}
    world.changes.announce("answer", question.person_id, body)
    return True


def answer_shipping_query(world: World, given: Given) -> bool:
    """AnswerShippingQuery."""
    options, refusal = given.get("shipping_options"), given.text("error_message")
    if given.flag("ok") and not options:
        raise bad_request("there must be at least one shipping option")
    if not given.flag("ok") and not refusal:
        raise bad_request('parameter "error_message" is required')
    answer = {"ok": given.flag("ok"), "options": options or [], "error": refusal}
    world.questions.answer("shipping", given.text("shipping_query_id"), answer)
    return True


def answer_pre_checkout_query(world: World, given: Given) -> bool:
    """answerPreCheckoutQuery: within ten seconds, or the payment fails."""
    refusal = given.text("error_message")
    if not given.flag("ok") and not refusal:
        raise bad_request('parameter "error_message" is required')
    answer = {"ok": given.flag("ok"), "error": refusal}
    world.questions.answer("payment", given.text("pre_checkout_query_id"), answer)
    return True


def get_me(world: World, _: Given) -> Json:
    """GetMe."""
    name = world.profile.text("name", "", world.bot.first_name)
    return {**world.bot.as_user(), "first_name": name, **_ABILITIES}


def get_chat(world: World, given: Given) -> Json:
    """getChat: what a private chat has of ChatFullInfo."""
    chat = world.bots_chat(given.get("chat_id"))
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription")
    return {
        **chat.person.as_chat(),
        "accent_color_id": chat.person.person_id % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys((*gifts, "gifts_from_channels"), True),
    }


def get_file(world: World, given: Given) -> Json:
    """GetFile."""
    file = world.files.find(given.text("file_id"))
    if file is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if len(file.data) > DOWNLOAD_LIMIT_BYTES:
        raise bad_request("file is too big")
    return file.as_file()


def set_my_commands(world: World, given: Given) -> bool:
    """SetMyCommands."""
    scope = _scope(given)
    world.profile.set_commands(scope, given.text("language_code"), given.get("commands"))
    world.changes.announce("commands", None, {})
    return True


def get_my_commands(world: World, given: Given) -> list[Json]:
    """GetMyCommands."""
    return world.profile.commands_of(_scope(given), given.text("language_code"))


def delete_my_commands(world: World, given: Given) -> bool:
    """DeleteMyCommands."""
    world.profile.set_commands(_scope(given), given.text("language_code"), [])
    world.changes.announce("commands", None, {})
    return True


def _scope(given: Given) -> Scope:
    scope: Json = given.get("scope") or {"type": "default"}
    return scope["type"], scope.get("chat_id")


def set_text(world: World, given: Given) -> bool:
    """setMyName, setMyDescription, setMyShortDescription."""
    name = _text_name(given)
    world.profile.set_text(name, given.text(name), given.text("language_code"))
    world.changes.announce("bot", None, {})
    return True


def get_text(world: World, given: Given) -> Json:
    """getMyName, getMyDescription, getMyShortDescription."""
    name = _text_name(given)
    default = world.bot.first_name if name == "name" else ""
    return {name: world.profile.text(name, given.text("language_code"), default)}


def _text_name(given: Given) -> str:
    names = {"Name": "name", "Description": "description"}
    return names.get(given.method[len("setMy") :], "short_description")


def set_chat_menu_button(world: World, given: Given) -> bool:
    """SetChatMenuButton."""
    button = given.get("menu_button") or {"type": "default"}
    world.profile.menu_buttons[given.get("chat_id")] = button
    return True


def get_chat_menu_button(world: World, given: Given) -> Json:
    """GetChatMenuButton."""
    buttons = world.profile.menu_buttons
    own = buttons.get(given.get("chat_id")) or buttons.get(None) or {}
    return {"type": "commands"} if own.get("type", "default") == "default" else own
