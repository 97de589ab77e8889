// Copies the words of a box. Without script, select them by hand: the button is not shown.
(() => {
  "use strict";

  for (const button of document.querySelectorAll("button[data-copy]")) {
    const words = button.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      const box = document.getElementById(button.dataset.copy);
      try {
        await navigator.clipboard.writeText(box.value);
        button.textContent = button.dataset.copied;
        setTimeout(() => { button.textContent = words; }, 2000);
      } catch {
        box.select();
      }
    });
  }
})();
