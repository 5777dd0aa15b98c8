"""The objects a bot may hand over inside a parameter, field by field.

Written in the same words as `methods.py`. An object named there but not here is taken as any
JSON object: the sandbox refuses what would need it before looking inside. Source: Bot API 10.1.
"""

from __future__ import annotations

_MEDIA = {
    "type": "str!",
    "media": "str!",
    "caption": "str",
    "parse_mode": "str",
    "caption_entities": "[MessageEntity]",
}
_BUTTON = {"text": "str!", "icon_custom_emoji_id": "str", "style": "str"}

OBJECTS: dict[str, dict[str, str]] = {
    "MessageEntity": {
        "type": "str!",
        "offset": "int!",
        "length": "int!",
        "url": "str",
        "user": "User",
        "language": "str",
        "custom_emoji_id": "str",
        "unix_time": "int",
        "date_time_format": "str",
    },
    "LinkPreviewOptions": {
        "is_disabled": "bool",
        "url": "str",
        "prefer_small_media": "bool",
        "prefer_large_media": "bool",
        "show_above_text": "bool",
    },
    "ReplyParameters": {
        "message_id": "int!",
        "chat_id": "chat",
        "allow_sending_without_reply": "bool",
        "quote": "str",
        "quote_parse_mode": "str",
        "quote_entities": "[MessageEntity]",
        "quote_position": "int",
        "checklist_task_id": "int",
        "poll_option_id": "str",
    },
    "InlineKeyboardMarkup": {"inline_keyboard": "[[InlineKeyboardButton]]!"},
    "InlineKeyboardButton": {
        **_BUTTON,
        "url": "str",
        "callback_data": "str",
        "web_app": "WebAppInfo",
        "login_url": "LoginUrl",
        "switch_inline_query": "str",
        "switch_inline_query_current_chat": "str",
        "switch_inline_query_chosen_chat": "SwitchInlineQueryChosenChat",
        "copy_text": "CopyTextButton",
        "callback_game": "CallbackGame",
        "pay": "bool",
    },
    "ReplyKeyboardMarkup": {
        "keyboard": "[[KeyboardButton]]!",
        "is_persistent": "bool",
        "resize_keyboard": "bool",
        "one_time_keyboard": "bool",
        "input_field_placeholder": "str",
        "selective": "bool",
    },
    "KeyboardButton": {
        **_BUTTON,
        "request_users": "KeyboardButtonRequestUsers",
        "request_chat": "KeyboardButtonRequestChat",
        "request_managed_bot": "KeyboardButtonRequestManagedBot",
        "request_contact": "bool",
        "request_location": "bool",
        "request_poll": "KeyboardButtonPollType",
        "web_app": "WebAppInfo",
    },
    "ReplyKeyboardRemove": {"remove_keyboard": "bool!", "selective": "bool"},
    "ForceReply": {
        "force_reply": "bool!",
        "input_field_placeholder": "str",
        "selective": "bool",
    },
    "InputMediaPhoto": {
        **_MEDIA,
        "show_caption_above_media": "bool",
        "has_spoiler": "bool",
    },
    "InputMediaDocument": {
        **_MEDIA,
        "thumbnail": "str",
        "disable_content_type_detection": "bool",
    },
    "LabeledPrice": {"label": "str!", "amount": "int!"},
    "ShippingOption": {"id": "str!", "title": "str!", "prices": "[LabeledPrice]!"},
    "BotCommand": {"command": "str!", "description": "str!"},
    "BotCommandScopeDefault": {"type": "str!"},
    "BotCommandScopeAllPrivateChats": {"type": "str!"},
    "BotCommandScopeAllGroupChats": {"type": "str!"},
    "BotCommandScopeAllChatAdministrators": {"type": "str!"},
    "BotCommandScopeChat": {"type": "str!", "chat_id": "chat!"},
    "MenuButtonCommands": {"type": "str!"},
    "MenuButtonDefault": {"type": "str!"},
    "MenuButtonWebApp": {"type": "str!", "text": "str!", "web_app": "WebAppInfo!"},
    "WebAppInfo": {"url": "str!"},
    "CopyTextButton": {"text": "str!"},
}

CHOICES: dict[str, dict[str, str]] = {
    "markup": {
        "inline_keyboard": "InlineKeyboardMarkup",
        "keyboard": "ReplyKeyboardMarkup",
        "remove_keyboard": "ReplyKeyboardRemove",
        "force_reply": "ForceReply",
    },
    "InputMedia": {"photo": "InputMediaPhoto", "document": "InputMediaDocument"},
    "BotCommandScope": {
        "default": "BotCommandScopeDefault",
        "all_private_chats": "BotCommandScopeAllPrivateChats",
        "all_group_chats": "BotCommandScopeAllGroupChats",
        "all_chat_administrators": "BotCommandScopeAllChatAdministrators",
        "chat": "BotCommandScopeChat",
    },
    "MenuButton": {
        "commands": "MenuButtonCommands",
        "default": "MenuButtonDefault",
        "web_app": "MenuButtonWebApp",
    },
}
"""One parameter, several objects: told apart by the field they hold (`markup`) or by `type`."""
