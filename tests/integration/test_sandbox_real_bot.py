"""An unchanged python-telegram-bot application talks to the sandbox over loopback."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from telegram import (
    BotCommand,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    LabeledPrice,
    Message,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    Update,
)
from telegram.error import BadRequest, Conflict, Forbidden, NetworkError, RetryAfter
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    PreCheckoutQueryHandler,
    filters,
)

from sandbox.published_api import PublishedApi
from sandbox.running import RunningSandbox, running_sandbox
from sandbox.sample_picture import sample_picture

SITI = {"id": 700000001, "first_name": "Siti", "language_code": "id"}
BUDI = {"id": 700000002, "first_name": "Budi", "language_code": "jv", "role": "vendor"}
Context = ContextTypes.DEFAULT_TYPE
AnyApplication = Application[Any, Any, Any, Any, Any, Any]


@pytest.fixture
def sandbox() -> Iterator[RunningSandbox]:
    published = PublishedApi.beside(Path(__file__).parents[2])
    with running_sandbox([SITI, BUDI]) as running:
        yield running
        if published is not None:
            assert published.problems_of_calls(running.client.calls()) == []


async def _start(update: Update, context: Context) -> None:
    assert update.message is not None
    await update.message.reply_html(f"<b>Sugeng rawuh</b> {' '.join(context.args or [])}")


async def _echo(update: Update, context: Context) -> None:
    message = update.message
    assert message is not None
    if message.text == "/album":
        picture = sample_picture().data
        media = [InputMediaPhoto(picture, caption="Batik tulis"), InputMediaPhoto(picture)]
        await message.reply_media_group(media)
    elif message.text == "/gambar":
        first = await message.reply_photo(sample_picture().data, caption="Kain lurik")
        await message.reply_photo(first.photo[-1].file_id, caption="sekali lagi")
    elif message.text == "/papan":
        keys = ReplyKeyboardMarkup([["Lihat keranjang", "Bayar"]], one_time_keyboard=True)
        await message.reply_text("Pilih:", reply_markup=keys)
    elif message.text == "/tagihan":
        prices = [LabeledPrice("Kain", 150_000_00)]
        await message.reply_invoice("Kain", "Batik tulis", "LPK-1", "IDR", prices, "TEST:1")
    elif message.photo:
        got = await (await message.photo[-1].get_file()).download_as_bytearray()
        await message.reply_text(f"{len(got)} bytes")
    elif message.contact:
        await message.reply_text(message.contact.phone_number, reply_markup=ReplyKeyboardRemove())
    elif message.successful_payment:
        await message.reply_text(f"Lunas {message.successful_payment.invoice_payload}")
    else:
        button = InlineKeyboardButton("Beli", callback_data="buy:1")
        markup = InlineKeyboardMarkup([[button]])
        await message.reply_text(message.text or "?", reply_markup=markup)


async def _pressed(update: Update, context: Context) -> None:
    query = update.callback_query
    assert query is not None
    await query.answer("Masuk keranjang")
    assert isinstance(query.message, Message)
    await query.edit_message_text("Sudah di keranjang ✅")


async def _checkout(update: Update, context: Context) -> None:
    assert update.pre_checkout_query is not None
    await update.pre_checkout_query.answer(ok=True)


def _application(sandbox: RunningSandbox, token: str | None = None) -> AnyApplication:
    builder = ApplicationBuilder().token(token or sandbox.token)
    app = builder.base_url(sandbox.bot_url).base_file_url(sandbox.file_url).build()
    app.add_handler(CommandHandler("start", _start))
    app.add_handler(CallbackQueryHandler(_pressed))
    app.add_handler(PreCheckoutQueryHandler(_checkout))
    app.add_handler(MessageHandler(filters.ALL, _echo))
    return app


@asynccontextmanager
async def _polling(sandbox: RunningSandbox) -> AsyncIterator[AnyApplication]:
    app = _application(sandbox)
    async with app:
        await app.start()
        assert app.updater is not None
        await app.updater.start_polling(timeout=5)
        yield app
        await app.updater.stop()
        await app.stop()


async def test_a_polling_bot_greets_with_the_deep_links_parameter(sandbox: RunningSandbox) -> None:
    async with _polling(sandbox):
        siti = sandbox.client.known(700000001)
        await asyncio.to_thread(siti.start, "vendor-7f3")
        greeting = await asyncio.to_thread(siti.wait, "rawuh")
    assert greeting.text == "Sugeng rawuh vendor-7f3"
    assert greeting.json["entities"] == [{"type": "bold", "offset": 0, "length": 12}]


async def test_a_pressed_button_is_answered_and_its_message_edited(
    sandbox: RunningSandbox,
) -> None:
    async with _polling(sandbox):
        siti = sandbox.client.known(700000001)
        await asyncio.to_thread(siti.say, "هل لديكم باتيك؟")
        echoed = await asyncio.to_thread(siti.wait, "باتيك", button="Beli")
        pressed = await asyncio.to_thread(lambda: siti.press("Beli", wait=10))
        edited = await asyncio.to_thread(siti.wait, "keranjang")
    assert pressed["answer"] == {"text": "Masuk keranjang", "show_alert": False}
    assert edited.message_id == echoed.message_id
    assert edited.edited
    assert edited.buttons == []


async def test_pictures_go_up_come_back_by_file_id_and_in_albums(sandbox: RunningSandbox) -> None:
    async with _polling(sandbox):
        siti = sandbox.client.known(700000001)
        await asyncio.to_thread(siti.say, "/gambar")
        first = await asyncio.to_thread(siti.wait, "Kain lurik")
        again = await asyncio.to_thread(siti.wait, "sekali lagi")
        await asyncio.to_thread(siti.say, "/album")
        album = [await asyncio.to_thread(siti.wait), await asyncio.to_thread(siti.wait)]
        await asyncio.to_thread(siti.send_photo)
        size = await asyncio.to_thread(siti.wait, "bytes")
    assert first.photo_file_id == again.photo_file_id
    assert len({message.json["media_group_id"] for message in album}) == 1
    assert int(size.text.split()[0]) > 1000
    picture = sandbox.client.file(first.photo_file_id or "")
    assert picture[:3] == b"\xff\xd8\xff"


async def test_a_reply_keyboard_and_a_shared_contact(sandbox: RunningSandbox) -> None:
    async with _polling(sandbox):
        siti = sandbox.client.known(700000001)
        await asyncio.to_thread(siti.say, "/papan")
        await asyncio.to_thread(siti.wait, "Pilih")
        assert siti.chat()["keyboard"]["keyboard"][0][1] == {"text": "Bayar"}
        await asyncio.to_thread(siti.press, "Bayar")
        await asyncio.to_thread(siti.wait, "Bayar")
        assert siti.chat()["keyboard"] is None
        await asyncio.to_thread(siti.send_contact, "+628000000123")
        assert (await asyncio.to_thread(siti.wait)).text == "+628000000123"


async def test_an_invoice_is_paid(sandbox: RunningSandbox) -> None:
    async with _polling(sandbox):
        siti = sandbox.client.known(700000001)
        await asyncio.to_thread(siti.say, "/tagihan")
        invoice = await asyncio.to_thread(siti.wait)
        outcome = await asyncio.to_thread(siti.pay, invoice.message_id)
        thanks = await asyncio.to_thread(siti.wait, "Lunas")
    assert outcome["paid"] is True
    assert thanks.text == "Lunas LPK-1"


async def test_a_webhook_gets_its_secret_and_is_tried_again(sandbox: RunningSandbox) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    app = _application(sandbox)
    siti = sandbox.client.known(700000001)
    async with app:
        address = f"http://127.0.0.1:{port}/hook"
        await app.bot.set_webhook(address, secret_token="rahasia-42")
        await asyncio.to_thread(siti.say, "belum ada yang mendengar")
        await asyncio.sleep(0.4)
        info = await app.bot.get_webhook_info()
        assert info.pending_update_count == 1
        assert info.last_error_message
        heads = await _listen(app, port)
        echoed = await asyncio.to_thread(siti.wait, "mendengar")
        with pytest.raises(Conflict, match="webhook is active"):
            await app.bot.get_updates()
        heads.close()
    assert echoed.text == "belum ada yang mendengar"


async def _listen(app: AnyApplication, port: int) -> asyncio.Server:
    """A bare webhook that fails twice, then takes the update, once its secret is right."""
    failures = [500, 302]

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
        length = int(head.split("content-length: ")[1].split("\r\n")[0])
        body = json.loads(await reader.readexactly(length))
        status = failures.pop() if failures else 200
        if status == 200:
            assert "x-telegram-bot-api-secret-token: rahasia-42" in head
            await app.process_update(Update.de_json(body, app.bot))
        writer.write(f"HTTP/1.1 {status} X\r\ncontent-length: 0\r\n\r\n".encode())
        await writer.drain()
        writer.close()

    return await asyncio.start_server(serve, "127.0.0.1", port)


async def test_a_method_in_the_webhooks_answer_is_run(sandbox: RunningSandbox) -> None:
    reply = {"method": "sendMessage", "chat_id": 700000001, "text": "lewat jawaban"}
    body = json.dumps(reply).encode()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        head = f"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {len(body)}\r\n\r\n"
        writer.write(head.encode() + body)
        await writer.drain()
        writer.close()

    siti = sandbox.client.known(700000001)
    app = _application(sandbox)
    async with await asyncio.start_server(serve, "127.0.0.1", 0) as hook, app:
        port = hook.sockets[0].getsockname()[1]
        await app.bot.set_webhook(f"http://127.0.0.1:{port}/")
        await asyncio.to_thread(siti.say, "halo")
        heard = await asyncio.to_thread(siti.wait, "lewat jawaban")
        await app.bot.delete_webhook()
    assert heard.text == "lewat jawaban"


async def test_telegrams_refusals_reach_the_bot_as_its_own_errors(sandbox: RunningSandbox) -> None:
    siti = sandbox.client.known(700000001)
    app = _application(sandbox)
    async with app:
        bot = app.bot
        with pytest.raises(BadRequest, match="Chat not found"):
            await bot.send_message(700000001, "belum kenal")
        await asyncio.to_thread(siti.say, "halo")
        sent = await bot.send_message(700000001, "halo")
        with pytest.raises(BadRequest, match="Message is not modified"):
            await bot.edit_message_text("halo", 700000001, sent.message_id)
        button = InlineKeyboardButton("x", callback_data="ก" * 22)
        markup = InlineKeyboardMarkup([[button]])
        with pytest.raises(BadRequest, match="Button_data_invalid"):
            await bot.send_message(700000001, "x", reply_markup=markup)
        await asyncio.to_thread(siti.block)
        with pytest.raises(Forbidden, match="bot was blocked by the user"):
            await bot.send_message(700000001, "masih di sana?")


async def test_faults_reach_the_bot_as_telegrams_failures(
    sandbox: RunningSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")  # the form its next major version keeps
    app = _application(sandbox)
    async with app:
        sandbox.client.fail("flood", method="getMe", retry_after=7)
        with pytest.raises(RetryAfter, match="Retry in 0:00:07"):
            await app.bot.get_me()
        sandbox.client.fail("error", code=502)
        with pytest.raises(NetworkError, match="Bad Gateway"):
            await app.bot.get_me()
        sandbox.client.fail("cut")
        with pytest.raises(NetworkError):
            await app.bot.get_me()
        assert (await app.bot.get_me()).username == "LapakSandboxBot"


async def test_commands_are_kept_per_language(sandbox: RunningSandbox) -> None:
    app = _application(sandbox)
    async with app:
        await app.bot.set_my_commands([BotCommand("help", "Help")])
        await app.bot.set_my_commands([BotCommand("bantuan", "Bantuan")], language_code="id")
        siti, budi = sandbox.client.known(700000001), sandbox.client.known(700000002)
        assert siti.chat()["commands"][0]["command"] == "bantuan"
        assert budi.chat()["commands"][0]["command"] == "help"


async def test_a_second_bot_ends_the_firsts_poll_with_a_conflict(sandbox: RunningSandbox) -> None:
    first, second = _application(sandbox), _application(sandbox)
    async with first, second:
        waiting = asyncio.create_task(first.bot.get_updates(timeout=20))
        await asyncio.sleep(0.3)
        await second.bot.get_updates(timeout=0)
        with pytest.raises(Conflict, match="terminated by other getUpdates request"):
            await waiting
