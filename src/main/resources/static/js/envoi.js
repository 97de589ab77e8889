// What pages do beyond what HTML does by itself. Everything here has a way without it.
(() => {
  "use strict";

  const closest = (event, css) => (event.target instanceof Element ? event.target.closest(css) : null);

  // A page that outlived its session says so and keeps what was typed; once its owner is back, it takes a new token.
  const strip = document.getElementById("signed-out");
  const shut = document.getElementById("shut");
  const refresh = async () => {
    const answer = await fetch("/token", { headers: { "HX-Request": "true" } }).catch(() => null);
    if (answer?.ok) {
      const token = await answer.text();
      document.querySelectorAll("input[name=_csrf]").forEach((input) => { input.value = token; });
    }
    strip.hidden = answer?.status !== 401;
    shut.hidden = answer !== null;
    return answer?.ok === true;
  };
  document.addEventListener("htmx:responseError", (event) => {
    const status = event.detail.xhr.status;
    if (status === 401 || status === 403) {
      refresh();
    }
  });
  if (document.querySelector(".leave")) {
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") {
        refresh();
      }
    });
    window.addEventListener("focus", () => {
      if (!strip.hidden || !shut.hidden) {
        refresh();
      }
    });

    // A form leaves the page only when it will be taken; until then what was typed stays in it.
    document.addEventListener("submit", async (event) => {
      const form = event.target;
      if (event.defaultPrevented || form.method !== "post" || !form.elements._csrf || form.matches("[hx-post], [data-hx-post]")) {
        return;
      }
      if (form.dataset.leaving === "now") {
        delete form.dataset.leaving;
        return;
      }
      event.preventDefault();
      if (form.dataset.leaving) {
        return;
      }
      form.dataset.leaving = "soon";
      if (await refresh()) {
        form.dataset.leaving = "now";
        form.requestSubmit(event.submitter);
      } else {
        delete form.dataset.leaving;
      }
    });
  }

  // Buttons that only a script can serve are shown by it.
  const reveal = () => {
    document.querySelectorAll("[data-print][hidden], [data-copy][hidden], .grip[hidden]").forEach((each) => { each.hidden = false; });
  };
  reveal();
  document.addEventListener("htmx:afterSettle", reveal);

  // A button that is gone after its work leaves the keyboard where it worked, not at the head of the page.
  let worked = false;
  document.addEventListener("htmx:beforeSwap", (event) => { worked = event.detail.target.contains(document.activeElement); });
  document.addEventListener("htmx:afterSettle", (event) => {
    if (worked && document.activeElement === document.body) {
      document.querySelector("#pieces h2[tabindex='-1']")?.focus();
    }
  });

  // A file over the limit is named before it is sent.
  const size = (bytes) => `${(bytes / 1048576).toFixed(1)} MB`;
  document.addEventListener("change", (event) => {
    const input = closest(event, "input[type=file][data-most]");
    if (input) {
      const large = [...input.files].find((file) => file.size > Number(input.dataset.most));
      const text = large ? input.dataset.tooLarge.replace("{name}", large.name).replace("{size}", size(large.size)) : "";
      input.setCustomValidity(text);
      if (large) {
        input.reportValidity();
      }
    }
  });
  for (const [name, over] of [["dragenter", true], ["dragover", true], ["dragleave", false], ["drop", false]]) {
    document.addEventListener(name, (event) => { closest(event, "input.drop")?.classList.toggle("over", over); });
  }

  // Copy and print.
  document.addEventListener("click", async (event) => {
    const copy = closest(event, "[data-copy]");
    if (copy) {
      const from = document.querySelector(copy.dataset.copy);
      await navigator.clipboard.writeText(from.value ?? from.textContent);
      const before = copy.textContent;
      copy.textContent = copy.dataset.copied;
      setTimeout(() => { copy.textContent = before; }, 1600);
    }
    if (closest(event, "[data-print]")) {
      window.print();
    }
  });

  // A finding and its mark on the page: one shows the other.
  const light = (number) => {
    document.querySelectorAll(".lit").forEach((each) => each.classList.remove("lit"));
    document.querySelectorAll(`[data-mark="${number}"], [data-finding="${number}"]`).forEach((each) => each.classList.add("lit"));
  };
  document.addEventListener("click", (event) => {
    const number = closest(event, "a[data-mark]");
    if (number) {
      light(number.dataset.mark);
      const mark = document.querySelector(`[data-finding="${number.dataset.mark}"]`);
      if (mark) {
        event.preventDefault();
        const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
        mark.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
      }
    }
  });

  // Poems change places where they stand; the order of the fields is the order of the poems.
  const moved = (entry) => {
    entry.closest("form").dispatchEvent(new Event("reordered"));
  };
  let dragged = null;
  document.addEventListener("dragstart", (event) => {
    const grip = closest(event, ".grip");
    if (grip) {
      dragged = grip.closest(".entry");
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", "");
      event.dataTransfer.setDragImage(dragged, 10, 10);
      dragged.classList.add("dragged");
    }
  });
  document.addEventListener("dragover", (event) => {
    const over = dragged && closest(event, ".entry");
    if (over && over !== dragged) {
      const box = over.getBoundingClientRect();
      if (event.clientY < box.top + box.height / 2) { over.before(dragged); } else { over.after(dragged); }
    }
    if (dragged) {
      event.preventDefault();
    }
  });
  document.addEventListener("dragend", () => {
    if (dragged) {
      dragged.classList.remove("dragged");
      moved(dragged);
      dragged = null;
    }
  });
})();
