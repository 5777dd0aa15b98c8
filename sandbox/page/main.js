// The page: who is there, whose chats are open, and the stream of changes to both.

import { addPerson, get, listen } from "./api.js";
import { ask } from "./dialogs.js";
import { avatar, el, icon } from "./dom.js";
import { Phone } from "./phone.js";
import { switchLanguage, word, wordPage } from "./words.js";

const COLUMN_PX = 390;
const SIDE_PX = 290;
const NARROW = matchMedia("(max-width: 759px)");
const OPEN = "lapak-sandbox-open";

const list = document.getElementById("people");
const main = document.getElementById("phones");
let bot = {};
let people = [];
let phones = [];
const unread = new Map();

const columns = () => (NARROW.matches ? 1
  : Math.max(1, Math.floor((innerWidth - SIDE_PX) / COLUMN_PX)));

function remember() {
  localStorage.setItem(OPEN, JSON.stringify(phones.map((phone) => phone.person.id)));
}

function showPeople() {
  list.replaceChildren(...people.map((person) => {
    const open = phones.some((phone) => phone.person.id === person.id);
    const count = unread.get(person.id) || 0;
    const badge = count ? el("span", { class: "badge", text: count > 99 ? "99+" : count,
      "aria-label": word("unread", count) }) : null;
    const about = [person.role, person.language_code].filter(Boolean).join(" · ");
    return el("div", { class: `person${open ? " open" : ""}` },
      el("button", { type: "button", class: "choose", "aria-current": open ? "true" : null,
        "data-person": person.id, onclick: () => choose(person.id, false) },
      avatar(person.first_name, person.id),
      el("span", { class: "names" },
        el("strong", {}, el("bdi", { text: `${person.first_name} ${person.last_name}`.trim() })),
        el("small", { text: about })), badge),
      el("button", { type: "button", class: "round beside", onclick: () => choose(person.id, true),
        "aria-label": word("beside", person.first_name), title: word("beside", person.first_name) },
      icon("beside")));
  }));
  if (!people.length) list.append(el("p", { class: "empty", text: word("noPeople") }));
}

function place() {
  const room = columns();
  while (phones.length > room) phones.shift();
  const nodes = phones.map((phone) => phone.node);
  // Moving an element loses its scroll position, so nothing is moved without need.
  if (nodes.length !== main.children.length || nodes.some((node, at) => main.children[at] !== node)) {
    const following = phones.filter((phone) => phone.atEnd);
    main.replaceChildren(...nodes);
    for (const phone of following) phone.toEnd();
  }
  main.classList.toggle("many", phones.length > 1);
  remember();
  showPeople();
}

/** Opens a person's chat, instead of the last open one or beside it. */
async function choose(id, beside) {
  const person = people.find((one) => one.id === id);
  if (!person) return;
  unread.delete(id);
  let phone = phones.find((one) => one.person.id === id);
  if (!phone) {
    phone = new Phone(person, bot, () => close(id));
    if (!beside) phones.pop();
    phones.push(phone);
    await phone.load();
  }
  place();
  phone.toEnd();
  if (!NARROW.matches) phone.composer.field.focus({ preventScroll: true });
}

function close(id) {
  phones = phones.filter((phone) => phone.person.id !== id);
  place();
}

async function refresh() {
  const state = await get("state");
  bot = { ...state.bot, description: state.description };
  people = state.people;
  return state;
}

async function openFirst() {
  let wanted = [];
  try {
    wanted = JSON.parse(localStorage.getItem(OPEN)) || [];
  } catch { /* nothing remembered */ }
  wanted = wanted.filter((id) => people.some((person) => person.id === id));
  if (!wanted.length) wanted = people.slice(0, columns()).map((person) => person.id);
  for (const id of wanted.slice(0, columns())) await choose(id, true);
  showPeople();
}

async function hear(change) {
  if (change.kind === "reload" || change.kind === "commands" || change.kind === "bot") {
    await refresh();
    phones = phones.filter((phone) => people.some((one) => one.id === phone.person.id));
    for (const phone of phones) await phone.load();
    place();
    return;
  }
  if (change.kind === "person") {
    const known = people.findIndex((one) => one.id === change.person);
    if (known < 0) people.push(change.body);
    else people[known] = change.body;
    if (!phones.length && people.length === 1) await choose(change.person, true);
  }
  const phone = phones.find((one) => one.person.id === change.person);
  phone?.hear(change);
  const hidden = !phone || document.hidden;
  if (hidden && change.kind === "message" && !change.body.outgoing) {
    unread.set(change.person, (unread.get(change.person) || 0) + 1);
  }
  showPeople();
  const total = [...unread.values()].reduce((sum, count) => sum + count, 0);
  document.title = `${total ? `(${total}) ` : ""}Lapak sandbox`;
}

async function newPerson() {
  const given = await ask(word("addPerson"), [
    { name: "first_name", label: word("name"), required: true, maxlength: 64 },
    { name: "language_code", label: word("languageCode"), value: "id", maxlength: 16 },
    { name: "role", label: word("role"), value: "buyer", maxlength: 32 },
  ], word("ok"));
  if (!given) return;
  const card = await addPerson(given);
  if (!people.some((one) => one.id === card.id)) people.push(card);
  await choose(card.id, phones.length < columns());
}

function otherLanguage() {
  switchLanguage();
  wordPage();
  const open = phones.map((phone) => phone.person.id);
  phones = [];
  (async () => { for (const id of open) await choose(id, true); })();
}

function shortcut(event) {
  const digit = event.altKey && !event.ctrlKey && /^Digit([1-9])$/.exec(event.code);
  const person = digit && people[Number(digit[1]) - 1];
  if (!person) return;
  event.preventDefault();
  choose(person.id, false);
}

async function begin() {
  wordPage();
  const state = await refresh();
  await openFirst();
  const linked = document.getElementById("link-state");
  // One change after another: a slow reload must not overtake what follows it.
  let turn = Promise.resolve();
  listen(state.change, (change) => { turn = turn.then(() => hear(change)).catch(console.error); },
    (open) => { linked.textContent = open ? "" : word("offline"); });
  document.getElementById("add-person").addEventListener("click", newPerson);
  document.getElementById("language").addEventListener("click", otherLanguage);
  document.addEventListener("keydown", shortcut);
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) return;
    for (const phone of phones) unread.delete(phone.person.id);
    document.title = "Lapak sandbox";
    showPeople();
  });
  addEventListener("resize", () => { if (phones.length > columns()) place(); });
}

begin();
