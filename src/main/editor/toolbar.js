// The row of buttons over the text: one stop for Tab, arrows within, Escape back to the text.
import { toggleMark } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { block, clearFormatting, isBlock, isInList, isMarked, isWithin, list, quote } from "./commands.js";
import { drawing, element, setAttributes } from "./dom.js";
import { icons } from "./icons.js";
import { readSelection, shortcuts } from "./keys.js";
import { schema } from "./schema.js";
import { isSuggesting, toggleSuggesting, worksWhileSuggesting } from "./suggestMode.js";

const { blockquote, bulletList, heading, orderedList, paragraph } = schema.nodes;
const { em, link, strong } = schema.marks;

const headingTool = level => ({
  key: `heading${level}`, run: block(heading, { level }), pressed: isBlock(heading, { level }),
});

const groups = (openLink, openComment) => [
  [{ key: "paragraph", run: block(paragraph), pressed: isBlock(paragraph) }, ...[2, 3, 4].map(headingTool)],
  [
    { key: "bold", run: toggleMark(strong), pressed: isMarked(strong) },
    { key: "italic", run: toggleMark(em), pressed: isMarked(em) },
    { key: "link", run: openLink, pressed: isMarked(link), keepsFocus: true },
  ],
  [
    { key: "bulletList", run: list(bulletList), pressed: isInList(bulletList) },
    { key: "numberedList", run: list(orderedList), pressed: isInList(orderedList) },
    { key: "quote", run: quote, pressed: isWithin(blockquote) },
  ],
  [{ key: "clear", run: clearFormatting }],
  [{ key: "undo", run: undo }, { key: "redo", run: redo }],
  [
    { key: "suggest", run: toggleSuggesting, pressed: isSuggesting },
    { key: "comment", run: openComment, keepsFocus: true },
  ],
];

const isMac = /Mac|iP(hone|ad)/.test(navigator.platform);

const written = (keys, mod) => keys.replace("Mod", mod).replaceAll("-", "+").replace(/\w$/, last => last.toUpperCase());

export class Toolbar {
  constructor({ text, openLink, openComment, controls }) {
    this.text = text;
    this.tools = [];
    this.dom = element("div", {
      class: "body-toolbar", role: "toolbar", "aria-label": text("toolbar"), "aria-controls": controls,
    });
    for (const group of groups(openLink, openComment)) {
      this.dom.append(element("div", { class: "body-tools" }, ...group.map(tool => this.button(tool, text(tool.key)))));
    }
    this.moveTo(0);
    this.dom.addEventListener("keydown", event => this.key(event));
    this.dom.addEventListener("mousedown", event => event.preventDefault());
  }

  button(tool, label) {
    const keys = shortcuts[tool.key];
    const button = element("button", {
      type: "button", tabindex: "-1", "aria-label": label, title: `${label} (${written(keys, isMac ? "⌘" : "Ctrl")})`,
      "aria-keyshortcuts": written(keys, isMac ? "Meta" : "Control"), "aria-pressed": tool.pressed && "false",
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
    this.moveTo(this.tools.findIndex(each => each.button === button));
    tool.run(this.view.state, this.view.dispatch, this.view);
    if (!tool.keepsFocus) {
      this.view.focus();
    }
  }

  moveTo(index) {
    this.current = (index + this.tools.length) % this.tools.length;
    this.tools.forEach(({ button }, i) => { button.tabIndex = i === this.current ? 0 : -1; });
  }

  focus() {
    this.tools[this.current].button.focus();
    return true;
  }

  key(event) {
    const forward = getComputedStyle(this.dom).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const backward = forward === "ArrowRight" ? "ArrowLeft" : "ArrowRight";
    const target = { [forward]: this.current + 1, [backward]: this.current - 1, Home: 0, End: -1 }[event.key];
    if (target !== undefined) {
      this.moveTo(target);
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
