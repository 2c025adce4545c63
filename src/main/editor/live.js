// Says things to those who hear the page; those who see it have the change before their eyes.
import { element } from "./dom.js";

const region = element("div", { class: "visually-hidden", role: "status" });

export function announce(sentence) {
  if (!region.isConnected) {
    document.body.append(region);
  }
  // The same sentence twice is heard twice only if it is taken away in between.
  region.textContent = "";
  requestAnimationFrame(() => { region.textContent = sentence; });
}
