// Jumps from change to change, by the buttons, which the keys n and p press. Without it the page is read from top to bottom.
(() => {
  const bar = document.querySelector(".jump");
  if (!bar) {
    return;
  }
  const told = bar.querySelector("[role=status]");
  const changes = [...document.querySelectorAll(".change")];
  let at = -1;

  function jump(step) {
    at = at < 0 && step < 0 ? changes.length - 1 : (at + step + changes.length) % changes.length;
    const change = changes[at];
    change.tabIndex = -1;
    change.focus({ preventScroll: true });
    change.scrollIntoView({ block: "center" });
    told.textContent = bar.dataset.place.replace("{0}", at + 1).replace("{1}", changes.length);
  }

  /** Where the person has gone by other means is where the next jump starts. */
  function follow(target) {
    const found = changes.findIndex((change) => change.contains(target));
    at = found < 0 ? at : found;
  }

  bar.addEventListener("click", (event) => {
    const button = event.target.closest("[data-jump]");
    if (button) {
      jump(Number(button.dataset.jump));
    }
  });
  document.addEventListener("focusin", (event) => follow(event.target));
})();
