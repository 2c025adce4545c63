// Asks how large a table is to be.
import { element } from "./dom.js";
import { Form } from "./form.js";
import { insertTable } from "./tables.js";

const MOST = { rows: 100, columns: 12 };

export class TableForm extends Form {
  constructor(text, id) {
    super(text, "table", id);
    this.rows = this.number("rows", 3);
    this.columns = this.number("columns", 2);
    this.header = this.field("headerRow", { type: "checkbox", checked: "" });
    this.dom.append(
      this.label("rows", this.rows), this.rows,
      this.label("columns", this.columns), this.columns,
      element("span", { class: "body-check" }, this.header, this.label("headerRow", this.header)),
      this.button("insert", () => this.apply()),
      this.button("cancel", () => this.close()),
      this.error,
    );
  }

  number(key, usual) {
    return this.field(key, { type: "number", min: "1", max: MOST[key], value: usual, required: "" });
  }

  open(view) {
    return this.show(view, this.rows);
  }

  apply() {
    const wrong = [this.rows, this.columns].find(input => !input.validity.valid);
    if (wrong) {
      this.complain(this.text("badNumber").replace("{0}", wrong.max), wrong);
    } else {
      this.finish(insertTable({
        rows: this.rows.valueAsNumber, columns: this.columns.valueAsNumber, header: this.header.checked,
      }));
    }
  }
}
