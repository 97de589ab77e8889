// Turns what Word or a web page puts on the clipboard into a poem's plain text: italics and bold as marks, indents as tabs and spaces, breaks as breaks.
(() => {
  "use strict";

  const TAB = 36; // points: half an inch, as in Word
  const SPACE = 3; // points: about a space of 12-point type
  const UNITS = { pt: 1, px: 0.75, in: 72, cm: 28.35, mm: 2.835, em: 12, rem: 12 };
  const BLOCKS = new Set(["P", "DIV", "LI", "H1", "H2", "H3", "H4", "H5", "H6", "TR", "BLOCKQUOTE", "PRE", "SECTION", "ARTICLE", "UL", "OL", "TABLE", "TBODY", "BODY"]);
  const SILENT = new Set(["STYLE", "SCRIPT", "HEAD", "TITLE", "META", "LINK", "TEMPLATE", "IMG", "XML"]);

  const points = (length) => {
    const found = /^(-?[\d.]+)(pt|px|in|cm|mm|em|rem)$/.exec((length || "").trim());
    return found ? parseFloat(found[1]) * UNITS[found[2]] : 0;
  };
  // The page allows no inline style, nor does any document made in it: declarations are read as text, from an attribute that is not obeyed.
  const harmless = (html) => html.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, " data-style="));
  const declared = (element) => {
    const style = {};
    for (const part of (element.dataset.style || "").split(";")) {
      const [, name, value] = /^\s*([\w-]+)\s*:\s*(.*?)\s*$/.exec(part) || [];
      if (name) {
        style[name.toLowerCase()] = value.toLowerCase();
      }
    }
    if (style.margin) {
      const sides = style.margin.split(/\s+/);
      const [top, right = top, bottom = top, left = right] = sides;
      return { "margin-top": top, "margin-bottom": bottom, "margin-left": left, ...style };
    }
    return style;
  };
  const indent = (element) => {
    const style = declared(element);
    const left = points(style["margin-left"]) + points(style["padding-left"]) + points(style["text-indent"]);
    const whole = Math.floor(left / TAB + 0.05);
    const rest = Math.max(0, Math.round((left - whole * TAB) / SPACE));
    return left > 0 ? "\t".repeat(whole) + " ".repeat(rest) : "";
  };
  const spaced = (element) => {
    const style = declared(element);
    return points(style["margin-top"]) + points(style["margin-bottom"]) >= 6;
  };

  const emphasis = (element, now) => {
    const style = declared(element);
    const name = element.tagName;
    const weight = style["font-weight"];
    return {
      italic: style["font-style"] ? style["font-style"] !== "normal" : now.italic || name === "I" || name === "EM",
      bold: weight ? weight === "bold" || weight === "bolder" || parseInt(weight, 10) >= 600
        : now.bold || name === "B" || name === "STRONG",
      exact: now.exact || name === "PRE" || /^pre/.test(style["white-space"] || ""),
    };
  };

  // A paragraph is a list of runs; a run knows its own emphasis.
  const collect = (node, now, paragraphs) => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) {
        const plain = now.exact ? child.data : child.data.replace(/[ \t\r\n]+/g, " ");
        paragraphs[paragraphs.length - 1].runs.push({ words: plain, ...now });
      } else if (child.nodeType === Node.ELEMENT_NODE && !SILENT.has(child.tagName)) {
        element(child, now, paragraphs);
      }
    }
  };
  const element = (child, now, paragraphs) => {
    const last = paragraphs[paragraphs.length - 1];
    const tabs = /mso-tab-count:\s*(\d+)/.exec(child.dataset?.style || "");
    if (tabs) {
      last.runs.push({ words: "\t".repeat(Math.min(20, parseInt(tabs[1], 10))), ...now });
    } else if (child.tagName === "BR") {
      last.runs.push({ words: "\n", ...now });
      last.broken = true;
    } else if (BLOCKS.has(child.tagName)) {
      paragraphs.push({ runs: [], indent: indent(child), spaced: spaced(child) });
      collect(child, emphasis(child, now), paragraphs);
      paragraphs.push({ runs: [], indent: "", spaced: false, loose: true });
    } else {
      collect(child, emphasis(child, now), paragraphs);
    }
  };

  const sign = (run) => (run.bold ? "**" : "") + (run.italic ? "*" : "");
  const back = (signs) => [...signs].reverse().join("");

  // Marks stand close to words: space at the edge of an emphasis is put outside it, and no emphasis runs over a line break.
  const write = (runs) => {
    const pieces = [];
    for (const run of runs) {
      for (const part of run.words.replace(/\u00a0/g, " ").split(/(\n)/)) {
        const before = pieces[pieces.length - 1];
        if (before && before.sign === sign(run) && part !== "\n" && before.words !== "\n") {
          before.words += part;
        } else if (part) {
          pieces.push({ words: part, sign: part.trim() ? sign(run) : "" });
        }
      }
    }
    return pieces.map(({ words, sign: signs }) => {
      const [, head, bare, tail] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words);
      const plain = bare.replace(/[\\*]/g, "\\$&");
      return bare && signs ? head + signs + plain + back(signs) + tail : head + plain + tail;
    }).join("");
  };

  const tidy = (paragraph) => {
    const lines = write(paragraph.runs).split("\n").map((line) => line.replace(/[ \t]+$/, ""));
    const exact = paragraph.runs.some((run) => run.exact);
    return lines.map((line) => (exact ? line : paragraph.indent + line.replace(/^ (?=\S)/, ""))).join("\n");
  };

  window.Envoi = window.Envoi || {};
  window.Envoi.marks = (html) => {
    const body = new DOMParser().parseFromString(harmless(html), "text/html").body;
    const paragraphs = [{ runs: [], indent: "", spaced: false, loose: true }];
    collect(body, { italic: false, bold: false, exact: false }, paragraphs);
    const told = paragraphs.filter((each) => !each.loose || each.runs.some((run) => run.words.trim()));
    let all = "";
    told.forEach((each, i) => {
      const before = told[i - 1];
      const apart = before && (each.broken || before.broken || (before.spaced && each.spaced));
      all += (before ? (apart ? "\n\n" : "\n") : "") + tidy(each);
    });
    return all.replace(/\n{3,}/g, "\n\n").replace(/^\n+|\n+$/g, "");
  };
})();
