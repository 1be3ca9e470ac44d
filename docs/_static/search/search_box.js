/* Every page's search boxes: send the message in what is pasted, not a traceback of 20 KiB. */
"use strict";

(() => {
  for (const form of document.querySelectorAll("form[role=search]")) {
    const box = form.elements.q;

    // A box of one line would join the lines of what is pasted.
    box.addEventListener("paste", (event) => {
      const text = event.clipboardData.getData("text");
      if (box.tagName !== "INPUT" || !text.trim().includes("\n")) return;
      event.preventDefault();
      box.value = pasted.condense(text);
      form.requestSubmit();
    });

    form.addEventListener("submit", () => {
      if (box.value.length > pasted.SHORT) box.value = pasted.condense(box.value);
    });

    box.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
    });
  }
})();
