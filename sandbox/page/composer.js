// The foot of a chat: text field, attachments, commands, the bot's reply keyboard.

import { act } from "./api.js";
import { ask } from "./dialogs.js";
import { el, icon } from "./dom.js";
import { word } from "./words.js";

/** Builds the foot of one person's chat; `phone` gives `person`, `chat`, `run` and `replyTo`. */
export class Composer {
  constructor(phone) {
    this.phone = phone;
    this.keysHidden = false;
    this.quote = el("div", { class: "replying", hidden: true });
    this.keys = el("div", { class: "reply-keys", hidden: true });
    this.panel = el("div", { class: "panel", hidden: true });
    this.field = el("textarea", { rows: 1, dir: "auto", "aria-label": word("write"),
      placeholder: word("write"), maxlength: 4096, enterkeyhint: "send",
      oninput: () => this.grow(), onkeydown: (event) => this.key(event) });
    this.file = el("input", { type: "file", accept: "image/*", class: "hidden", tabindex: -1,
      "aria-hidden": "true", onchange: () => this.sendFile() });
    this.menuButton = this.button("menu", "menu", () => this.toggle("menu"));
    this.keysButton = this.button("keys", "keys", () => this.toggleKeys());
    this.clipButton = this.button("clip", "attach", () => this.toggle("clip"));
    this.startButton = el("button", { type: "button", class: "start", text: word("start"),
      onclick: () => this.begin() });
    this.row = el("form", { class: "row", onsubmit: (event) => this.submit(event) },
      this.menuButton, this.field, this.keysButton, this.clipButton, this.file,
      el("button", { class: "round main", "aria-label": word("send"), title: word("send") },
        icon("send")));
    this.node = el("div", { class: "composer",
      onkeydown: (event) => { if (event.key === "Escape") this.close(); } },
    this.quote, this.panel, this.row, this.startButton, this.keys);
  }

  button(name, label, onclick) {
    return el("button", { type: "button", class: "round", "aria-label": word(label),
      title: word(label), onclick }, icon(name));
  }

  /** Shows what the chat's state asks for. */
  refresh() {
    const { chat, person } = this.phone;
    const fresh = chat.messages.length === 0;
    this.startButton.hidden = !(fresh || person.blocked);
    this.startButton.textContent = word(person.blocked ? "unblock" : "start");
    this.row.hidden = !this.startButton.hidden;
    const rows = chat.keyboard?.keyboard;
    this.keysButton.hidden = !rows;
    this.keys.hidden = !rows || this.keysHidden || this.row.hidden;
    this.keys.replaceChildren(...(rows || []).map((row) => el("div", { class: "key-row" },
      row.map((one) => el("button", { type: "button", class: "key", dir: "auto",
        onclick: () => this.phone.pressKey(one.text), text: one.text })))));
    this.field.placeholder = chat.keyboard?.input_field_placeholder || word("write");
    const quoted = this.phone.replyTo;
    this.quote.hidden = !quoted;
    if (quoted) {
      this.quote.replaceChildren(icon("reply"),
        el("span", { dir: "auto", text: this.phone.summary(quoted) }),
        this.button("close", "cancelReply", () => this.phone.answer(null)));
    }
  }

  begin() {
    if (this.phone.person.blocked) this.phone.run("unblock");
    else this.phone.run("start");
    this.field.focus();
  }

  key(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) this.submit(event);
  }

  async submit(event) {
    event.preventDefault();
    const text = this.field.value;
    if (!text.trim()) return;
    this.field.value = "";
    this.grow();
    this.close();
    const quoted = this.phone.replyTo;
    const sent = await this.phone.run("say",
      { text, ...(quoted ? { reply_to: quoted.message_id } : {}) });
    if (!sent) this.field.value = text;
    this.phone.answer(null);
  }

  grow() {
    this.field.style.height = "auto";
    this.field.style.height = `${Math.min(this.field.scrollHeight, 140)}px`;
  }

  toggleKeys() {
    this.keysHidden = !this.keysHidden;
    this.refresh();
  }

  close() {
    this.panel.hidden = true;
    this.panel.dataset.kind = "";
  }

  toggle(kind) {
    if (this.panel.dataset.kind === kind) {
      this.close();
      return;
    }
    const items = kind === "menu" ? this.commands() : this.attachments();
    this.panel.replaceChildren(...items);
    this.panel.hidden = false;
    this.panel.dataset.kind = kind;
    this.panel.querySelector("button")?.focus();
  }

  item(sign, label, note, onclick) {
    const run = () => { this.close(); this.field.focus({ preventScroll: true }); onclick(); };
    return el("button", { type: "button", class: "item", onclick: run },
      el("span", { class: "sign", "aria-hidden": "true", text: sign }),
      el("span", { dir: "auto", text: label }), note ? el("small", { text: note }) : null);
  }

  commands() {
    const commands = this.phone.chat.commands;
    if (!commands.length) return [el("p", { text: word("noCommands") })];
    return commands.map((one) => this.item("/", one.description, `/${one.command}`,
      () => this.phone.run("say", { text: `/${one.command}` })));
  }

  attachments() {
    return [
      this.item("🖼", word("photoFile"), null, () => this.file.click()),
      this.item("🎨", word("photoSample"), null, () => this.phone.run("photo")),
      this.item("👤", word("contact"), null, () => this.sendContact()),
      this.item("📍", word("location"), null, () => this.sendLocation()),
    ];
  }

  async sendFile() {
    const [file] = this.file.files;
    if (!file) return;
    const form = new FormData();
    form.append("photo", file);
    form.append("caption", this.field.value);
    this.field.value = "";
    this.file.value = "";
    await this.phone.run("photo", form);
  }

  async sendContact() {
    const { person } = this.phone;
    const given = await ask(word("contact"), [
      { name: "first_name", label: word("name"), value: person.first_name, required: true },
      { name: "phone_number", label: word("phone"), required: true, type: "tel",
        value: person.phone_number || "+628000000000" },
    ], word("send"));
    if (given) await this.phone.run("contact", given);
  }

  async sendLocation() {
    const given = await ask(word("location"), [
      { name: "latitude", label: word("latitude"), value: "-7.005", type: "number" },
      { name: "longitude", label: word("longitude"), value: "110.438", type: "number" },
    ], word("send"));
    if (given) await this.phone.run("location", given);
  }
}

/** Asks for what an invoice wants and pays it; gives the outcome, or null when closed. */
export async function payInvoice(person, message) {
  const given = await ask(`${word("pay")}: ${message.invoice.title}`, [
    { name: "name", label: word("name"), value: person.first_name },
    { name: "phone_number", label: word("phone"), value: person.phone_number || "+628000000000" },
    { name: "email", label: word("email"), value: "pembeli@example.com" },
    { name: "city", label: word("city"), value: "Semarang" },
    { name: "street_line1", label: word("street"), value: "Jalan Pemuda 1" },
  ], word("pay"));
  if (!given) return null;
  const { city, street_line1, ...form } = given;
  const address = { country_code: "ID", state: "Jawa Tengah", city, street_line1, post_code: "" };
  return act(person.id, "pay",
    { message_id: message.message_id, shipping_address: address, ...form });
}
