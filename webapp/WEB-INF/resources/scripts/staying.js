// Whoever does nothing for long is signed out; some minutes before, the page says so and offers to stay. Other pages of the
// same person count too, so the server is asked how long is left before anything is said.
(() => {
  const dialog = document.getElementById("staying");
  const WARNING = 5 * 60;
  const MINUTE = 60_000;

  async function ask(extend) {
    const { session } = dialog.dataset;
    const response = await fetch(extend ? `${session}/extend` : session, { method: extend ? "POST" : "GET" }).catch(() => null);
    return response?.ok && !response.redirected ? Number(await response.text()) : null;
  }

  function waitFor(left) {
    setTimeout(look, Math.max(left - WARNING, 1) * 1000);
  }

  /** Says it, and how many minutes are left; at the end the page stays as it is, with all that was typed. */
  function warn(left) {
    dialog.querySelector(".minutes").textContent = dialog.dataset.minutes.replace("{0}", Math.max(1, Math.round(left / 60)));
    if (!dialog.open) {
      dialog.showModal();
    }
    setTimeout(look, MINUTE);
  }

  async function look() {
    const left = await ask(false);
    if (left === null) {
      dialog.close();
    } else if (left > WARNING) {
      dialog.close();
      waitFor(left);
    } else {
      warn(left);
    }
  }

  dialog.querySelector("form").addEventListener("submit", () => ask(true));
  waitFor(Number(dialog.dataset.left));
})();
