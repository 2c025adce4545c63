// A row of buttons: one stop for Tab, arrows within, Escape back to the text.
import { drawing, element, setAttributes } from "./dom.js";
import { icons } from "./icons.js";
import { readSelection } from "./selection.js";
import { isSuggesting, worksWhileSuggesting } from "./suggestMode.js";

const isMac = /Mac|iP(hone|ad)/.test(navigator.platform);

const ARROWS = { ArrowUp: "↑", ArrowDown: "↓", ArrowLeft: "←", ArrowRight: "→" };

/** Keys as people read them. The last part may itself be a hyphen or a dot. */
const written = keys => keys
  .replace("Mod", isMac ? "⌘" : "Ctrl")
  .replaceAll("-", "+")
  .replace(/Arrow\w+$/, arrow => ARROWS[arrow])
  .replace(/\b\w$/, last => last.toUpperCase());

/** Keys as aria-keyshortcuts wants them. */
const spoken = keys => keys
  .replace("Mod", isMac ? "Meta" : "Control")
  .replaceAll("-", "+")
  .replace(/\b\w$/, last => last.toUpperCase());

export class ToolRow {
  constructor({ text, label, controls }) {
    this.text = text;
    this.tools = [];
    this.dom = element("div", { role: "toolbar", "aria-label": text(label), "aria-controls": controls });
    this.dom.addEventListener("keydown", event => this.key(event));
    this.dom.addEventListener("mousedown", event => event.preventDefault());
  }

  group(tools) {
    return element("div", { class: "body-tools" }, ...tools.map(tool => this.button(tool)));
  }

  button(tool) {
    const label = this.text(tool.key);
    const button = element("button", {
      type: "button", tabindex: this.tools.length ? "-1" : "0", "aria-label": label,
      title: `${label} (${written(tool.keys)})`, "aria-keyshortcuts": spoken(tool.keys),
      "aria-pressed": tool.pressed && "false",
    }, drawing(icons[tool.key]));
    button.addEventListener("click", () => this.run(tool, button));
    this.tools.push({ ...tool, button, title: button.title });
    return button;
  }

  run(tool, button) {
    if (button.getAttribute("aria-disabled") === "true") {
      return;
    }
    readSelection(this.view);
    this.moveTo(button);
    tool.run(this.view.state, this.view.dispatch, this.view);
    if (!tool.keepsFocus) {
      this.view.focus();
    }
  }

  moveTo(button) {
    this.tools.forEach(tool => { tool.button.tabIndex = tool.button === button ? 0 : -1; });
  }

  /** The buttons that can be seen. */
  shown() {
    return this.tools.map(({ button }) => button).filter(button => !button.closest("[hidden]"));
  }

  focus() {
    const shown = this.shown();
    const target = shown.find(button => button.tabIndex === 0) ?? shown[0];
    this.moveTo(target);
    target.focus();
    return true;
  }

  key(event) {
    const forward = getComputedStyle(this.dom).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const backward = forward === "ArrowRight" ? "ArrowLeft" : "ArrowRight";
    const shown = this.shown();
    const at = shown.indexOf(event.target);
    const target = { [forward]: at + 1, [backward]: at - 1, Home: 0, End: -1 }[event.key];
    if (target !== undefined) {
      this.moveTo(shown.at(target % shown.length));
      this.focus();
    } else if (event.key === "Escape") {
      this.view.focus();
    } else {
      return;
    }
    event.preventDefault();
  }

  update(view) {
    this.view = view;
    const suggesting = isSuggesting(view.state);
    for (const { key, button, title, run, pressed } of this.tools) {
      const barred = suggesting && !worksWhileSuggesting(key);
      setAttributes(button, {
        "aria-pressed": pressed && String(pressed(view.state)),
        "aria-disabled": !barred && run(view.state) ? null : "true",
        "aria-description": barred ? this.text("notWhileSuggesting") : null,
        title: barred ? `${title}. ${this.text("notWhileSuggesting")}` : title,
      });
    }
  }
}
