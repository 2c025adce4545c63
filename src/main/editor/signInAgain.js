// The session has ended: ask for the password in place, so that the page and all that was typed stay.
const dialog = document.getElementById("sign-in-again");

let asked = null;

const part = (id) => dialog.querySelector(id);

/** After the password the second factor is asked for: its code, or a passkey. */
function askForMore(yes) {
  part("#again-second").hidden = !yes;
  part(".again-passkey").hidden = !yes;
  part("#again-password").readOnly = yes;
}

function say(sentence) {
  part("[role=alert]").textContent = sentence;
}

function come() {
  part("#again-password").value = "";
  part("#again-code").value = "";
  askForMore(false);
  say("");
  dialog.close("in");
}

async function enter() {
  const isSecond = !part("#again-second").hidden;
  const given = isSecond
    ? { code: part("#again-code").value }
    : { userName: part("#again-user").value, password: part("#again-password").value };
  const response = await fetch(dialog.dataset.action, { method: "POST", body: new URLSearchParams(given) }).catch(() => null);
  if (response?.ok) {
    come();
    return;
  }
  say(await response?.text() ?? "");
  if (response) {
    askForMore(response.headers.has("X-Masthead-Second"));
  }
  part(part("#again-second").hidden ? "#again-password" : "#again-code").select();
}

async function post(content) {
  const response = await fetch(dialog.dataset.passkey, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(content),
  });
  const answer = await response.json();
  if (!response.ok) {
    throw new Error(answer.sentences.join(" "));
  }
  return answer;
}

async function showPasskey() {
  try {
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await post({}));
    const signed = await navigator.credentials.get({ publicKey });
    await post({ signed: signed.toJSON() });
    come();
  } catch (fault) {
    say(fault.constructor === Error ? fault.message : dialog.dataset.broken);
  }
}

/** @returns {Promise<boolean>} whether the person is in again */
export function signInAgain() {
  asked ??= new Promise(resolve => {
    dialog.returnValue = "";
    askForMore(false);
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
    enter();
  });
  dialog.querySelector(".again-passkey").addEventListener("click", showPasskey);
  dialog.querySelector(".later").addEventListener("click", () => dialog.close(""));
}
