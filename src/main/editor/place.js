// Leads to what the address names after its #: a field, a panel, or a block of the text. The checklist links here.
import { story } from "./story.js";

const BLOCK = "block-";

/** Opens whatever is folded around an element. */
function uncover(place) {
  for (let box = place.closest("details"); box; box = box.parentElement.closest("details")) {
    box.open = true;
  }
  const folded = place.closest("[hidden]");
  if (folded?.id) {
    document.querySelector(`button.fold[aria-controls="${CSS.escape(folded.id)}"]`)?.click();
  }
}

function showElement(place) {
  uncover(place);
  (place.querySelector(":scope > summary") ?? place).focus();
  place.scrollIntoView({ block: "center" });
}

/** @param editors all editors of the page; the block is in one of them, or gone */
function show(editors) {
  const name = decodeURIComponent(location.hash.slice(1));
  if (name.startsWith(BLOCK)) {
    [...editors].some(editor => editor.select(name.slice(BLOCK.length)));
    return;
  }
  const place = name && document.getElementById(name);
  if (place) {
    showElement(place);
  }
}

export function startPlace(editors) {
  if (story.form) {
    show(editors());
    window.addEventListener("hashchange", () => show(editors()));
    // A link to where the address leads already changes nothing that one could listen to.
    document.addEventListener("click", ({ target }) => {
      const href = target.closest?.("#story a[href^='#']")?.getAttribute("href");
      if (href && href === location.hash) {
        show(editors());
      }
    });
  }
}
