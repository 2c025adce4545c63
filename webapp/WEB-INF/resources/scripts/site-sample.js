// Shows the top of a page as it will be, while the form about it is filled in.
(() => {
  const samples = document.querySelector(".samples");
  const value = (id) => document.getElementById(id).value.trim();

  const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  const luminance = (hex) =>
    [1, 3, 5]
      .map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255))
      .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  const contrast = (one, other) => {
    const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (lighter + 0.05) / (darker + 0.05);
  };

  const grounds = { light: ["accent", "#fffefb", "#14568c"], dark: ["darkAccent", "#171614", "#8fc1f0"] };

  function show() {
    const own = document.getElementById("ownColours").checked;
    for (const sample of samples.querySelectorAll("[data-sample]")) {
      const [field, ground, usual] = grounds[sample.dataset.sample];
      const colour = own ? value(field) : usual;
      document.getElementById(field).disabled = !own;
      sample.style.setProperty("--sample-accent", colour);
      sample.querySelector("[data-of=name]").textContent = value("name") || samples.dataset.operatorsName;
      sample.querySelector("[data-of=tagline]").textContent = value("tagline");
      const ratio = Math.floor(contrast(colour, ground) * 100) / 100;
      sample.querySelector("output").textContent = samples.dataset.contrast.replace("{0}", ratio);
      sample.classList.toggle("illegible", ratio < 4.5);
    }
  }

  document.getElementById("site").addEventListener("input", show);
  show();
})();
