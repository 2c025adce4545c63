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

function control({ key, href, primary }, press) {
  const [label] = text(key);
  const kind = `button small${primary ? " primary" : ""}`;
  if (href) {
    return element("a", { class: kind, href, "data-key": key }, label);
  }
  const button = element("button", { type: "button", class: kind, "data-key": key }, label);
  button.addEventListener("click", () => press(key));
  return button;
}

const shape = acts => acts.map(({ key, href = "" }) => `${key} ${href}`).join();

export class Banner {
  constructor() {
    this.alert = place.querySelector("[role=alert]");
    this.status = place.querySelector("[role=status]");
    this.row = place.querySelector(".presence-acts");
    this.acts = [];
  }

  /** What is offered already stays as it is: somebody may be about to press it. Otherwise the focus stays in the banner. */
  offer(acts) {
    const stays = shape(acts) === shape(this.acts);
    this.acts = acts;
    if (stays) {
      return;
    }
    const focused = this.row.contains(document.activeElement) ? document.activeElement.dataset.key : null;
    this.row.replaceChildren(...acts.map(each => control(each, key => this.acts.find(act => act.key === key)?.act())));
    this.row.hidden = !acts.length;
    if (focused) {
      (this.row.querySelector(`[data-key="${focused}"]`) ?? this.row.querySelector("[data-key]") ?? place).focus();
    }
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
    this.offer(acts);
  }
}
