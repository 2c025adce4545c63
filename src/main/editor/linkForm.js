// Asks where a link leads.
import { linkAt, removeLink, setLink } from "./commands.js";
import { Form } from "./form.js";
import { linkFrom } from "./links.js";

export class LinkForm extends Form {
  constructor(text, id) {
    super(text, "link", id);
    this.address = this.field("address", { type: "text", inputmode: "url" });
    this.remove = this.button("removeLink", () => this.finish(removeLink));
    this.dom.append(
      this.label("address", this.address),
      this.address,
      this.button("apply", () => this.apply()),
      this.remove,
      this.button("cancel", () => this.close()),
      this.error,
    );
  }

  open(view) {
    const link = linkAt(view.state);
    this.address.value = link?.href ?? "";
    this.remove.hidden = !link;
    return this.show(view, this.address);
  }

  apply() {
    const href = linkFrom(this.address.value);
    if (href) {
      this.finish(setLink(href));
    } else if (this.address.value.trim()) {
      this.complain(this.text("badAddress"), this.address);
    } else {
      this.finish(removeLink);
    }
  }
}
