/* The filter of the table of all results; without JavaScript the whole table stands. */
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const form = document.querySelector(".verified-filter");
  const rows = [...document.querySelectorAll(".verified-table tbody tr")];
  form.hidden = false;
  const apply = () => {
    const words = form.elements.text.value.toLowerCase().split(/\s+/);
    let shown = 0;
    for (const row of rows) {
      const text = row.firstElementChild.textContent;
      const fits = words.every((word) => text.includes(word));
      row.hidden = !fits || (form.elements.differs.checked && !row.querySelector(".differs"));
      shown += !row.hidden;
    }
    form.querySelector("output").textContent = `${shown} of ${rows.length}`;
  };
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  apply();
});
