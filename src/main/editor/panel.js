// What the panels beside the text share: their texts, buttons and lists that change under one's hands.
import { element } from "./dom.js";

/** The texts that the page gave a panel in its data-text attributes, with what they name put in. */
export const textsOf = root => (key, ...named) => {
  const name = key.split("-").map(part => part[0].toUpperCase() + part.slice(1)).join("");
  return named.reduce((text, each, i) => text.replaceAll(`{${i}}`, each), root.dataset[`text${name}`] ?? key);
};

export function button(label, act, attrs = {}) {
  const made = element("button", { type: "button", class: "button small quiet", ...attrs }, label);
  made.addEventListener("click", act);
  return made;
}

/** Draws a list anew and leaves the focus on what stands for the same thing, named by data-focus. */
export function redraw(list, items) {
  const held = list.contains(document.activeElement) ? document.activeElement.dataset.focus : null;
  list.replaceChildren(...items);
  if (held) {
    list.querySelector(`[data-focus="${CSS.escape(held)}"]`)?.focus();
  }
}

/** Words to recognise a text by. */
export function quoted(text, most = 60) {
  const words = text.replace(/\s+/g, " ").trim();
  return words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words;
}

/** A moment as the newsroom tells it, with its zone. */
export function exactTime(at, zone) {
  return new Intl.DateTimeFormat("en-GB", {
    day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", timeZone: zone, timeZoneName: "short",
  }).format(new Date(at));
}
