// Puts an editor on every .body-editor of the page, also on those that an Ajax answer brings later.
import { BodyEditor } from "./bodyEditor.js";
import { startChecks } from "./checks.js";
import { startComments } from "./comments.js";
import { countFields } from "./counters.js";
import { startDesk } from "./deskDefaults.js";
import { startLead } from "./lead.js";
import { startPlace } from "./place.js";
import { startPresence } from "./presence.js";
import { startRelated } from "./related.js";
import { startSaving } from "./saving.js";

const editors = new Map();

/** An answer of the server replaces the place of an editor, but not what was typed while it was on its way. */
function mount(root) {
  const old = editors.get(root.dataset.field);
  if (old?.root === root) {
    return;
  }
  editors.set(root.dataset.field, new BodyEditor(root, old));
  old?.destroy();
}

function mountAll() {
  document.querySelectorAll(".body-editor").forEach(mount);
  for (const { text } of editors.values()) {
    countFields(text);
  }
  for (const [field, editor] of editors) {
    if (!editor.root.isConnected) {
      editor.destroy();
      editors.delete(field);
    }
  }
}

const inAnEditor = node => node instanceof Element && node.closest(".body-editor > *");

function start() {
  mountAll();
  startComments();
  startLead();
  startDesk();
  startRelated();
  startChecks();
  startSaving().finally(startPresence).finally(() => startPlace(() => editors.values()));
  new MutationObserver(changes => {
    if (!changes.every(change => inAnEditor(change.target))) {
      mountAll();
    }
  }).observe(document.body, { childList: true, subtree: true });
  window.addEventListener("masthead:mode", event => editors.forEach(editor => editor.turn(event.detail.mode)));
  window.jQuery?.(document).on("pfAjaxSend", () => editors.forEach(editor => editor.remember()));
}

if (document.readyState === "loading") {
  document.addEventListener("DOMContentLoaded", start);
} else {
  start();
}
