import { element } from "./words.js";

/** The text of the conclusion: read with its directives marked, or edited. */
export class Source {
  constructor(root, { onOpen, onProposal, onEdit, onSelect }) {
    this.view = root.querySelector("[data-source-view]");
    this.field = root.querySelector("[data-source-text]");
    this.view.addEventListener("click", (event) => this.#open(event, onOpen, onProposal));
    this.view.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") this.#open(event, onOpen, onProposal);
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

  /** @param proposed what nobody has decided on yet, with its place and whether it is uncertain */
  render(text, directives, active, proposed = []) {
    if (this.field.value !== text) this.field.value = text;
    const parts = [];
    let at = 0;
    for (const passage of inOrder(directives, proposed)) {
      const start = Math.max(passage.start, at);
      if (start >= passage.end) continue;
      parts.push(text.slice(at, start), this.#mark(text.slice(start, passage.end), passage));
      at = passage.end;
    }
    parts.push(text.slice(at));
    this.view.replaceChildren(...parts);
    this.activate(active, false);
  }

  /** Marks the passage of the directive, and brings it into sight. */
  activate(index, scroll = true) {
    this.#activate("index", index, scroll);
  }

  /** The same for a proposal. */
  activateProposal(id) {
    this.#activate("proposal", id, true);
  }

  #activate(name, value, scroll) {
    for (const mark of this.view.querySelectorAll("mark")) {
      const active = mark.dataset[name] === String(value);
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

  #mark(text, { index, proposal }) {
    const kind = proposal ? (proposal.uncertain ? "is-proposed is-uncertain" : "is-proposed") : "";
    const mark = element("mark", kind, text);
    if (proposal) mark.dataset.proposal = proposal.id;
    else mark.dataset.index = index;
    mark.tabIndex = 0;
    mark.setAttribute("role", "button");
    return mark;
  }

  #open(event, onOpen, onProposal) {
    const mark = event.target.closest("mark");
    if (!mark || this.selection()) return;
    event.preventDefault();
    if (mark.dataset.proposal) onProposal(Number(mark.dataset.proposal));
    else onOpen(Number(mark.dataset.index));
  }

  #show(mark) {
    const box = this.view.getBoundingClientRect();
    const place = mark.getBoundingClientRect();
    this.view.scrollTo({ top: this.view.scrollTop + place.top - box.top - box.height / 3 });
  }
}

function inOrder(directives, proposed) {
  return [
    ...directives.map(({ start, end }, index) => ({ start, end, index })),
    ...proposed.map((proposal) => ({ start: proposal.start, end: proposal.end, proposal })),
  ]
    .filter(({ start }) => start !== null)
    .sort((one, other) => one.start - other.start);
}
