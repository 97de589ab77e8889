// Brings files in by handfuls, so that the page can say how far it is, and be stopped. Without it the form sends all at once.
(() => {
  "use strict";

  const form = document.getElementById("bring");
  const files = document.getElementById("files");
  const folder = document.getElementById("folder");
  const drop = document.getElementById("drop");
  const progress = document.getElementById("progress");
  const said = document.getElementById("progress-said");
  const bar = document.getElementById("bar");
  const HANDFUL = 25;
  const HANDFUL_BYTES = 16 * 1024 * 1024;
  const READABLE = /\.(docx|docm|txt|md|markdown|text|rtf|doc|pdf|odt)$/i;
  let dropped = [];
  let stopped = false;

  if ("webkitdirectory" in folder) {
    document.getElementById("folder-field").hidden = false;
  }

  const chosen = () => [
    ...files.files,
    ...[...folder.files].filter((file) => READABLE.test(file.name)),
    ...dropped,
  ];

  const handfuls = (all) => {
    const hands = [[]];
    let weight = 0;
    for (const file of all) {
      const hand = hands[hands.length - 1];
      if (hand.length >= HANDFUL || (hand.length && weight + file.size > HANDFUL_BYTES)) {
        hands.push([file]);
        weight = file.size;
      } else {
        hand.push(file);
        weight += file.size;
      }
    }
    return hands;
  };

  const send = async (tray, hand) => {
    const body = new FormData();
    body.append("_csrf", form.elements._csrf.value);
    hand.forEach((file) => body.append("files", file, file.webkitRelativePath || file.name));
    const answer = await fetch(`/poems/import/${tray}/files`, { method: "POST", body, headers: { "HX-Request": "true" } });
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
  };

  const bring = async (all) => {
    const tray = form.dataset.tray;
    form.hidden = true;
    progress.hidden = false;
    let read = 0;
    for (const hand of handfuls(all)) {
      if (stopped) {
        break;
      }
      await send(tray, hand);
      read += hand.length;
      bar.value = read / all.length;
      said.textContent = said.dataset.said.replace("{0}", read).replace("{1}", all.length);
    }
    location.href = read ? `/poems/import/${tray}` : "/poems/import";
  };

  form.addEventListener("submit", async (event) => {
    const all = chosen();
    if (!all.length) {
      return;
    }
    event.preventDefault();
    try {
      await bring(all);
    } catch (trouble) {
      form.hidden = false;
      progress.hidden = true;
      const out = ["401", "403"].includes(trouble.message);
      document.getElementById("signed-out").hidden = !out;
      document.getElementById("trouble").hidden = out;
      said.textContent = "";
    }
  });
  document.getElementById("stop").addEventListener("click", () => { stopped = true; });

  drop.addEventListener("dragover", (event) => {
    event.preventDefault();
    drop.classList.add("over");
  });
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    dropped = [...event.dataTransfer.files];
    form.requestSubmit();
  });
})();
