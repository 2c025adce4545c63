// Says over a story who is in it, and offers what can be done about it.
import { element } from "./dom.js";

const place = document.getElementById("presence");

/** A text of the banner by its key: held, taken, moved.submit …; a moment shows its time and has day and zone behind it. */
export function text(key, ...values) {
  const name = key.replace(/\W+(\w)/g, (all, letter) => letter.toUpperCase());
  const pattern = place.dataset[`text${name[0].toUpperCase()}${name.slice(1)}`] ?? place.dataset.textMoved;
  return pattern.split(/(\{\d\})/).map(part => {
    const value = /^\{\d\}$/.test(part) ? values[part[1]] : part;
    return value?.exact ? element("time", { datetime: value.at, title: value.exact }, value.minute) : value;
  });
}

const plain = part => (typeof part === "string" ? part : part.textContent);

/** Says it only when it is not being said already: a screen reader repeats what is written again. */
function say(line, sentences) {
  const said = sentences.flatMap((sentence, index) => (index ? [" ", ...sentence] : sentence));
  if (line.textContent !== said.map(plain).join("")) {
    line.replaceChildren(...said);
  }
  line.hidden = !said.length;
}

function control({ key, act, href, primary }) {
  const [label] = text(key);
  const kind = `button small${primary ? " primary" : ""}`;
  if (href) {
    return element("a", { class: kind, href, "data-key": key }, label);
  }
  const button = element("button", { type: "button", class: kind, "data-key": key }, label);
  button.addEventListener("click", act);
  return button;
}

/** One controls for each act; one that was there stays, so that whoever is on it stays there too. */
function offer(row, acts) {
  const focused = row.contains(document.activeElement) ? document.activeElement.dataset.key : null;
  row.replaceChildren(...acts.map(control));
  row.hidden = !acts.length;
  if (focused) {
    (row.querySelector(`[data-key="${focused}"]`) ?? row.querySelector("[data-key]") ?? place).focus();
  }
}

export class Banner {
  constructor() {
    this.alert = place.querySelector("[role=alert]");
    this.status = place.querySelector("[role=status]");
    this.row = place.querySelector(".presence-acts");
  }

  /**
   * @param tone "calm", "ask" or "lost"
   * @param alert sentences that interrupt whoever hears the page
   * @param status sentences that wait until there is a pause
   * @param acts {key, act, primary} or {key, href}
   */
  show({ tone = "calm", alert = [], status = [], acts = [] }) {
    place.dataset.tone = tone;
    place.hidden = !alert.length && !status.length;
    say(this.alert, alert);
    say(this.status, status);
    offer(this.row, acts);
  }
}
