// The tools over the text: those of every day in one row, the others in a second one that is opened and stays open.
import { setAttributes, element } from "./dom.js";
import { ToolRow } from "./toolRow.js";

const OPEN = "masthead.moreTools";

export class Toolbar extends ToolRow {
  constructor({ text, groups, controls }) {
    super({ text, label: "toolbar", controls });
    const more = this.group([this.more()]);
    this.rest = element("div", { class: "body-row", id: `${controls}-more` }, ...groups.more.map(each => this.group(each)));
    this.dom.classList.add("body-toolbar");
    this.dom.append(
      element("div", { class: "body-row" }, ...groups.main.map(each => this.group(each)), more),
      this.rest,
    );
    this.moveTo(this.tools[1].button);
    this.open(localStorage.getItem(OPEN) === "yes");
  }

  /** Opens and closes the second row, and remembers it. */
  more() {
    return {
      key: "more",
      keys: "Mod-Alt-.",
      keepsFocus: true,
      run: (state, dispatch) => {
        if (dispatch) {
          this.open(this.rest.hidden);
          localStorage.setItem(OPEN, this.rest.hidden ? "no" : "yes");
        }
        return true;
      },
    };
  }

  open(shown) {
    this.rest.hidden = !shown;
    setAttributes(this.tools[0].button, { "aria-expanded": String(shown), "aria-controls": this.rest.id });
  }
}
