// Builds elements without ever parsing text as HTML.

/** An element with attributes, listeners (`onclick`) and children; null children are left out. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "text") node.textContent = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return node;
}

const SVG = "http://www.w3.org/2000/svg";
const PATHS = {
  send: "M3.4 20.4 21 12 3.4 3.6 3 10l11 2-11 2z",
  clip: "M8 12.5 14.5 6a3.2 3.2 0 0 1 4.5 4.5l-8.5 8.5a5 5 0 0 1-7-7L11.5 4",
  menu: "M4 7h16M4 12h16M4 17h10",
  keys: "M4 6h16v12H4zM8 10h1m3 0h1m3 0h1M8 14h8",
  close: "M6 6l12 12M18 6 6 18",
  more: "M12 5.5v.01M12 12v.01M12 18.5v.010",
  reply: "M10 8 5 12.5 10 17M5.5 12.5H14a5 5 0 0 1 5 5V19",
  down: "M6 10l6 6 6-6",
  beside: "M4 5h7v14H4zM15 12h6M18 9v6",
};

/** A line drawing of 24 by 24, hidden from screen readers. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.classList.add("icon", `icon-${name}`);
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

const TINTS = 7;

/** A round letter in one of seven colours, as people without a picture have. */
export function avatar(name, id) {
  const letter = [...(name.trim() || "?")][0].toLocaleUpperCase();
  return el("span", { class: `avatar tint-${id % TINTS}`, "aria-hidden": "true", text: letter });
}
