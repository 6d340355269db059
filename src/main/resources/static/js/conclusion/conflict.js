import { unitName } from "./units.js";
import { element, say, shown } from "./words.js";

/**
 * Shows two versions side by side; the viewer chooses at each difference, or one of them as a whole. Where they say the
 * same there is nothing to choose.
 * @returns the chosen text and directives
 */
export function choose(hint, mine, theirs) {
  const dialog = document.getElementById("conflict-dialog");
  dialog.querySelector("[data-conflict-hint]").textContent = hint;
  const rows = [textRow(mine, theirs), ...directiveRows(mine, theirs)];
  if (!rows.some((row) => row.differs)) return Promise.resolve(theirs);
  dialog.querySelector("[data-conflict-rows]").replaceChildren(...rows.filter((row) => row.differs).map(draw));
  dialog.showModal();
  return new Promise((resolve) => {
    const finish = (event) => {
      const button = event.target.closest("[data-conflict]");
      if (!button) return;
      dialog.removeEventListener("click", finish);
      dialog.close();
      resolve(outcome(button.dataset.conflict, rows, mine, theirs));
    };
    dialog.addEventListener("click", finish);
    dialog.addEventListener("cancel", (event) => event.preventDefault());
  });
}

function outcome(kind, rows, mine, theirs) {
  if (kind === "mine") return mine;
  if (kind === "theirs") return theirs;
  return {
    text: rows[0][rows[0].pick],
    directives: rows.slice(1).map((row) => row[row.pick]).filter((directive) => directive),
  };
}

function textRow(mine, theirs) {
  return { title: say("source"), mine: mine.text, theirs: theirs.text, pick: "mine", differs: mine.text !== theirs.text, words: around };
}

/** Directives belong together by their words, else by their passage, else by their place in the list. */
function directiveRows(mine, theirs) {
  const left = new Set(theirs.directives);
  const rows = mine.directives.map((directive) => ({ mine: directive, theirs: take(left, (other) => other.text === directive.text) }));
  for (const row of rows) {
    if (!row.theirs) row.theirs = take(left, (other) => other.start !== null && other.start === row.mine.start);
  }
  for (const other of left) rows.splice(Math.min(theirs.directives.indexOf(other), rows.length), 0, { mine: null, theirs: other });
  return rows.map((row, i) => ({
    ...row,
    title: String(i + 1),
    pick: row.mine ? "mine" : "theirs",
    differs: describe(row.mine) !== describe(row.theirs),
    words: describe,
  }));
}

function take(left, belongs) {
  for (const other of left) {
    if (belongs(other)) {
      left.delete(other);
      return other;
    }
  }
  return null;
}

function draw(row, i) {
  const box = element("fieldset", "conflict-row");
  box.append(element("legend", "", row.title), side(row, "mine", i), side(row, "theirs", i));
  return box;
}

function side(row, name, i) {
  const label = element("label", "conflict-side");
  const radio = document.createElement("input");
  radio.type = "radio";
  radio.name = `conflict-${i}`;
  radio.checked = row.pick === name;
  radio.addEventListener("change", () => (row.pick = name));
  const other = row[name === "mine" ? "theirs" : "mine"];
  label.append(radio, element("strong", "", say(name)), element("span", "conflict-words", row.words(row[name], other)));
  return label;
}

/** The part of a long text that differs, with a little around it. */
function around(text, other) {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at++;
  const from = Math.max(0, at - 80);
  return (from > 0 ? "…" : "") + text.slice(from, at + 320) + (at + 320 < text.length ? "…" : "");
}

function describe(directive) {
  if (!directive) return say("absent");
  const due = directive.due ?? {};
  const when = [due.date, label("due.cycle", due.cycle), due.until, due.event, due.within, due.reviewOn].filter(Boolean).map(shown).join(" ");
  return [
    directive.text,
    (directive.leads ?? []).map(unitName).join(", "),
    (directive.coordinators ?? []).map(unitName).join(", "),
    when,
    directive.deliverable,
    label("nature", directive.nature),
    label("force", directive.force),
    directive.issuer && unitName(directive.issuer),
    directive.starred ? "★" : "",
    directive.shortTitle,
    (directive.references ?? []).join(", "),
    directive.petition && label("petition", directive.petition),
    [directive.targetValue, directive.targetUnit].filter(Boolean).join(" "),
    directive.indicatorName,
    directive.projectName,
  ].filter(Boolean).join("\n");
}

/** The words that the card's own list of choices has for the value. */
function label(field, value) {
  const card = document.getElementById("directive-template").content;
  return card.querySelector(`[data-field="${field}"] option[value="${CSS.escape(String(value))}"]`)?.textContent ?? value;
}
