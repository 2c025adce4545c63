// One thread in the list: the words it is about, what was said, and what one can do.
import { CommentBox } from "./commentBox.js";
import { element } from "./dom.js";
import { announce } from "./live.js";
import { withMentions } from "./mentions.js";
import { button, quoted } from "./panel.js";
import { story } from "./story.js";

export class ThreadView {
  /** @param place where its words are, or null when they are gone */
  constructor(panel, thread, place) {
    this.panel = panel;
    this.thread = thread;
    this.text = panel.text;
    this.user = panel.root.dataset.user || story.user;
    this.may = panel.root.dataset.may === "true";
    this.dom = element("li", {
      id: `thread-${thread.name}`, class: `panel-item${thread.name === panel.active ? " current" : ""}`,
    }, ...this.head(place), this.comments(), ...(this.may ? this.acts() : []));
  }

  head(place) {
    const id = `thread-${this.thread.name}-quote`;
    const quote = quoted(this.thread.quote, 120);
    if (!place) {
      return [
        element("p", { class: "quote", id, dir: "auto" }, quote),
        ...(this.panel.view ? [element("p", { class: "hint" }, this.text("gone"))] : []),
      ];
    }
    return [button(quote, () => this.panel.jump(this.thread), {
      id, class: "panel-jump quote", "data-focus": `${this.thread.name}-jump`, dir: "auto",
    })];
  }

  comments() {
    return element("ul", { class: "comment-list" }, ...this.thread.comments.map(each => this.comment(each)));
  }

  comment({ id, userName, author, text, at, editedAt }) {
    const words = element("p", { class: "comment-text", dir: "auto" }, ...withMentions(text, this.panel.people));
    const item = element("li", {},
      element("p", { class: "comment-by" },
        element("strong", {}, author), " ",
        element("span", { class: "soft small" }, editedAt ? `${at} · ${this.text("edited", editedAt)}` : at)),
      words);
    if (this.may && userName === this.user && !this.thread.resolvedBy) {
      item.append(button(this.text("edit"), () => this.edit(item, id, text), {
        "data-focus": `comment-${id}`, class: "button small quiet comment-edit",
      }));
    }
    return item;
  }

  edit(item, id, text) {
    const box = new CommentBox(this.panel, {
      label: this.text("edit"),
      value: text,
      sendLabel: this.text("change"),
      send: said => this.panel.ask("edit", { comment: id, text: said }),
      cancel: () => this.panel.drawList(),
    });
    item.replaceChildren(box.dom);
    box.focus();
  }

  acts() {
    const { id, name, resolvedBy, resolvedAt } = this.thread;
    if (resolvedBy) {
      return [
        element("p", { class: "soft small" }, this.text("resolvedBy", resolvedBy, resolvedAt)),
        element("div", { class: "panel-acts" }, this.act("reopen", "reopened")),
      ];
    }
    const { answers } = this.panel;
    const box = new CommentBox(this.panel, {
      label: this.text("reply"),
      value: answers.get(name) ?? "",
      focusKey: `${name}-reply`,
      keep: said => answers.set(name, said),
      send: said => this.panel.ask("reply", { thread: id, text: said }),
    });
    box.dom.querySelector(".panel-acts").append(this.act("resolve", "wasResolved"));
    return [box.dom];
  }

  act(act, done) {
    return button(this.text(act), async () => {
      if (await this.panel.ask(act, { thread: this.thread.id })) {
        announce(this.text(done));
        this.panel.list.querySelector("button")?.focus();
      }
    }, { "aria-describedby": `thread-${this.thread.name}-quote`, "data-focus": `${this.thread.name}-${act}` });
  }
}
