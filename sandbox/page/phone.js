// One person's chat with the bot: a column on a wide screen, the whole of a narrow one.

import { act, get } from "./api.js";
import { bubble, summary } from "./bubble.js";
import { Composer, payInvoice } from "./composer.js";
import { ask, showAlert } from "./dialogs.js";
import { avatar, el, icon } from "./dom.js";
import { word } from "./words.js";

const TYPING_MS = 5000;
const TOAST_MS = 3500;
const NEAR_PX = 80;

/** The chat of `person`; `close` takes its column away. */
export class Phone {
  constructor(person, bot, close) {
    this.person = person;
    this.bot = bot;
    this.chat = { messages: [], commands: [], keyboard: null };
    this.replyTo = null;
    this.shown = new Map();
    this.composer = new Composer(this);
    this.status = el("small", { class: "status", role: "status" });
    this.messages = el("div", { class: "messages" });
    this.intro = el("div", { class: "intro", dir: "auto", hidden: true });
    this.log = el("div", { class: "log", role: "log", "aria-live": "polite", tabindex: 0,
      "aria-label": word("chatOf", person.first_name), onscroll: () => this.scrolled() },
    this.intro, this.messages);
    this.toast = el("div", { class: "toast", role: "status", hidden: true });
    this.newest = el("button", { type: "button", class: "round newest", hidden: true,
      "aria-label": word("newest"), onclick: () => this.toEnd() }, icon("down"));
    this.node = el("section", { class: "phone", "data-person": person.id,
      "aria-label": word("chatOf", person.first_name) },
    this.head(close), el("div", { class: "log-frame" }, this.log, this.toast, this.newest),
    this.composer.node);
    this.actions = {
      say: (text) => this.run("say", { text }),
      follow: (url) => this.follow(url),
      press: (message, button) => this.press(message, button),
      answer: (message) => this.answer(message),
      show: (id) => this.show(id),
    };
    this.atEnd = true;
    this.lastTop = 0;
    const grown = new ResizeObserver(() => { if (this.atEnd) this.toEnd(); });
    grown.observe(this.log);
    grown.observe(this.messages);
  }

  head(close) {
    const menu = el("div", { class: "menu", hidden: true });
    const toggle = () => {
      menu.hidden = !menu.hidden;
      const item = (label, run) => el("button", { type: "button", class: "item", text: label,
        onclick: () => { menu.hidden = true; run(); } });
      const blocked = this.person.blocked;
      menu.replaceChildren(item(word("openLink"), () => this.openLink()),
        item(word(blocked ? "unblock" : "block"), () => this.run(blocked ? "unblock" : "block")));
      if (!menu.hidden) menu.firstChild.focus();
    };
    const escape = (event) => { if (event.key === "Escape") menu.hidden = true; };
    return el("header", { class: "phone-head", onkeydown: escape },
      avatar(this.bot.first_name, 5),
      el("div", { class: "titles" }, el("h2", { dir: "auto", text: this.bot.first_name }), this.status),
      el("span", { class: "who" }, avatar(this.person.first_name, this.person.id),
        el("span", { dir: "auto", text: this.person.first_name })),
      el("button", { type: "button", class: "round", "aria-label": word("more"),
        title: word("more"), onclick: toggle }, icon("more")),
      el("button", { type: "button", class: "round closing",
        "aria-label": word("closeChat", this.person.first_name), onclick: close }, icon("close")),
      menu);
  }

  async load() {
    this.chat = await get(`people/${this.person.id}`);
    this.person = this.chat.person;
    this.shown.clear();
    this.render();
    this.toEnd();
  }

  /** Takes one change of this person's chat. */
  hear(change) {
    if (change.kind === "typing") {
      this.typing(change.body.action);
    } else if (change.kind === "answer") {
      this.answered(change.body);
    } else if (change.kind === "person") {
      this.person = change.body;
      this.render();
    } else {
      this.put(change.body, change.kind === "message");
    }
  }

  put(message, fresh) {
    const { messages } = this.chat;
    const place = messages.findIndex((one) => one.message_id === message.message_id);
    if (place < 0) messages.push(message);
    else messages[place] = message;
    if (fresh && !message.outgoing) this.typing("");
    if (fresh && message.keyboard) {
      const gone = message.keyboard.remove_keyboard;
      this.chat.keyboard = gone ? null : message.keyboard;
      this.composer.keysHidden = false;
    }
    const follow = this.atEnd || message.outgoing;
    this.render();
    if (follow && fresh) this.toEnd();
    else if (fresh) this.newest.hidden = false;
  }

