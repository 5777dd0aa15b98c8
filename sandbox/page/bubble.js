// One message, or one media group, as the chat shows it.

import { fileUrl } from "./api.js";
import { el, icon } from "./dom.js";
import { showPicture } from "./dialogs.js";
import { formatted } from "./text.js";
import { shownLanguage, word } from "./words.js";

/** What a message says in one short line, for quotations. */
export function summary(message) {
  if (message.deleted) return word("deleted");
  const text = message.text || message.caption;
  if (text) return text;
  const kinds = ["photo", "document", "contact", "location", "invoice"];
  return word(kinds.find((kind) => message[kind]) || "paid");
}

function time(message) {
  const at = new Date(message.date * 1000);
  const shown = at.toLocaleTimeString(shownLanguage(), { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return el("time", { datetime: at.toISOString(), text: shown });
}

function meta(message) {
  const edited = message.edited ? el("span", { class: "edited", text: word("edited") }) : null;
  return el("span", { class: "meta" }, el("bdi", { dir: "ltr" }, edited, time(message)));
}

function picture(message) {
  const size = message.photo.at(-1);
  const label = message.caption || word("photo");
  const open = () => showPicture(fileUrl(size.file_id), label);
  const image = el("img", {
    src: fileUrl(size.file_id),
    width: size.width,
    height: size.height,
    alt: label,
  });
  const spoiler = message.has_media_spoiler ? " veiled" : "";
  return el("button", { type: "button", class: `picture${spoiler}`, onclick: open }, image);
}

function documentCard(message) {
  const file = message.document;
  const size = `${Math.max(1, Math.round(file.file_size / 1024))} kB`;
  return el("a", { class: "card", href: fileUrl(file.file_id), download: file.file_name },
    el("span", { class: "card-sign", "aria-hidden": "true", text: "📄" }),
    el("span", {}, el("strong", { dir: "auto", text: file.file_name }), el("small", { text: size })));
}

function contactCard(message) {
  const contact = message.contact;
  const name = [contact.first_name, contact.last_name].filter(Boolean).join(" ");
  return el("span", { class: "card" },
    el("span", { class: "card-sign", "aria-hidden": "true", text: "👤" }),
    el("span", {}, el("strong", { dir: "auto", text: name }),
      el("small", { dir: "ltr", text: contact.phone_number })));
}

function locationCard(message) {
  const { latitude, longitude } = message.location;
  return el("span", { class: "card" },
    el("span", { class: "card-sign", "aria-hidden": "true", text: "📍" }),
    el("span", {}, el("strong", { text: word("location") }),
      el("small", { dir: "ltr", text: `${latitude.toFixed(5)}, ${longitude.toFixed(5)}` })));
}

/** An amount in the currency's smallest units, as Telegram writes it. */
export function money(amount, currency) {
  try {
    const format = new Intl.NumberFormat(shownLanguage(), { style: "currency", currency });
    const digits = currency === "IDR" ? 2 : format.resolvedOptions().maximumFractionDigits;
    return format.format(amount / 10 ** digits);
  } catch {
    return `${amount} ${currency}`;
  }
}

function invoiceCard(message) {
  const invoice = message.invoice;
  return el("span", { class: "invoice" },
    el("strong", { dir: "auto", text: invoice.title }),
    el("span", { dir: "auto", text: invoice.description }),
    el("span", { class: "amount", text: money(invoice.total_amount, invoice.currency) }));
}

function paidCard(message) {
  const payment = message.successful_payment;
  return el("span", { class: "card" },
    el("span", { class: "card-sign", "aria-hidden": "true", text: "🧾" }),
    el("span", {}, el("strong", { text: word("paid") }),
      el("small", { text: money(payment.total_amount, payment.currency) })));
}

const CARDS = {
  document: documentCard,
  contact: contactCard,
  location: locationCard,
  invoice: invoiceCard,
  successful_payment: paidCard,
};

function quotation(message, actions) {
  const answered = message.reply_to_message;
  if (!answered) return null;
  const go = () => actions.show(answered.message_id);
  return el("button", { type: "button", class: "quotation", onclick: go },
    el("strong", { text: answered.from.is_bot ? answered.from.first_name : word("you") }),
    el("span", { dir: "auto", text: summary(answered) }));
}

function words(message, actions) {
  const text = message.text ?? message.caption;
  if (text === undefined) return null;
  const entities = message.entities || message.caption_entities;
  return el("span", { class: "text" }, formatted(text, entities, actions));
}

function keyboard(message, actions) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows) return null;
  const button = (one) => {
    const press = async (event) => {
      const pressed = event.currentTarget;
      pressed.classList.add("waiting");
      await actions.press(message, one);
      pressed.classList.remove("waiting");
    };
    const sign = one.url ? el("span", { class: "corner", "aria-hidden": "true", text: "↗" }) : null;
    const style = one.style ? ` style-${one.style}` : "";
    return el("button", { type: "button", class: `key${style}`, dir: "auto", onclick: press },
      one.text, sign);
  };
  return el("div", { class: "keyboard" },
    rows.map((row) => el("div", { class: "key-row" }, row.map(button))));
}

function body(messages, actions) {
  const first = messages[0];
  const captioned = messages.find((one) => one.caption) || first;
  const card = Object.keys(CARDS).find((kind) => first[kind]);
  const pictures = messages.filter((one) => one.photo).map((one) => picture(one));
  const bare = pictures.length > 0 && !captioned.caption;
  const album = pictures.length > 1 ? ` album album-${Math.min(pictures.length, 10)}` : "";
  return el("div", { class: `bubble${bare ? " bare" : ""}${pictures.length ? " pictured" : ""}` },
    first.forward_origin ? el("span", { class: "forwarded", text: word("forwarded") }) : null,
    quotation(first, actions),
    pictures.length ? el("div", { class: `pictures${album}` }, pictures) : null,
    messages.map((one) => (card && one[card] ? CARDS[card](one) : null)),
    el("div", { class: "body", dir: "auto" }, words(captioned, actions), meta(first)));
}

/** The element of one message or of the messages of one group. */
export function bubble(messages, actions) {
  const there = messages.filter((one) => !one.deleted);
  const shown = there.length ? there : messages.slice(0, 1);
  const first = shown[0];
  const side = first.outgoing ? "mine" : "theirs";
  const id = `m${first.message_id}`;
  if (!there.length) {
    return el("div", { class: `message ${side} gone`, "data-id": id },
      el("div", { class: "bubble" }, el("span", { text: word("deleted") })));
  }
  const answer = () => actions.answer(first);
  const reply = el("button", {
    type: "button",
    class: "reply",
    "aria-label": `${word("reply")}: ${summary(first).slice(0, 40)}`,
    onclick: answer,
  }, icon("reply"));
  return el("div", { class: `message ${side}`, "data-id": id, ondblclick: answer },
    el("div", { class: "column" }, body(shown, actions), keyboard(first, actions)), reply);
}
