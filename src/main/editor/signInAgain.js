// The session has ended: ask for the password in place, so that the page and all that was typed stay.
const dialog = document.getElementById("sign-in-again");

let asked = null;

async function enter(form) {
  const password = form.querySelector("#again-password");
  const response = await fetch(dialog.dataset.action, {
    method: "POST",
    body: new URLSearchParams({ userName: form.querySelector("#again-user").value, password: password.value }),
  }).catch(() => null);
  if (response?.ok) {
    password.value = "";
    dialog.close("in");
  } else {
    form.querySelector("[role=alert]").textContent = await response?.text() ?? "";
    password.select();
  }
}

/** @returns {Promise<boolean>} whether the person is in again */
export function signInAgain() {
  asked ??= new Promise(resolve => {
    dialog.returnValue = "";
    dialog.showModal();
    dialog.querySelector("#again-password").focus();
    dialog.addEventListener("close", () => {
      asked = null;
      const isIn = dialog.returnValue === "in";
      if (isIn) {
        window.dispatchEvent(new Event("masthead:signed-in"));
      }
      resolve(isIn);
    }, { once: true });
  });
  return asked;
}

if (dialog) {
  const form = dialog.querySelector("form");
  form.addEventListener("submit", event => {
    event.preventDefault();
    enter(form);
  });
  dialog.querySelector(".later").addEventListener("click", () => dialog.close(""));
}
