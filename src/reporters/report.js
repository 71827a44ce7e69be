
{
  // Everything is on the page; this only hides what a reader does not want to see.
  const form = document.querySelector("form");
  const findings = [...document.querySelectorAll(".finding")];
  const checks = [...document.querySelectorAll(".check")];
  const filter = () => {
    const wanted = [...new FormData(form)].filter(([, value]) => value !== "");
    let shown = 0;
    for (const finding of findings) {
      finding.hidden = !wanted.every(([name, value]) => finding.dataset[name] === value);
      shown += finding.hidden ? 0 : 1;
    }
    for (const check of checks) {
      check.hidden = check.querySelector(".finding:not([hidden])") === null;
    }
    const output = form.querySelector("output");
    output.textContent = output.dataset.text.replace("\ue000", shown).replace("\ue001", findings.length);
  };
  if (form !== null) {
    form.hidden = false;
    form.addEventListener("change", filter);
    form.addEventListener("submit", (event) => event.preventDefault());
    filter();
  }
}
