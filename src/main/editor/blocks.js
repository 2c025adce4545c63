// How quotes, pictures, tables and embeds look while one writes.
import { element, setAttributes } from "./dom.js";
import { Fields } from "./fields.js";
import { PictureRights } from "./pictureRights.js";
import { TableView } from "./tables.js";

/** A quote with the speaker and the role in two fields under it. */
class QuoteView {
  constructor(node, view, getPos, { look, text, readonly }) {
    this.type = node.type;
    this.contentDOM = element("blockquote");
    this.fields = new Fields({ names: ["speaker", "role"], node, view, getPos, text, readonly });
    this.dom = element("figure", { class: look }, this.contentDOM, this.fields.dom);
  }

  update(node) {
    if (node.type !== this.type) {
      return false;
    }
    this.fields.update(node);
    return true;
  }

  stopEvent(event) {
    return this.fields.contains(event.target);
  }

  ignoreMutation(mutation) {
    return this.fields.contains(mutation.target);
  }
}

/** A picture with what is said about it; as long as it has no alt text, the editor asks for one. */
class FigureView {
  constructor(node, view, getPos, { text, readonly, pictures, rights }) {
    this.type = node.type;
    this.pictures = pictures;
    this.image = element("img");
    const others = readonly ? {} : this.askRights(rights, text);
    this.fields = new Fields({ names: ["caption", "credit", "alt"], node, view, getPos, text, readonly, others });
    this.wanted = element("p", { class: "body-wanted" }, text("altWanted"));
    this.fields.dom.append(this.wanted);
    if (this.rights) {
      this.fields.dom.append(this.rights.fields.said);
    }
    this.dom = element("figure", { class: "picture", role: "group", "aria-label": text("figure") }, this.image, this.fields.dom);
    this.update(node);
  }

  askRights(address, text) {
    const rights = element("input", { type: "text", tabindex: "-1", autocomplete: "off", maxlength: "300" });
    const until = element("input", { type: "date", tabindex: "-1" });
    const said = element("p", { class: "body-rights-said", role: "status" });
    this.rights = new PictureRights({ fields: { rights, until, said }, address, text });
    return { rights, usableUntil: until };
  }

  update(node) {
    if (node.type !== this.type) {
      return false;
    }
    const { picture, alt, width, height } = node.attrs;
    setAttributes(this.image, {
      src: picture ? this.pictures + picture : null, alt, width: width || null, height: height || null,
    });
    this.image.hidden = !picture;
    this.wanted.hidden = Boolean(alt.trim()) || !picture;
    this.fields.update(node);
    this.rights?.show(picture);
    return true;
  }

  stopEvent(event) {
    return this.fields.contains(event.target);
  }

  ignoreMutation() {
    return true;
  }
}

function embed(node) {
  const { url, provider } = node.attrs;
  return {
    dom: element("figure", { class: "embed" },
      element("strong", {}, provider), element("span", { dir: "ltr" }, url.replace(/^https?:\/\/(www\.)?/i, ""))),
  };
}

/** @param settings text, readonly, and the address of pictures up to their hash */
export const blockViews = settings => ({
  blockquote: (node, view, getPos) => new QuoteView(node, view, getPos, { look: "quote", ...settings }),
  pullQuote: (node, view, getPos) => new QuoteView(node, view, getPos, { look: "pull-quote", ...settings }),
  figure: (node, view, getPos) => new FigureView(node, view, getPos, settings),
  table: (node, view) => new TableView(node, view, settings),
  embed: node => embed(node),
});
