// The editor: saves by itself, keeps a copy in the browser until the desk has it, and turns what is pasted into marks.
(() => {
  "use strict";

  const form = document.getElementById("writing");
  const text = form.elements.text;
  const saved = document.getElementById("saved");
  const FIELDS = ["title", "byLine", "epigraph", "dedication", "text"];
  const PAUSE = 1200;
  const RETRY = 4000;

  const HELD = form.elements.kind ? [...FIELDS, "kind"] : FIELDS;
  const words = () => Object.fromEntries(HELD.map((name) => [name, form.elements[name].value]));
  const same = (a, b) => HELD.every((name) => a[name] === b[name]);
  const say = (what, trouble) => {
    saved.textContent = what;
    saved.classList.toggle("trouble", Boolean(trouble));
  };

  // The copy in the browser: written with every keystroke, gone when the desk has the same words. Each window keeps its own; the lock tells others that it lives.

  const sitting = form.elements.sitting.value;
  const prefix = () => `envoi.words.${form.dataset.piece || "new"}.`;
  const key = () => prefix() + sitting;
  navigator.locks?.request(sitting, () => new Promise(() => {}));
  const hold = () => {
    try {
      localStorage.setItem(key(), JSON.stringify({ ...words(), base: form.elements.base.value, at: Date.now() }));
    } catch (full) {
      // Without room for a copy the desk still saves every pause.
    }
  };
  const held = (under) => {
    try {
      return JSON.parse(localStorage.getItem(under) || "null");
    } catch (broken) {
      return null;
    }
  };
  const release = (sent, under) => {
    const copy = held(under);
    if (copy && same(copy, sent)) {
      localStorage.removeItem(under);
    }
  };

  // Saving: one save at a time, the next one takes what was typed meanwhile.

  let kept = words();
  let timer = 0;
  let busy = false;

  const keep = async () => {
    clearTimeout(timer);
    const sent = words();
    if (busy || same(sent, kept) || (!form.dataset.piece && FIELDS.every((name) => !sent[name].trim()))) {
      return;
    }
    busy = true;
    const under = key();
    try {
      const path = form.dataset.piece ? `/poems/${form.dataset.piece}/keep` : "/poems/keep";
      const answer = await fetch(path, { method: "POST", body: new FormData(form), headers: { "HX-Request": "true" } });
      busy = false;
      if (answer.ok) {
        const said = await answer.json();
        accept(said, sent, under);
      } else {
        await refuse(answer);
      }
    } catch (unreachable) {
      busy = false;
      say("Not saved yet: Envoi cannot be reached. Your words are held in this browser.", true);
      timer = setTimeout(keep, RETRY);
    }
  };

  const accept = (said, sent, under) => {
    kept = sent;
    release(sent, under);
    if (!form.dataset.piece) {
      form.dataset.piece = said.piece;
      form.action = `/poems/${said.piece}`;
      history.replaceState(null, "", form.action);
      const tabs = document.getElementById("tabs");
      tabs.querySelectorAll("a").forEach((tab) => { tab.href = tab.href.replace("/poems/new", `/poems/${said.piece}`); });
      tabs.hidden = false;
    }
    form.elements.base.value = said.draft;
    say(said.said);
    const apart = said.current !== said.draft;
    document.getElementById("aside").hidden = !apart;
    document.getElementById("aside-compare").href =
      `/poems/${said.piece}/drafts?from=${said.current}&to=${said.draft}`;
    if (!same(words(), kept)) {
      hold();
      timer = setTimeout(keep, PAUSE);
    }
  };

  const refuse = async (answer) => {
    if (answer.status === 401 || answer.status === 403) {
      document.getElementById("signed-out").hidden = false;
      say("Not saved yet: you are signed out. Your words are held in this browser.", true);
      timer = setTimeout(keep, RETRY);
    } else if (answer.status === 422) {
      say((await answer.json()).said, true);
    } else {
      say("Not saved yet: Envoi stumbled. Your words are held in this browser.", true);
      timer = setTimeout(keep, RETRY);
    }
  };

  form.addEventListener("input", () => {
    hold();
    say("…");
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    keep();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") {
      keep();
    }
  });

  // Words that a window which is gone could not bring home; the newest first.

  const orphan = async () => {
    const living = new Set((await navigator.locks?.query())?.held.map((lock) => lock.name));
    return Object.keys(localStorage)
      .filter((each) => each.startsWith(prefix()) && !living.has(each.slice(prefix().length)))
      .map((each) => ({ under: each, copy: held(each) }))
      .filter(({ under, copy }) => {
        const needless = !copy || same(copy, kept) || FIELDS.every((name) => !(copy[name] || "").trim());
        if (needless) {
          localStorage.removeItem(under);
        }
        return !needless;
      })
      .sort((a, b) => b.copy.at - a.copy.at)[0];
  };
  const strip = document.getElementById("local");
  const offer = async () => {
    const found = await orphan();
    strip.hidden = !found;
    strip.dataset.under = found ? found.under : "";
  };
  document.getElementById("local-back").addEventListener("click", () => {
    const { under } = strip.dataset;
    const copy = held(under);
    HELD.forEach((name) => { form.elements[name].value = copy[name] ?? form.elements[name].value; });
    form.elements.base.value = copy.base || form.elements.base.value;
    text.dispatchEvent(new Event("input", { bubbles: true }));
    localStorage.removeItem(under);
    text.focus();
    offer();
  });
  document.getElementById("local-drop").addEventListener("click", () => {
    localStorage.removeItem(strip.dataset.under);
    offer();
  });
  offer();

  // Marks. insertText keeps the browser's own undo intact.

  const put = (box, words) => {
    box.focus();
    if (!document.execCommand("insertText", false, words)) {
      box.setRangeText(words, box.selectionStart, box.selectionEnd, "end");
      box.dispatchEvent(new Event("input", { bubbles: true }));
    }
  };
  const mark = (box, sign) => {
    const from = box.selectionStart;
    const chosen = box.value.slice(from, box.selectionEnd);
    const bare = chosen.trim();
    const marked = bare.length > sign.length * 2 && bare.startsWith(sign) && bare.endsWith(sign);
    if (marked) {
      const plain = bare.slice(sign.length, -sign.length);
      put(box, chosen.replace(bare, () => plain));
      box.setSelectionRange(from, from + chosen.length - sign.length * 2);
      return;
    }
    put(box, bare ? chosen.replace(bare, () => sign + bare + sign) : sign + sign);
    if (bare) {
      box.setSelectionRange(from, from + chosen.length + sign.length * 2);
    } else {
      box.setSelectionRange(from + sign.length, from + sign.length);
    }
  };

  document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) {
      return;
    }
    const letter = event.key.toLowerCase();
    const box = document.activeElement;
    const writing = box && form.contains(box) && box.matches("textarea, input[type=text]");
    if (letter === "s") {
      event.preventDefault();
      keep();
    } else if (writing && (letter === "i" || letter === "b")) {
      event.preventDefault();
      mark(box, letter === "i" ? "*" : "**");
    }
  });
  form.querySelectorAll("[data-mark]").forEach((button) => {
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", () => mark(text, button.dataset.mark));
  });
  form.querySelectorAll("[data-tab]").forEach((button) => {
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", () => put(text, "\t"));
  });

  text.addEventListener("paste", (event) => {
    const html = event.clipboardData.getData("text/html");
    if (html && window.Envoi && window.Envoi.marks) {
      event.preventDefault();
      put(text, window.Envoi.marks(html));
    }
  });
})();
