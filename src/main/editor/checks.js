// The checklist beside the text: the server looks at what it has saved, once a save has settled, so that no save waits for it.
import { story } from "./story.js";

const SETTLED = 1500;
const PARTS = ["checks-verdict", "checks-body"];

class Checks {
  constructor(panel) {
    this.panel = panel;
    this.asked = 0;
    window.addEventListener("masthead:saved", () => this.later());
    document.addEventListener("visibilitychange", () => document.hidden || this.ask());
    panel.addEventListener("toggle", () => panel.open && this.ask());
  }

  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), SETTLED);
  }

  /** Of two answers the one that was asked for last is shown. */
  async ask() {
    if (!story.id) {
      return;
    }
    clearTimeout(this.timer);
    const question = ++this.asked;
    const page = await this.fetch().catch(() => null);
    if (page && question === this.asked) {
      this.show(page);
    }
  }

  async fetch() {
    const response = await fetch(`${this.panel.dataset.checks}?id=${story.id}`, {
      headers: { Accept: "text/html", "X-Masthead-Part": "yes" },
    });
    return response.ok && !response.redirected ? new DOMParser().parseFromString(await response.text(), "text/html") : null;
  }

  /** Leaves the focus on the link to the same place; what was put right is gone, and the focus goes to the panel. */
  show(page) {
    const focused = this.panel.contains(document.activeElement) && document.activeElement.getAttribute("href");
    for (const id of PARTS) {
      document.getElementById(id).replaceWith(document.adoptNode(page.getElementById(id)));
    }
    if (focused) {
      const links = [...this.panel.querySelectorAll("a")];
      (links.find(link => link.getAttribute("href") === focused) ?? this.panel.querySelector("summary")).focus();
    }
  }
}

export function startChecks() {
  const panel = document.getElementById("checks-panel");
  if (story.form && panel) {
    new Checks(panel).ask();
  }
}
