"""Every Bot API method the sandbox serves, with its parameters and their types, as one table.

A type is written as a word: `int`, `str`, `bool`, `float`, `chat` (id or @username), `file`
(upload or text), `markup` (any reply markup), `[...]` an array, or the name of an object of
`objects.py`. A `!` marks what must be given. Source: Bot API 10.1; tests/contracts holds each
line of it against the published description.
"""

from __future__ import annotations

_ADDRESS = {"chat_id": "chat!", "message_thread_id": "int", "direct_messages_topic_id": "int"}
_QUIETLY = {"disable_notification": "bool", "protect_content": "bool"}
_DELIVERY = {
    **_QUIETLY,
    "allow_paid_broadcast": "bool",
    "message_effect_id": "str",
    "reply_parameters": "ReplyParameters",
}
_BUSINESS = {"business_connection_id": "str"}
_POST = {"suggested_post_parameters": "SuggestedPostParameters"}
_SENT = {**_BUSINESS, **_ADDRESS, **_DELIVERY, **_POST, "reply_markup": "markup"}
_CAPTION = {"caption": "str", "parse_mode": "str", "caption_entities": "[MessageEntity]"}
_ABOVE = {"show_caption_above_media": "bool"}
_EDITED = {
    **_BUSINESS,
    "chat_id": "chat",
    "message_id": "int",
    "inline_message_id": "str",
    "reply_markup": "InlineKeyboardMarkup",
}
_SOURCE = {"from_chat_id": "chat!", "message_id": "int!", "video_start_timestamp": "int"}
_LANGUAGE = {"language_code": "str"}
_SCOPED = {"scope": "BotCommandScope", **_LANGUAGE}

METHODS: dict[str, dict[str, str]] = {
    "getMe": {},
    "logOut": {},
    "close": {},
    "getUpdates": {
        "offset": "int",
        "limit": "int",
        "timeout": "int",
        "allowed_updates": "[str]",
    },
    "setWebhook": {
        "url": "str!",
        "certificate": "upload",
        "ip_address": "str",
        "max_connections": "int",
        "allowed_updates": "[str]",
        "drop_pending_updates": "bool",
        "secret_token": "str",
    },
    "deleteWebhook": {"drop_pending_updates": "bool"},
    "getWebhookInfo": {},
    "sendMessage": {
        **_SENT,
        "text": "str!",
        "parse_mode": "str",
        "entities": "[MessageEntity]",
        "link_preview_options": "LinkPreviewOptions",
    },
    "sendPhoto": {**_SENT, "photo": "file!", **_CAPTION, **_ABOVE, "has_spoiler": "bool"},
    "sendDocument": {
        **_SENT,
        "document": "file!",
        "thumbnail": "file",
        **_CAPTION,
        "disable_content_type_detection": "bool",
    },
    "sendMediaGroup": {**_BUSINESS, **_ADDRESS, **_DELIVERY, "media": "[InputMedia]!"},
    "sendLocation": {
        **_SENT,
        "latitude": "float!",
        "longitude": "float!",
        "horizontal_accuracy": "float",
        "live_period": "int",
        "heading": "int",
        "proximity_alert_radius": "int",
    },
    "sendContact": {
        **_SENT,
        "phone_number": "str!",
        "first_name": "str!",
        "last_name": "str",
        "vcard": "str",
    },
    "sendInvoice": {
        **_ADDRESS,
        **_DELIVERY,
        **_POST,
        "title": "str!",
        "description": "str!",
        "payload": "str!",
        "provider_token": "str",
        "currency": "str!",
        "prices": "[LabeledPrice]!",
        "max_tip_amount": "int",
        "suggested_tip_amounts": "[int]",
        "start_parameter": "str",
        "provider_data": "str",
        "photo_url": "str",
        "photo_size": "int",
        "photo_width": "int",
        "photo_height": "int",
        "need_name": "bool",
        "need_phone_number": "bool",
        "need_email": "bool",
        "need_shipping_address": "bool",
        "send_phone_number_to_provider": "bool",
        "send_email_to_provider": "bool",
        "is_flexible": "bool",
        "reply_markup": "InlineKeyboardMarkup",
    },
    "sendChatAction": {
        **_BUSINESS,
        "chat_id": "chat!",
        "message_thread_id": "int",
        "action": "str!",
    },
    "copyMessage": {
        **_ADDRESS,
        **_SOURCE,
        **_CAPTION,
        **_ABOVE,
        **_DELIVERY,
        **_POST,
        "reply_markup": "markup",
    },
    "forwardMessage": {
        **_ADDRESS,
        **_SOURCE,
        **_QUIETLY,
        "message_effect_id": "str",
        **_POST,
    },
    "editMessageText": {
        **_EDITED,
        "text": "str",
        "parse_mode": "str",
        "entities": "[MessageEntity]",
        "link_preview_options": "LinkPreviewOptions",
        "rich_message": "InputRichMessage",
    },
    "editMessageCaption": {**_EDITED, **_CAPTION, **_ABOVE},
    "editMessageMedia": {**_EDITED, "media": "InputMedia!"},
    "editMessageReplyMarkup": {**_EDITED},
    "deleteMessage": {"chat_id": "chat!", "message_id": "int!"},
    "deleteMessages": {"chat_id": "chat!", "message_ids": "[int]!"},
    "answerCallbackQuery": {
        "callback_query_id": "str!",
        "text": "str",
        "show_alert": "bool",
        "url": "str",
        "cache_time": "int",
    },
    "answerPreCheckoutQuery": {
        "pre_checkout_query_id": "str!",
        "ok": "bool!",
        "error_message": "str",
    },
    "answerShippingQuery": {
        "shipping_query_id": "str!",
        "ok": "bool!",
        "shipping_options": "[ShippingOption]",
        "error_message": "str",
    },
    "getFile": {"file_id": "str!"},
    "getChat": {"chat_id": "chat!"},
    "setMyCommands": {"commands": "[BotCommand]!", **_SCOPED},
    "getMyCommands": {**_SCOPED},
    "deleteMyCommands": {**_SCOPED},
    "setMyName": {"name": "str", **_LANGUAGE},
    "getMyName": {**_LANGUAGE},
    "setMyDescription": {"description": "str", **_LANGUAGE},
    "getMyDescription": {**_LANGUAGE},
    "setMyShortDescription": {"short_description": "str", **_LANGUAGE},
    "getMyShortDescription": {**_LANGUAGE},
    "setChatMenuButton": {"chat_id": "int", "menu_button": "MenuButton"},
    "getChatMenuButton": {"chat_id": "int"},
}

BY_LOWER_NAME = {name.lower(): name for name in METHODS}
"""Telegram takes a method's name in any case."""
