// Small windows: a bot's alert, a picture in full, and forms.

import { el, icon } from "./dom.js";
import { word } from "./words.js";

function open(dialog) {
  document.getElementById("dialogs").append(dialog);
  dialog.addEventListener("close", () => dialog.remove());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.showModal();
  return dialog;
}

/** A bot's alert, to be closed by the person. */
export function showAlert(title, text) {
  const dialog = el("dialog", { class: "window", "aria-label": title },
    el("h2", { text: title }), el("p", { dir: "auto", text }),
    el("form", { method: "dialog", class: "choices" },
      el("button", { class: "main", text: word("ok") })));
  open(dialog);
}

/** A picture as large as the window. */
export function showPicture(url, label) {
  open(el("dialog", { class: "full-picture", "aria-label": label },
    el("form", { method: "dialog" },
      el("button", { class: "round", "aria-label": word("close") }, icon("close"))),
    el("img", { src: url, alt: label })));
}

/** Asks for texts; gives them by name, or null when closed. Fields: {name, label, value, ...}. */
export function ask(title, fields, done) {
  return new Promise((resolve) => {
    const inputs = fields.map((field) => el("label", {},
      el("span", { text: field.label }),
      el("input", { name: field.name, value: field.value ?? "", dir: "auto", autocomplete: "off",
        required: field.required, maxlength: field.maxlength ?? 200, type: field.type ?? "text",
        step: field.type === "number" ? "any" : null })));
    let answer = null;
    const dialog = el("dialog", { class: "window", "aria-label": title }, el("h2", { text: title }));
    const take = (event) => {
      event.preventDefault();
      answer = Object.fromEntries(new FormData(form));
      dialog.close();
    };
    const form = el("form", { onsubmit: take }, inputs, el("div", { class: "choices" },
      el("button", { type: "button", onclick: () => dialog.close(), text: word("cancel") }),
      el("button", { class: "main", text: done })));
    dialog.append(form);
    dialog.addEventListener("close", () => resolve(answer));
    open(dialog);
  });
}
