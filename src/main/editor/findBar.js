// The bar that asks what to find and what to put in its place. It stays open while one goes through the matches.
import { element, setAttributes } from "./dom.js";
import { Form } from "./form.js";
import { found, look, replace, replaceAll, step, stopLooking } from "./find.js";

const LONGEST_SELECTION = 100;

export class FindBar extends Form {
  constructor(text, id) {
    super(text, "find", id);
    this.words = this.field("findWords", { type: "text" });
    this.other = this.field("replaceBy", { type: "text" });
    this.matchCase = this.field("matchCase", { type: "checkbox" });
    this.wholeWord = this.field("wholeWord", { type: "checkbox" });
    this.count = element("span", { class: "body-count", role: "status" });
    this.dom.append(
      this.row(this.label("findWords", this.words), this.words, this.count,
        this.button("previous", () => this.step(false)), this.button("next", () => this.step(true))),
      this.row(this.label("replaceBy", this.other), this.other,
        this.button("replace", () => this.replace()), this.button("replaceAll", () => this.replaceAll())),
      this.row(this.check("matchCase", this.matchCase), this.check("wholeWord", this.wholeWord),
        this.button("close", () => this.close())),
      this.error,
    );
    [this.words, this.matchCase, this.wholeWord].forEach(input => input.addEventListener("input", () => this.look()));
  }

  row(...parts) {
    return element("div", { class: "body-form-row" }, ...parts);
  }

  check(key, input) {
    return element("span", { class: "body-check" }, input, this.label(key, input));
  }

  /** What is selected is what one wants to find. */
  open(view) {
    const { from, to, $from, $to } = view.state.selection;
    if (from < to && $from.sameParent($to) && to - from <= LONGEST_SELECTION) {
      this.words.value = view.state.doc.textBetween(from, to);
    }
    this.show(view, this.words);
    this.look();
    return true;
  }

  look() {
    look({ text: this.words.value, matchCase: this.matchCase.checked, wholeWord: this.wholeWord.checked })(
      this.view.state, this.view.dispatch);
  }

  run(command) {
    return command(this.view.state, this.view.dispatch);
  }

  /** The view itself shows the cursor only while it has the focus, which is here. */
  step(forward) {
    this.run(step(forward));
    this.view.dom.querySelector(".found.current")?.scrollIntoView({ block: "center" });
  }

  replace() {
    this.run(replace(this.other.value));
    this.step(true);
  }

  replaceAll() {
    const count = this.run(replaceAll(this.other.value));
    this.count.textContent = this.text(count === 1 ? "replacedOne" : "replaced").replace("{0}", count);
  }

  key(event) {
    if (event.key === "Enter" && event.target.matches("input[type=text]") && !event.isComposing) {
      event.preventDefault();
      event.stopPropagation();
      if (event.target === this.other) {
        this.replace();
      } else {
        this.step(!event.shiftKey);
      }
    } else if (event.key === "f" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.words.select();
    } else {
      super.key(event);
    }
  }

  /** Says how many there are, and which one is chosen. */
  update(view) {
    if (this.dom.hidden) {
      return;
    }
    const { matches, current, query } = found(view.state);
    setAttributes(this.words, { "aria-invalid": query.text && !matches.length ? "true" : null });
    this.count.textContent = !query.text ? "" : current < 0
      ? this.text(matches.length === 1 ? "matchesOne" : "matches").replace("{0}", matches.length)
      : this.text("matchOf").replace("{0}", current + 1).replace("{1}", matches.length);
  }

  apply() {
    this.step(true);
  }

  close() {
    this.run(stopLooking);
    super.close();
  }
}
