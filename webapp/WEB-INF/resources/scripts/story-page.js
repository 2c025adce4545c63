// What a story's page gains by a script: its times where the reader is, and a button that copies its address.
(() => {
  /** The clock of the site at a moment is in the text already; where the reader's shows the same, nothing is added. */
  function addTimes({ dataset }) {
    for (const time of document.querySelectorAll(".times time")) {
      const moment = new Date(time.dateTime);
      const here = -moment.getTimezoneOffset();
      const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(time.dateTime) ?? [null, "+", 0, 0];
      const there = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
      if (here !== there) {
        const day = iso => new Date(iso.getTime() - iso.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
        const sameDay = day(moment) === time.dateTime.slice(0, 10);
        const words = moment.toLocaleString("en-GB", sameDay
          ? { timeStyle: "short" }
          : { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" });
        const added = document.createElement("span");
        added.className = "here";
        added.textContent = ` ${dataset.here.replace("{0}", words)}`;
        time.after(added);
      }
    }
  }

  function offerCopy(list) {
    const { copy, copied } = list.dataset;
    const item = document.createElement("li");
    const button = document.createElement("button");
    const said = document.createElement("span");
    button.type = "button";
    button.textContent = copy;
    said.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.querySelector("link[rel=canonical]").href);
      said.textContent = copied;
    });
    item.append(button, said);
    list.append(item);
  }

  document.addEventListener("DOMContentLoaded", () => {
    const times = document.querySelector(".times[data-here]");
    const shares = document.querySelector(".shares ul");
    if (times) {
      addTimes(times);
    }
    // Browsers let a page write there only when it came by TLS.
    if (shares && navigator.clipboard) {
      offerCopy(shares);
    }
  });
})();
