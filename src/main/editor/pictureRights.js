// Whose a picture is and until when it may be used. That is said of the picture and not of the story, so it goes to the
// server by itself, as soon as a field is left.
import { OUTCOME, post } from "./post.js";
import { story } from "./story.js";

export class PictureRights {
  /**
   * @param fields rights, until: two inputs; said: where the page says what became of them
   * @param address of the rights of pictures
   * @param text words by their key
   */
  constructor({ fields, address, text }) {
    this.fields = fields;
    this.address = address;
    this.text = text;
    this.hash = "";
    this.sent = Promise.resolve();
    for (const input of [fields.rights, fields.until]) {
      input.addEventListener("input", event => event.stopPropagation());
      input.addEventListener("change", event => this.change(event));
    }
  }

  /** Shows the rights of a picture by its hash. */
  async show(hash) {
    if (hash === this.hash) {
      return;
    }
    this.hash = hash;
    this.put({});
    if (hash) {
      const { answer } = await post(this.address, { picture: hash });
      if (hash === this.hash) {
        this.put(answer);
      }
    }
  }

  put({ rights = "", until = "" }) {
    const { fields } = this;
    Object.assign(fields.rights, { value: rights, readOnly: story.mode !== "write" });
    Object.assign(fields.until, { value: until, readOnly: story.mode !== "write" });
    fields.said.textContent = "";
  }

  /**
   * The page saves a story when a field of it changes; this is none. One change is sent after the other: two fields that
   * are left in one breath must not overtake each other on their way.
   */
  change(event) {
    event.stopPropagation();
    const { rights, until } = this.fields;
    const asked = { picture: this.hash, rights: rights.value, until: until.value };
    this.sent = this.sent.then(() => this.send(asked));
  }

  async send(asked) {
    const { outcome, answer } = await post(this.address, asked);
    this.fields.said.textContent = outcome === OUTCOME.DONE
      ? this.text("rightsSaved")
      : answer.sentences?.join(" ") ?? this.text("rightsFailed");
  }
}
