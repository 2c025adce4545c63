/* Files that together are more than the server accepts never arrive there, so the page itself has to say so. */
addEventListener(
  "change",
  (event) => {
    const { most, refusal } = event.target.dataset;
    if (!most) {
      return;
    }
    const bytes = [...event.target.files].reduce((sum, file) => sum + file.size, 0);
    event.target.setCustomValidity(bytes > Number(most) ? refusal : "");
    if (!event.target.reportValidity()) {
      event.stopImmediatePropagation();
      event.target.value = "";
    }
  },
  true,
);
