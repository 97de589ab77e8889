// Brings files in and keeps them by handfuls, so that the page can say how far it is, and be stopped. Without it each form does all at once.
(() => {
  "use strict";

  const progress = document.getElementById("progress");
  const said = document.getElementById("progress-said");
  const bar = document.getElementById("bar");
  let stopped = false;

  const post = async (path, body) => {
    const answer = await fetch(path, { method: "POST", body, headers: { "HX-Request": "true" } });
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    return answer.json();
  };
  const show = (done, all) => {
    bar.value = done / all;
    said.textContent = said.dataset.said.replace("{0}", done).replace("{1}", all);
  };
  const begin = (form) => {
    stopped = false;
    form.hidden = true;
    progress.hidden = false;
  };
  const fail = (form, trouble) => {
    form.hidden = false;
    progress.hidden = true;
    said.textContent = "";
    const out = ["401", "403"].includes(trouble.message);
    document.getElementById("signed-out").hidden = !out;
    return out;
  };
  document.getElementById("stop").addEventListener("click", () => { stopped = true; });

  // Keeping what was found.

  const keeping = document.getElementById("keep");
  keeping?.addEventListener("submit", async (event) => {
    if (event.submitter && event.submitter.value !== "keep") {
      return;
    }
    event.preventDefault();
    const body = new FormData(keeping);
    begin(keeping);
    try {
      let at = await post(`${keeping.action}/leave`, body);
      const token = new FormData();
      token.append("_csrf", body.get("_csrf"));
      while (at.done < at.files && !stopped) {
        at = await post(`${keeping.action}/keep`, token);
        show(at.done, at.files);
      }
      location.href = at.done ? `${keeping.action}/report` : keeping.action;
    } catch (trouble) {
      document.getElementById("keep-trouble").hidden = fail(keeping, trouble);
    }
  });

  // Reading files.

  const form = document.getElementById("bring");
  if (!form) {
    return;
  }
  const files = document.getElementById("files");
  const folder = document.getElementById("folder");
  const drop = document.getElementById("drop");
  const HANDFUL = 25;
  const HANDFUL_BYTES = 16 * 1024 * 1024;
  const READABLE = /\.(docx|docm|txt|md|markdown|text|rtf|doc|pdf|odt)$/i;
  let dropped = [];

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

  const send = (tray, hand) => {
    const body = new FormData();
    body.append("_csrf", form.elements._csrf.value);
    hand.forEach((file) => body.append("files", file, file.path || file.webkitRelativePath || file.name));
    return post(`/poems/import/${tray}/files`, body);
  };

  const bring = async (all) => {
    const tray = crypto.randomUUID();
    let read = 0;
    for (const hand of handfuls(all)) {
      if (stopped) {
        break;
      }
      await send(tray, hand);
      read += hand.length;
      show(read, all.length);
    }
    location.href = read ? `/poems/import/${tray}` : "/poems/import";
  };

  form.addEventListener("submit", async (event) => {
    const all = chosen();
    if (!all.length) {
      return;
    }
    event.preventDefault();
    begin(form);
    try {
      await bring(all);
    } catch (trouble) {
      document.getElementById("trouble").hidden = fail(form, trouble);
    }
  });

  // What was dropped may be folders.

  const opened = async (entry) => {
    if (entry.isFile) {
      const file = await new Promise((give, refuse) => { entry.file(give, refuse); });
      file.path = entry.fullPath.slice(1);
      return [file];
    }
    const reader = entry.createReader();
    const inside = [];
    for (;;) {
      const some = await new Promise((give, refuse) => { reader.readEntries(give, refuse); });
      if (!some.length) {
        break;
      }
      inside.push(...some);
    }
    const all = (await Promise.all(inside.map(opened))).flat();
    return all.filter((file) => READABLE.test(file.name));
  };

  drop.addEventListener("dragover", (event) => {
    event.preventDefault();
    drop.classList.add("over");
  });
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", async (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
    const plain = [...event.dataTransfer.files];
    dropped = entries.length ? (await Promise.all(entries.map(opened))).flat() : plain;
    form.requestSubmit();
  });
})();