  render() {
    const units = [];
    for (const message of this.chat.messages) {
      const last = units.at(-1);
      const grouped = message.media_group_id && last?.[0].media_group_id === message.media_group_id;
      if (grouped) last.push(message);
      else units.push([message]);
    }
    const nodes = units.map((unit) => {
      const key = unit[0].message_id;
      const version = `${Math.max(...unit.map((one) => one.change))}/${unit.length}`;
      const known = this.shown.get(key);
      if (known?.version === version) return known.node;
      const node = bubble(unit, this.actions);
      this.shown.set(key, { version, node });
      return node;
    });
    this.reconcile(nodes);
    this.composer.refresh();
    this.showStatus();
    if (this.atEnd) this.toEnd();
  }

  reconcile(nodes) {
    const { messages } = this;
    nodes.forEach((node, place) => {
      const there = messages.children[place];
      if (there !== node) messages.insertBefore(node, there ?? null);
    });
    while (messages.children.length > nodes.length) messages.lastChild.remove();
    this.intro.hidden = nodes.length > 0;
    this.intro.textContent = this.bot.description || word("hello");
  }

  redraw() {
    this.shown.clear();
    this.render();
  }

  typing(action) {
    clearTimeout(this.typingEnd);
    this.action = action;
    if (action) this.typingEnd = setTimeout(() => this.typing(""), TYPING_MS);
    this.showStatus();
  }

  showStatus() {
    const photo = this.action === "upload_photo";
    this.status.textContent = this.action ? word(photo ? "sendingPhoto" : "typing") : word("bot");
    this.status.classList.toggle("active", Boolean(this.action));
  }

  answered({ text, url, show_alert: alert }) {
    if (url) this.follow(url);
    if (text && alert) showAlert(this.bot.first_name, text);
    else if (text) this.say(text);
  }

  /** Says something to the person for a moment. */
  say(text) {
    clearTimeout(this.toastEnd);
    this.toast.replaceChildren(el("span", { dir: "auto", text }));
    this.toast.hidden = false;
    this.toastEnd = setTimeout(() => { this.toast.hidden = true; }, TOAST_MS);
  }

  /** Does one act; null, after saying why, when the sandbox refuses. */
  async run(name, body) {
    try {
      return await act(this.person.id, name, body);
    } catch (error) {
      this.say(error.message);
      return null;
    }
  }

  async press(message, button) {
    if (button.url) {
      if (!this.follow(button.url)) window.open(button.url, "_blank", "noreferrer");
    } else if (button.copy_text) {
      await navigator.clipboard?.writeText(button.copy_text.text);
    } else if (button.pay) {
      const outcome = await payInvoice(this.person, message).catch((error) => error);
      if (outcome && !outcome.paid) this.say(outcome.error || outcome.message);
    } else {
      await this.run("press",
        { message_id: message.message_id, data: button.callback_data, wait: 5 });
    }
  }

  /** Presses a button of the reply keyboard. */
  async pressKey(text) {
    const once = this.chat.keyboard?.one_time_keyboard;
    if (await this.run("press", { text }) && once) {
      this.chat.keyboard = null;
      this.composer.refresh();
    }
  }

  /** Opens the bot's own start links here; false for any other address. */
  follow(url) {
    const own = new RegExp(`^(?:https?://)?t\\.me/${this.bot.username}(?:\\?start=([\\w-]*))?$`, "i");
    const found = own.exec(url);
    if (!found) return false;
    this.run("start", { parameter: found[1] || "" });
    return true;
  }

  async openLink() {
    const given = await ask(word("openLink"),
      [{ name: "parameter", label: word("parameter"), maxlength: 200 }], word("open"));
    // A whole link may be pasted as well as its parameter alone.
    if (given) {
      const parameter = given.parameter.trim().replace(/^.*[?&]start=/, "");
      await this.run("start", { parameter });
    }
  }

  answer(message) {
    this.replyTo = message;
    this.composer.refresh();
    if (message) this.composer.field.focus();
  }

  summary(message) {
    return summary(message);
  }

  show(id) {
    const node = this.log.querySelector(`[data-id="m${id}"]`);
    node?.scrollIntoView({ block: "center", behavior: "smooth" });
    node?.classList.add("found");
    setTimeout(() => node?.classList.remove("found"), 1200);
  }

  scrolled() {
    const { log } = this;
    const near = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_PX;
    // Only a person scrolls up; what grows below leaves the place as it is.
    if (near) this.atEnd = true;
    else if (log.scrollTop < this.lastTop) this.atEnd = false;
    this.lastTop = log.scrollTop;
    if (this.atEnd) this.newest.hidden = true;
  }

  toEnd() {
    this.log.scrollTop = this.log.scrollHeight;
    this.newest.hidden = true;
    this.atEnd = true;
  }
}
