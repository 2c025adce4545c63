// Shows at once which side of a collision was taken, and how many are still open. The server counts for itself.
(() => {
  function show(collision) {
    collision.dataset.taken = collision.querySelector("input[type=radio]:checked")?.value ?? "";
  }

  function showAll() {
    document.querySelectorAll("[data-collision]").forEach(show);
  }

  document.addEventListener("change", (event) => {
    const collision = event.target.closest("[data-collision]");
    if (collision) {
      show(collision);
    }
  });
  document.addEventListener("DOMContentLoaded", () => {
    showAll();
    window.jQuery?.(document).on("pfAjaxComplete", showAll);
  });
})();
