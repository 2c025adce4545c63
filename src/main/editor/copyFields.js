// Between the fields of the page and the copy that is sent: a control says in data-copy what it holds.
import { story } from "./story.js";

export const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

const controls = () => story.form.querySelectorAll("[data-copy]");
const body = () => document.getElementById("story:body:text");

function valueOf(control) {
  return control.dataset.value !== undefined ? control.dataset.value : control.value;
}

/** What the page says now, as the server reads it. */
export function collect() {
  const copy = { body: body().value, lead: {} };
  for (const control of controls()) {
    const [name, inner] = control.dataset.copy.split(".");
    if (inner) {
      copy[name][inner] = valueOf(control);
    } else {
      copy[name] = valueOf(control);
    }
  }
  return copy;
}

export const desk = () => Number(document.getElementById("story:desk").value) || null;

/** Puts a copy into the fields. */
export function put(copy, deskId) {
  for (const control of controls()) {
    const [name, inner] = control.dataset.copy.split(".");
    const value = (inner ? copy[name]?.[inner] : copy[name]) ?? "";
    if (control.dataset.value !== undefined) {
      control.dataset.value = value;
      control.dispatchEvent(new Event("masthead:put"));
    } else {
      control.value = value;
    }
  }
  if (deskId) {
    document.getElementById("story:desk").value = deskId;
  }
  body().value = copy.body;
  body().dispatchEvent(new Event("masthead:put"));
}

/** The control that holds a field, by its last name: "slug", "videoUrl". */
export const control = field => [...controls()].find(each => each.dataset.copy.split(".").pop() === field);

/** What the page calls a field. */
export function labelOf(field) {
  const found = control(field);
  return story.form.querySelector(`label[for="${CSS.escape(found?.id ?? "")}"]`)?.textContent.trim() || field;
}

/** Says beside a field what is wrong with it, or nothing any more. */
export function complain(field, sentence) {
  const found = control(field);
  const box = found?.closest(".field");
  if (!box) {
    return false;
  }
  let error = box.querySelector(":scope > .error.live");
  if (!error && sentence) {
    error = document.createElement("span");
    error.className = "error live";
    error.id = `${found.id}-live-error`;
    error.setAttribute("role", "alert");
    box.append(error);
  }
  if (error) {
    error.textContent = sentence;
    error.hidden = !sentence;
  }
  found.toggleAttribute("aria-invalid", Boolean(sentence));
  if (sentence) {
    found.setAttribute("aria-invalid", "true");
    found.setAttribute("aria-errormessage", error.id);
  }
  return true;
}

/** The value of a field, by its last name. */
export const valueIn = (copy, field) => (field in copy ? copy[field] : copy.lead[field]);
