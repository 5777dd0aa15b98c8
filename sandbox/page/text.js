// Formatted text: entities to elements. Offsets are UTF-16 units, as JavaScript's strings are.

import { el } from "./dom.js";

const TAGS = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  code: "code",
  blockquote: "blockquote",
  expandable_blockquote: "blockquote",
};

function safeLink(url) {
  return /^(https?:|mailto:|tg:)/i.test(url) ? url : null;
}

function wrapped(entity, shown, children, actions) {
  const url = { url: shown, text_link: entity.url, email: `mailto:${shown}` }[entity.type];
  if (url !== undefined && safeLink(url)) {
    const follow = (event) => {
      if (actions.follow(url)) event.preventDefault();
    };
    return el("a", { href: url, target: "_blank", rel: "noreferrer", onclick: follow }, children);
  }
  if (entity.type === "bot_command") {
    const say = () => actions.say(shown);
    return el("button", { type: "button", class: "command", onclick: say }, children);
  }
  if (entity.type === "pre") {
    return el("pre", { dir: "ltr", "data-language": entity.language }, el("code", {}, children));
  }
  if (entity.type === "spoiler") {
    const reveal = (event) => event.currentTarget.classList.add("revealed");
    return el("button", { type: "button", class: "spoiler", onclick: reveal }, children);
  }
  const tag = TAGS[entity.type];
  return tag ? el(tag, {}, children) : el("span", { class: "marked" }, children);
}

function between(text, start, end, entities, actions) {
  const nodes = [];
  let place = start;
  let next = 0;
  while (next < entities.length) {
    const entity = entities[next];
    const from = Math.max(entity.offset, place);
    const to = Math.min(entity.offset + entity.length, end);
    next += 1;
    const inner = [];
    while (next < entities.length && entities[next].offset < to) inner.push(entities[next++]);
    if (to <= from) continue;
    if (from > place) nodes.push(text.slice(place, from));
    const children = between(text, from, to, inner, actions);
    nodes.push(wrapped(entity, text.slice(from, to), children, actions));
    // What reaches beyond this entity goes on after it.
    for (const one of inner.reverse()) {
      if (one.offset + one.length > to) entities.splice(next, 0, one);
    }
    place = to;
  }
  if (place < end) nodes.push(text.slice(place, end));
  return nodes;
}

/** The nodes of a message's text or caption; `actions` has `say(text)` and `follow(url)`. */
export function formatted(text, entities, actions) {
  const sorted = [...(entities || [])].sort(
    (one, other) => one.offset - other.offset || other.length - one.length,
  );
  return between(text, 0, text.length, sorted, actions);
}
