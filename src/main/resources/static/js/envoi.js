// What pages do beyond what HTML does by itself. Everything here has a way without it.
(() => {
  "use strict";

  // A part of the page was asked for while signed out: say so, and keep everything that was typed.
  document.addEventListener("htmx:responseError", (event) => {
    if (event.detail.xhr.status === 401) {
      document.getElementById("signed-out").hidden = false;
    }
  });
})();
