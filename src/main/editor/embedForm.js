// Asks for the address of a video or post; the one that is chosen can be changed.
import { insertBlock } from "./commands.js";
import { element } from "./dom.js";
import { Form } from "./form.js";
import { linkFrom } from "./links.js";
import { providerOf } from "./providers.js";
import { schema } from "./schema.js";

const { embed } = schema.nodes;

const isWeb = address => /^https?:\/\/[^/]/i.test(address ?? "");

export class EmbedForm extends Form {
  constructor(text, id) {
    super(text, "embed", id);
    this.address = this.field("address", { type: "text", inputmode: "url" });
    this.dom.append(
      this.label("embedAddress", this.address),
      this.address,
      this.button("insert", () => this.apply()),
      this.button("cancel", () => this.close()),
      element("p", { class: "body-form-hint" }, text("embedHint")),
      this.error,
    );
  }

  open(view) {
    const { node } = view.state.selection;
    this.address.value = node?.type === embed ? node.attrs.url : "";
    return this.show(view, this.address);
  }

  apply() {
    const url = linkFrom(this.address.value);
    if (!isWeb(url)) {
      this.complain(this.text("badEmbed"), this.address);
      return;
    }
    const attrs = { url, provider: providerOf(url) };
    const { node, from } = this.view.state.selection;
    this.finish(node?.type === embed
      ? (state, dispatch) => dispatch(state.tr.setNodeMarkup(from, null, { ...node.attrs, ...attrs }))
      : insertBlock(embed.create(attrs), "after"));
  }
}
