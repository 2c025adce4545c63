// Remarks on words: select them in the story, and the button beside them asks about just these. Without this script the same
// buttons ask the server, which shows the page again with the whole passage to be cut down by hand.
(() => {
  const remarking = document.getElementById("remarking");
  if (!remarking) {
    return;
  }

  const place = document.getElementById("review-place");
  const quote = document.getElementById("review-quote");
  const remark = document.getElementById("review-remark");
  const buttons = [...document.querySelectorAll(".remark-on button")];

  const passageOf = (button) => button.closest(".remark-on").previousElementSibling;

  /** The selected words, as far as they are in a passage. */
  function words(passage) {
    const selection = document.getSelection();
    if (selection.isCollapsed || !selection.rangeCount || !selection.getRangeAt(0).intersectsNode(passage)) {
      return "";
    }
    const part = selection.getRangeAt(0).cloneRange();
    const whole = document.createRange();
    whole.selectNodeContents(passage);
    if (part.compareBoundaryPoints(Range.START_TO_START, whole) < 0) {
      part.setStart(whole.startContainer, whole.startOffset);
    }
    if (part.compareBoundaryPoints(Range.END_TO_END, whole) > 0) {
      part.setEnd(whole.endContainer, whole.endOffset);
    }
    return part.toString().replace(/\s+/g, " ").trim();
  }

  function showWhichHasWords() {
    for (const button of buttons) {
      const says = button.querySelector(".says");
      const has = words(passageOf(button)) !== "";
      button.dataset.plain ??= says.textContent;
      button.classList.toggle("has-words", has);
      says.textContent = has ? button.dataset.these : button.dataset.plain;
    }
  }

  function ask(button) {
    place.value = button.value;
    quote.value = words(passageOf(button)).slice(0, quote.maxLength) || button.dataset.whole;
    remarking.hidden = false;
    remark.focus();
  }

  for (const button of buttons) {
    button.type = "button";
    // Pressing a button must not take the selection away before it is read.
    button.addEventListener("pointerdown", (event) => event.preventDefault());
    button.addEventListener("click", () => ask(button));
  }
  document.addEventListener("selectionchange", showWhichHasWords);
})();
