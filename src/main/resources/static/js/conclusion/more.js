import { documentField, numbersIn } from "./documents.js";
import { say } from "./words.js";

const FIELDS = ["shortTitle", "petition", "targetValue", "targetUnit", "indicatorName", "projectName"];

/** The part of a card that few directives need: open where something of it is filled in. */
export function more(card, directive, onChange) {
  const part = card.querySelector("[data-more]");
  const documents = documentField(card.querySelector("[data-documents]"), directive, () => {
    note();
    onChange();
  });
  part.open = filled(directive) > 0;
  note();
  return {
    changed() {
      documents.text();
      note();
    },
  };

  function note() {
    const count = filled(directive);
    const unnamed = numbersIn(directive.text).some((number) => !directive.references.includes(number));
    part.querySelector("[data-more-note]").textContent = count > 0 ? say("moreFilled", count) : unnamed ? say("moreFound") : "";
  }
}

/** Opens the part or shuts it; opened, its first field has the cursor. */
export function toggle(card) {
  const part = card.querySelector("[data-more]");
  part.open = !part.open;
  part.querySelector(part.open ? "input" : "summary").focus();
}

function filled(directive) {
  return FIELDS.filter((name) => directive[name]).length + (directive.references.length > 0 ? 1 : 0);
}
