import { element } from "./words.js";

/** The text of the conclusion: read with its directives marked, or edited. */
export class Source {
  constructor(root, { onOpen, onEdit, onSelect }) {
    this.view = root.querySelector("[data-source-view]");
    this.field = root.querySelector("[data-source-text]");
    this.view.addEventListener("click", (event) => this.#open(event, onOpen));
    this.view.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") this.#open(event, onOpen);
    });
    this.field.addEventListener("input", () => onEdit(this.field.value));
    document.addEventListener("selectionchange", () => onSelect(this.selection()));
  }

  get editing() {
    return !this.field.hidden;
  }

  edit(on) {
    this.field.hidden = !on;
    this.view.hidden = on;
    if (on) this.field.focus();
  }

  render(text, directives, active) {
    if (this.field.value !== text) this.field.value = text;
    const parts = [];
    let at = 0;
    for (const { directive, index } of inOrder(directives)) {
      const start = Math.max(directive.start, at);
      if (start >= directive.end) continue;
      parts.push(text.slice(at, start), this.#mark(text.slice(start, directive.end), index));
      at = directive.end;
    }
    parts.push(text.slice(at));
    this.view.replaceChildren(...parts);
    this.activate(active, false);
  }

  /** Marks the passage of the directive, and brings it into sight. */
  activate(index, scroll = true) {
    for (const mark of this.view.querySelectorAll("mark")) {
      const active = mark.dataset.index === String(index);
      mark.classList.toggle("is-active", active);
      if (active && scroll) this.#show(mark);
    }
  }

  /** The selected passage, or null. */
  selection() {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0 || this.editing) return null;
    const range = selection.getRangeAt(0);
    if (!this.view.contains(range.commonAncestorContainer)) return null;
    const before = document.createRange();
    before.selectNodeContents(this.view);
    before.setEnd(range.startContainer, range.startOffset);
    const chosen = range.toString();
    const lead = chosen.length - chosen.trimStart().length;
    const start = before.toString().length + lead;
    const text = chosen.trim();
    return text ? { text, start, end: start + text.length } : null;
  }

  #mark(text, index) {
    const mark = element("mark", "", text);
    mark.dataset.index = index;
    mark.tabIndex = 0;
    mark.setAttribute("role", "button");
    return mark;
  }

  #open(event, onOpen) {
    const mark = event.target.closest("mark");
    if (!mark || this.selection()) return;
    event.preventDefault();
    onOpen(Number(mark.dataset.index));
  }

  #show(mark) {
    const box = this.view.getBoundingClientRect();
    const place = mark.getBoundingClientRect();
    this.view.scrollTo({ top: this.view.scrollTop + place.top - box.top - box.height / 3 });
  }
}

function inOrder(directives) {
  return directives
    .map((directive, index) => ({ directive, index }))
    .filter(({ directive }) => directive.start !== null)
    .sort((one, other) => one.directive.start - other.directive.start);
}
