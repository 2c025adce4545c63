// The quiet word beside the buttons that says where the text is, and the notes that speak up when something is in the way.
import { element } from "./dom.js";

const place = document.getElementById("story:state");
const notes = document.getElementById("saving");

const fill = (text, values) => values.reduce((filled, value, index) => filled.replace(`{${index}}`, value), text);

/** @param key of a text of the state: saved, saving, offline … */
export function say(key, ...values) {
  const words = fill(place.dataset[`text${key[0].toUpperCase()}${key.slice(1)}`], values);
  const said = place.querySelector(".saving");
  if (said.textContent !== words) {
    said.textContent = words;
  }
  place.dataset.state = key;
}

/** "Saved 14:03:12", with the whole moment and its zone behind it. */
export function saySaved({ clock, zone, at }, except) {
  const time = element("time", { datetime: at, title: zone }, clock);
  const said = place.querySelector(".saving");
  if (except.length) {
    say("except", clock, except.join(", "));
  } else {
    said.replaceChildren(`${place.dataset.textSaved} `, time);
    place.dataset.state = "saved";
  }
}

export function showLink(id) {
  const link = place.querySelector(".show");
  link.href = link.dataset.address + id;
  link.hidden = false;
}

export const noteText = (key, ...values) =>
  fill(notes.dataset[`text${key[0].toUpperCase()}${key.slice(1)}`], values);

/** A note over the story; the one of the same kind before it goes. Buttons are {label, act}, a link is {label, href}. */
export function note(kind, sentences, ...actions) {
  unnote(kind);
  const buttons = actions.map(({ label, act, href }) => {
    const made = href ? element("a", { class: "button", href }, label) : element("button", { type: "button", class: "button" }, label);
    made.addEventListener("click", () => act?.());
    return made;
  });
  notes.append(element("div", { class: `saving-note saving-${kind}`, role: kind === "found" ? "status" : "alert" },
    element("div", {}, ...sentences.map(sentence => element("p", {}, sentence))),
    ...(buttons.length ? [element("div", { class: "row" }, ...buttons)] : [])));
}

export function unnote(kind) {
  notes.querySelector(`.saving-${kind}`)?.remove();
}
