// What a story has of its desk unless somebody says otherwise: the section it runs in, how long its headline is at
// most and, as long as it is new, the language it is written in.
import { story } from "./story.js";

/** What a list such as "1:en 2:pt-BR" says of a desk. */
function of(list, desk) {
  return list.split(" ").map(pair => pair.split(":")).find(([id]) => id === desk)?.[1];
}

class Desk {
  constructor(select) {
    this.select = select;
    this.language = document.getElementById("story:language");
    this.headline = document.getElementById("story:headline");
    this.isNew = !story.id;
    this.left = select.value;
    select.addEventListener("change", () => this.follow());
  }

  follow() {
    const { sections, languages, limits } = this.select.dataset;
    const section = of(sections, this.select.value);
    if (section) {
      document.getElementById("story:section").value = section;
    }
    this.headline.dataset.count = of(limits, this.select.value);
    // Its counter listens; the change of the desk is what there is to save.
    this.headline.dispatchEvent(new Event("input"));
    if (this.isNew && this.language.value.trim() === of(languages, this.left)) {
      this.language.value = of(languages, this.select.value);
      this.language.dispatchEvent(new Event("change", { bubbles: true }));
    }
    this.left = this.select.value;
  }
}

export function startDesk() {
  if (story.form) {
    new Desk(document.getElementById("story:desk"));
  }
}
