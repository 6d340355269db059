/** g then a letter opens a section, / goes to the search box, ? shows the list; a page adds keys of its own. */
const SECTIONS = { i: "/inbox", t: "/tasks", s: "/sessions", r: "/reviews" };
const PATIENCE = 1200;

const OF_PAGE = new Map();

let waitingForSection = 0;

/** A key of the page that is shown; what is typed into fields does not reach it. */
export function onKeyOfPage(key, action) {
  OF_PAGE.set(key, action);
}

export function startShortcuts() {
  document.addEventListener("keydown", onKey);
}

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
  if (Date.now() < waitingForSection) {
    waitingForSection = 0;
    open(SECTIONS[event.key]);
  } else if (event.key === "g") {
    waitingForSection = Date.now() + PATIENCE;
  } else if (event.key === "/") {
    search(event);
  } else if (event.key === "?") {
    document.getElementById("shortcuts")?.showModal();
  } else if (OF_PAGE.has(event.key)) {
    event.preventDefault();
    OF_PAGE.get(event.key)();
  }
}

function isTyping(target) {
  return target.closest("input:not([type=checkbox]), textarea, select, [contenteditable], dialog[open]") !== null;
}

function open(path) {
  const entry = path && [...document.querySelectorAll(".sidebar .nav-entry")].find((link) => link.pathname.endsWith(path));
  entry?.click();
}

function search(event) {
  const box = document.querySelector("main [data-search]") ?? document.querySelector("[data-search]");
  if (!box) return;
  event.preventDefault();
  box.focus();
}
