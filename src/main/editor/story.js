// What the page knows of its story: one object, shared by saving, presence, comments and suggestions.
const form = document.querySelector("form#story[data-version]");

const KEPT = "masthead.page";

/** The token of this browser page lives through a reload, but a copied tab gets one of its own. */
function pageToken() {
  const token = sessionStorage.getItem(KEPT) ?? crypto.randomUUID();
  sessionStorage.removeItem(KEPT);
  window.addEventListener("pagehide", () => sessionStorage.setItem(KEPT, token));
  return token;
}

const nameOf = page => `masthead.page.${page}`;

/** Lets other pages of this browser see that this one is there, for as long as it is. */
function showAlive() {
  navigator.locks?.request(nameOf(story.page), () => new Promise(() => {}));
}

/** Whether another page of this browser is still there: one that crashed is not. */
export async function isOpen(page) {
  const { held = [] } = await navigator.locks?.query() ?? {};
  return page !== story.page && held.some(({ name }) => name === nameOf(page));
}

/** Goes on in place of a page that is gone. */
export function succeed(page) {
  story.page = page;
  showAlive();
}

export const story = {
  form,
  id: Number(form?.dataset.id) || null,
  version: Number(form?.dataset.version ?? 0),
  /** The key of a story that has no id yet: sent twice, it still is one story. */
  origin: form ? crypto.randomUUID() : null,
  page: form ? pageToken() : null,
  user: form?.dataset.user ?? null,
  mode: form?.dataset.mode ?? "write",
};

/** Whether the page may change the text now. */
export const isWritable = () => story.mode !== "read";

function lock(control, locked) {
  if (control.tagName === "SELECT" || control.type === "file") {
    control.disabled = locked;
  } else if (control.tagName !== "BUTTON") {
    control.readOnly = locked;
  }
}

function show() {
  const readable = story.mode === "read";
  form.classList.toggle("reading", readable);
  form.querySelectorAll("[data-copy], #story\\:desk, #picture, #lead-rights input")
    .forEach(control => lock(control, story.mode !== "write"));
  for (const id of ["story:save", "story:submit"]) {
    document.getElementById(id)?.toggleAttribute("disabled", readable);
  }
}

/** Turns the page to writing, suggesting or reading. */
export function setMode(mode) {
  story.mode = mode;
  show();
  window.dispatchEvent(new CustomEvent("masthead:mode", { detail: { mode } }));
}

/** The server has stored what the page sent. */
export function setSaved({ id, version, at }) {
  story.id = id;
  story.version = version;
  document.getElementById("story:id").value = id;
  document.getElementById("story:version").value = version;
  window.dispatchEvent(new CustomEvent("masthead:saved", { detail: { id, version, at } }));
}

if (form) {
  showAlive();
  show();
}
