// What the page knows of its story: one object, shared by saving, presence, comments and suggestions.
const form = document.querySelector("form#story[data-version]");

export const story = {
  form,
  id: Number(form?.dataset.id) || null,
  version: Number(form?.dataset.version ?? 0),
  user: form?.dataset.user ?? null,
  mode: form?.dataset.mode ?? "write",
};

/** Whether the page may change the text now. */
export const isWritable = () => story.mode !== "read";
