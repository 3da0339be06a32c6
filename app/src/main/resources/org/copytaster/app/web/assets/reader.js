// Keys and small comforts. Every page works without this file.
"use strict";
(() => {
  const items = () => [...document.querySelectorAll("[data-item]")];
  const help = document.getElementById("help");
  const store = {
    get: key => { try { return localStorage.getItem(key); } catch { return null; } },
    set: (key, value) => { try { localStorage.setItem(key, value); } catch { /* private windows keep nothing */ } },
  };
  let here = null;
  let mark = -1;
  let prefix = "";

  const keysOn = () => store.get("keys") !== "off";

  const select = item => {
    here?.classList.remove("here");
    here = item;
    item.classList.add("here");
    const way = item.querySelector("[data-open]") || item.querySelector("a[href], summary");
    way?.focus({ preventScroll: true });
    item.scrollIntoView({ block: "center" });
  };

  const step = by => {
    const all = items();
    if (all.length === 0) return;
    const at = here ? all.indexOf(here) : -1;
    select(all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))]);
  };

  const follow = link => { if (link) link.click(); };

  const open = () => {
    const summary = here?.querySelector("details[data-evidence] > summary");
    follow(here?.querySelector("[data-open]") || summary);
  };

  const nextMark = by => {
    const marks = [...document.querySelectorAll("mark.m")];
    if (marks.length === 0) return;
    mark = (mark + by + marks.length) % marks.length;
    marks[mark].setAttribute("tabindex", "-1");
    marks[mark].focus({ preventScroll: true });
    marks[mark].scrollIntoView({ block: "center" });
  };

  const nextNew = () => {
    const all = [...document.querySelectorAll("[data-new]")];
    const next = all[(all.indexOf(here) + 1) % all.length];
    if (next) select(next);
  };

  const evidence = () => {
    const all = [...document.querySelectorAll("details[data-evidence], details.pages")];
    const anyClosed = all.some(one => !one.open);
    all.forEach(one => { one.open = anyClosed; });
  };

  const go = letter => follow(document.querySelector(`nav [data-go="${CSS.escape(letter)}"]`));

  const actions = {
    j: () => step(1),
    k: () => step(-1),
    o: open,
    v: () => follow(document.querySelector("[data-original]") || document.querySelector("[data-live]")),
    h: () => follow(document.querySelector("[data-prev]")),
    l: () => follow(document.querySelector("[data-next]")),
    n: () => nextMark(1),
    N: () => nextMark(-1),
    e: evidence,
    ".": nextNew,
    "/": () => document.getElementById("q")?.focus(),
    "?": () => help.showModal(),
  };

  // A box to tick takes no letters, and the one in the help still has the focus for a moment after the
  // help has closed: a key pressed then is meant for the page.
  const writable = "input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable]";

  document.addEventListener("keydown", event => {
    const typing = event.target.closest?.(writable);
    if (event.ctrlKey || event.metaKey || event.altKey || typing || event.defaultPrevented) return;
    if (help.open || (!keysOn() && event.key !== "?")) return;
    if (prefix === "g") {
      prefix = "";
      if (event.key === "s") { document.getElementById("q")?.focus(); event.preventDefault(); } else { go(event.key); }
      return;
    }
    if (event.key === "g") { prefix = "g"; setTimeout(() => { prefix = ""; }, 1500); return; }
    const action = actions[event.key];
    if (action) { event.preventDefault(); action(); }
  });

  document.querySelectorAll("[data-help]").forEach(link => link.addEventListener("click", event => {
    event.preventDefault();
    help.showModal();
  }));

  const box = document.querySelector("[data-keys]");
  if (box) {
    box.closest("[hidden]").hidden = false;
    box.checked = keysOn();
    box.addEventListener("change", () => store.set("keys", box.checked ? "on" : "off"));
  }

  // While a correction is worked in, the page looks again by itself, unless somebody is writing in it.
  if (document.querySelector("[data-busy]")) {
    let written = false;
    document.addEventListener("input", () => { written = true; });
    setInterval(() => { if (!written) location.reload(); }, 3000);
  }

  // A choice in the filter counts at once; without this file its button does the same.
  document.querySelectorAll("form.filter").forEach(form => {
    form.addEventListener("change", () => form.requestSubmit());
  });

  // Empty choices need not stand in the address.
  document.querySelectorAll("form.filter").forEach(form => form.addEventListener("formdata", event => {
    [...event.formData.entries()].forEach(([name, value]) => {
      if (value === "" || (name === "origins" && value === "1")) event.formData.delete(name);
    });
  }));
})();
