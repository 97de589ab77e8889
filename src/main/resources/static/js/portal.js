// A list that is pasted keeps its rows and cells. Without script its text is read, which does as well for most portals.
(() => {
  "use strict";

  for (const box of document.querySelectorAll("textarea[data-html]")) {
    const rich = document.querySelector(box.dataset.html);
    box.addEventListener("paste", (event) => {
      rich.value = event.clipboardData?.getData("text/html") ?? "";
    });
    box.addEventListener("input", (event) => {
      if (event.inputType !== "insertFromPaste") {
        rich.value = "";
      }
    });
  }
})();
