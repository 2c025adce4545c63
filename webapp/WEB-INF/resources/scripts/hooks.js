// While a message is about to be sent, the log of a webhook is looked at again by itself, unless somebody reads in it.
(() => {
  "use strict";

  const PACE = 2000;

  setInterval(() => {
    const log = document.querySelector(".hook-log");
    const moving = log?.querySelector('[data-moving="true"]');
    if (moving && !log.querySelector("details[open]") && !document.hidden) {
      document.getElementById("look").click();
    }
  }, PACE);
})();
