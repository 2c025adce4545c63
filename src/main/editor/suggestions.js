// The list of suggestions beside the text: who would change what, to jump to, accept or reject.
import { keymap } from "prosemirror-keymap";
import { Plugin } from "prosemirror-state";
import { element } from "./dom.js";
import { announce } from "./live.js";
import { button, exactTime, quoted, redraw, textsOf } from "./panel.js";
import { people } from "./people.js";
import { story } from "./story.js";
import { changesAt, changesIn, nextChange, selected, settled, told } from "./suggestionList.js";

const PAUSE = 150;

const mayDecide = () => story.mode === "write";

/** One's own suggestions one may always take back. */
const mayReject = change => mayDecide() || (story.mode === "suggest" && change.author === story.user);

class SuggestionsPanel {
  constructor(root, view) {
    this.root = root;
    this.view = view;
    this.text = textsOf(root);
    this.names = new Map();
    this.count = root.querySelector(".count");
    this.bar = element("div", { class: "panel-bar" });
    this.list = element("ol", { class: "panel-list", "aria-label": this.text("list") });
    this.none = element("p", { class: "hint" }, this.text("none"));
    root.querySelector(".panel-body").replaceChildren(this.bar, this.list, this.none);
    this.follow = () => this.draw();
    window.addEventListener("masthead:mode", this.follow);
    people(root.dataset.address).then(all => {
      all.forEach(({ userName, name }) => this.names.set(userName, name));
      this.draw();
    });
    this.draw();
  }

  update(view, before) {
    if (!before.doc.eq(view.state.doc)) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.draw(), PAUSE);
    } else if (!before.selection.eq(view.state.selection)) {
      this.point();
    }
  }

  destroy() {
    clearTimeout(this.timer);
    window.removeEventListener("masthead:mode", this.follow);
  }

  draw() {
    const changes = changesIn(this.view.state.doc);
    this.count.textContent = changes.length || "";
    this.none.hidden = changes.length > 0;
    this.bar.hidden = !changes.length;
    redraw(this.bar, this.barOf(changes));
    redraw(this.list, changes.map(change => this.line(change)));
    this.point();
  }

  barOf(changes) {
    const walk = forward => button(this.text(forward ? "next" : "previous"), () => this.walk(forward), {
      "data-focus": `walk-${forward}`, "aria-keyshortcuts": forward ? "Control+Alt+J" : "Control+Alt+Shift+J",
    });
    const decide = accepted => [
      button(this.text(accepted ? "acceptSelected" : "rejectSelected"),
        () => this.settle(changesAt(this.view.state), accepted),
        { "data-focus": `selected-${accepted}`, class: "button small quiet in-selection", hidden: "" }),
      button(this.text(accepted ? "acceptAll" : "rejectAll"), () => this.settle(changes, accepted),
        { "data-focus": `all-${accepted}` }),
    ];
    return [walk(false), walk(true), ...(mayDecide() ? [...decide(true), ...decide(false)] : [])];
  }

  what(change) {
    const [key, ...named] = told(change);
    return this.text(key, ...named.map(each => quoted(each ?? "")));
  }

  line(change) {
    const name = this.names.get(change.author) ?? change.author;
    const decide = accepted => button(this.text(accepted ? "accept" : "reject"), () => this.settle([change], accepted), {
      "data-focus": `${change.id}-${accepted}`, "aria-describedby": change.id,
    });
    return element("li", { class: "panel-item", "data-change": change.id },
      element("div", { id: change.id },
        this.jump(change),
        element("p", { class: "soft small" }, `${name}, ${exactTime(change.at, this.root.dataset.zone)}`)),
      element("div", { class: "panel-acts" },
        ...(mayDecide() ? [decide(true)] : []), ...(mayReject(change) ? [decide(false)] : [])));
  }

  jump(change) {
    return button(this.what(change), () => this.show(change), {
      class: "panel-jump", "data-focus": `${change.id}-jump`, dir: "auto",
    });
  }

  show(change) {
    this.view.dispatch(selected(this.view.state, change));
    this.view.focus();
  }

  /** Marks the lines of what the selection touches. */
  point() {
    const touched = new Set(changesAt(this.view.state).map(change => change.id));
    for (const line of this.list.children) {
      line.classList.toggle("current", touched.has(line.dataset.change));
    }
    this.bar.querySelectorAll(".in-selection").forEach(each => {
      each.hidden = this.view.state.selection.empty || !touched.size;
    });
  }

  walk(forward) {
    const change = nextChange(this.view.state, forward);
    if (change) {
      this.show(change);
      announce(`${this.names.get(change.author) ?? change.author}: ${this.what(change)}`);
    }
    return true;
  }

  settle(changes, accepted) {
    const may = changes.filter(change => (accepted ? mayDecide() : mayReject(change)));
    if (!may.length) {
      return false;
    }
    const next = this.successor(may);
    this.view.dispatch(settled(this.view.state, may, accepted));
    clearTimeout(this.timer);
    const hadFocus = this.root.contains(document.activeElement);
    this.draw();
    if (hadFocus) {
      this.focusOn(next);
    }
    const left = this.list.children.length;
    announce(`${this.text(accepted ? "accepted" : "rejected", may.length)} ${this.text("left", left)}`);
    return true;
  }

  /** Where one goes on when a line is gone. */
  successor(gone) {
    const lines = [...this.list.children];
    const at = lines.findIndex(line => line.dataset.change === gone[0].id);
    const ids = new Set(gone.map(change => change.id));
    return [...lines.slice(at + 1), ...lines.slice(0, Math.max(at, 0)).reverse()]
      .find(line => !ids.has(line.dataset.change))?.dataset.change;
  }

  focusOn(id) {
    const target = id && this.list.querySelector(`[data-focus="${CSS.escape(id)}-jump"]`);
    (target || this.view).focus();
  }
}

let panel = null;

const decideHere = accepted => state => Boolean(panel) && panel.settle(changesAt(state), accepted);

/** The panel of the page, where it has one, and the keys that go through it. */
export const suggestions = () => {
  const root = document.querySelector("[data-suggestions]");
  if (!root) {
    return [];
  }
  return [
    keymap({
      "Mod-Alt-j": () => panel.walk(true),
      "Mod-Alt-Shift-j": () => panel.walk(false),
      "Mod-Alt-Enter": decideHere(true),
      "Mod-Alt-Backspace": decideHere(false),
    }),
    new Plugin({
      view: view => {
        panel = new SuggestionsPanel(root, view);
        return panel;
      },
    }),
  ];
};
