import { findings } from "./findings.js";
import { more, toggle } from "./more.js";
import { unitField, unitName } from "./units.js";
import { element, say, shown } from "./words.js";

/** The directives as cards; one at a time is open for editing. */
export class Cards {
  constructor(root, { onChange, onOpen, onAct, onCard }) {
    this.list = root.querySelector("[data-cards]");
    this.template = root.querySelector("#directive-template");
    this.onChange = onChange;
    this.onOpen = onOpen;
    this.onAct = onAct;
    this.onCard = onCard;
    this.active = -1;
    this.list.addEventListener("keydown", (event) => this.#walk(event));
  }

  /** @param others cards of another kind, each with its place in the text */
  render(directives, active, others = []) {
    this.directives = directives;
    this.list.replaceChildren(...among(directives, directives.map((directive, index) => this.#card(directive, index)), others));
    this.open(active, false);
  }

  get cards() {
    return [...this.list.querySelectorAll(":scope > .directive-card")];
  }

  open(index, focus = true) {
    this.active = index;
    this.cards.forEach((card, i) => {
      card.classList.toggle("is-open", i === index);
      card.querySelector("[data-do=open]").setAttribute("aria-expanded", String(i === index));
    });
    const card = this.cards[index];
    if (!card) return;
    fit(card.querySelector("textarea"));
    if (focus) {
      card.querySelector("[data-do=open]").focus({ preventScroll: true });
      card.scrollIntoView({ block: "nearest" });
    }
  }

  /** Shows each error at its field, and opens the first card that has one. */
  showErrors(errors) {
    for (const place of this.list.querySelectorAll("[data-error]")) place.hidden = true;
    for (const field of this.list.querySelectorAll(".is-invalid")) field.classList.remove("is-invalid");
    for (const error of errors) this.#showError(error);
    for (const card of this.cards) card.classList.toggle("has-errors", card.querySelector(".field-error:not([hidden])") !== null);
  }

  #showError({ field, message }) {
    const path = /^directives\[(\d+)]\.?(.*)$/.exec(field);
    const card = path && this.cards[Number(path[1])];
    const place = card && (card.querySelector(`[data-error="${CSS.escape(path[2])}"]`) ?? card.querySelector("[data-error]"));
    if (!place) return;
    place.textContent = message;
    place.hidden = false;
    const folded = place.closest("details");
    if (folded) folded.open = true;
    place.closest(".field")?.querySelector("input, textarea, select")?.classList.add("is-invalid");
  }

  #card(directive, index) {
    const card = this.template.content.cloneNode(true).querySelector("li");
    card.id = `directive-${index + 1}`;
    card.querySelector("[data-number]").textContent = index + 1;
    fields(card, directive, () => {
      this.#summarize(card, directive);
      this.onChange();
    });
    for (const button of card.querySelectorAll("[data-do]")) {
      button.addEventListener("click", () => {
        const cursor = card.querySelector("textarea").selectionStart;
        if (button.dataset.do === "open") this.onOpen(card.classList.contains("is-open") ? -1 : index);
        else this.onAct(button.dataset.do, index, cursor);
      });
    }
    this.onCard(card, directive);
    this.#summarize(card, directive);
    return card;
  }

  #summarize(card, directive) {
    const part = (name) => card.querySelector(`[data-summary=${name}]`);
    part("text").textContent = directive.text;
    part("leads").textContent = directive.leads.map(unitName).join(", ") || say("noLead");
    part("due").textContent = dueWords(card, directive.due);
    card.querySelector("[data-findings]").replaceChildren(
      ...findings(directive).map((finding) => element("span", "finding", say(finding.toLowerCase()))));
    card.classList.toggle("is-starred", directive.starred === true);
  }

  /** Alt with an arrow goes to the next or the previous directive; Alt with M opens what few directives need. */
  #walk(event) {
    const form = event.target.closest(".directive-card, .proposal-card");
    if (event.altKey && event.code === "KeyM" && form?.querySelector("[data-more]")) {
      event.preventDefault();
      toggle(form);
      return;
    }
    if (!event.altKey || !["ArrowDown", "ArrowUp"].includes(event.key)) return;
    const at = this.cards.indexOf(event.target.closest(".directive-card"));
    const to = at + (event.key === "ArrowDown" ? 1 : -1);
    if (at < 0) return;
    event.preventDefault();
    if (to >= 0 && to < this.cards.length) this.onOpen(to);
  }
}

/** Ties the fields in a card or a part of one to the directive. */
export function fields(card, directive, onChange) {
  let rest;
  const changed = () => {
    rest.changed();
    onChange();
  };
  rest = more(card, directive, onChange);
  for (const field of card.querySelectorAll("[data-field]")) bind(field, directive, card, changed);
  for (const box of card.querySelectorAll("[data-units]")) unitField(box, directive[box.dataset.units], changed);
  showDue(card, directive);
}

/** The cards of directives, and the others where the text has them. */
function among(directives, cards, others) {
  const waiting = [...others].sort((one, other) => (one.start ?? Infinity) - (other.start ?? Infinity));
  const all = [];
  directives.forEach(({ start }, i) => {
    while (waiting.length > 0 && start !== null && (waiting[0].start ?? Infinity) < start) all.push(waiting.shift().card);
    all.push(cards[i]);
  });
  return [...all, ...waiting.map(({ card }) => card)];
}

function bind(field, directive, card, changed) {
  const path = field.dataset.field.split(".");
  const owner = path.length > 1 ? directive[path[0]] : directive;
  const name = path.at(-1);
  write(field, owner[name]);
  field.addEventListener("input", () => {
    owner[name] = field.type === "checkbox" ? field.checked : field.value || (name === "text" ? "" : null);
    if (name === "text") fit(field);
    if (name === "kind") chooseKind(card, directive);
    changed();
  });
}

function write(field, value) {
  if (field.type === "checkbox") {
    field.checked = value === true;
    return;
  }
  field.value = "date" in field.dataset ? shown(value) : (value ?? "");
  if (field.tagName === "SELECT" && field.selectedIndex < 0 && value) {
    field.append(new Option(unitName(value), value));
    field.value = value;
  }
}

function chooseKind(card, directive) {
  if (directive.due.kind === "PERIODIC" && !directive.due.cycle) {
    directive.due.cycle = "MONTHLY";
    write(card.querySelector('[data-field="due.cycle"]'), "MONTHLY");
  }
  showDue(card, directive);
}

function showDue(card, directive) {
  for (const box of card.querySelectorAll("[data-due]")) {
    box.hidden = !box.dataset.due.split(" ").includes(directive.due.kind);
  }
}

function dueWords(card, due) {
  const label = (name, value) => card.querySelector(`[data-field="${name}"] option[value="${value}"]`)?.textContent ?? "";
  const review = due.reviewOn ? say("reviewOn", shown(due.reviewOn)) : "";
  if (due.kind === "FIXED") return shown(due.date);
  if (due.kind === "PERIODIC") return [label("due.cycle", due.cycle), due.until ? say("until", shown(due.until)) : ""].join(" ").trim();
  if (due.kind === "ON_EVENT") return [due.event, due.within ? say("within", due.within) : "", review].filter(Boolean).join(", ");
  return review || label("due.kind", "NONE");
}

export function fit(area) {
  area.rows = Math.min(12, Math.max(2, Math.ceil(area.value.length / 60) + area.value.split("\n").length - 1));
}
