import { Beaten, told } from "./beaten.js";
import { fields, fit } from "./cards.js";
import { follow, merge, place, split } from "./spans.js";
import { unitName } from "./units.js";
import { Verdicts } from "./verdicts.js";
import { element, say } from "./words.js";

const THRESHOLD = "dondoc.proposals.threshold";
const KEYS = { a: "accept", d: "drop", s: "split", m: "merge", j: "next", k: "previous", arrowdown: "next", arrowup: "previous", u: "undo", enter: "correct" };

/**
 * What the program proposes and nobody has decided on yet: cards among those of the directives, decided on by a button
 * or by one key. What is accepted becomes a directive of the draft, which is saved like any other.
 */
export class Proposals {
  #items = [];
  #past = [];
  #open = null;
  #beaten;
  #verdicts;
  #asking;

  /** @param editor {text, complete, status, take, made, leave, redraw, refresh, mark, tell}: what the editor does for us */
  constructor(root, keeper, editor) {
    this.root = root;
    this.keeper = keeper;
    this.editor = editor;
    this.bar = root.querySelector("[data-proposals-bar]");
    this.template = root.querySelector("#proposal-template");
    this.forms = root.querySelector("#directive-template");
    this.field = this.bar.querySelector("[data-threshold]");
    this.field.value = read(THRESHOLD) ?? this.field.value;
    this.kept = `dondoc.proposals.${root.dataset.user}.${root.dataset.code}`;
    this.#beaten = new Beaten(root, {
      onTake: (one) => this.#takeOwn(one),
      onRead: () => this.#undisturbed(() => editor.redraw()),
    });
    this.#verdicts = new Verdicts((path, options) => keeper.fetch(path, options), {
      onLate: (late) => this.#late(late),
      onStatus: (status) => editor.status(status),
    });
    this.field.addEventListener("input", () => this.#threshold());
    this.bar.querySelector("[data-do=accept-all]").addEventListener("click", () => this.acceptAll());
    root.querySelector(".editor-directives").addEventListener("keydown", (event) => this.#key(event));
  }

  get pending() {
    return this.#items.filter(({ decision }) => decision === "PENDING").sort((one, other) => (one.directive.start ?? Infinity) - (other.directive.start ?? Infinity));
  }

  /** For the text: where they stand. */
  get marks() {
    return this.pending.map(({ id, confidence, directive }) => ({ id, start: directive.start, end: directive.end, uncertain: this.#uncertain(confidence) }));
  }

  /** For the list: their cards, and those on which somebody else was first, each where it stands. */
  get cards() {
    return [...this.pending.map((item) => ({ start: item.directive.start, card: this.#card(item) })), ...this.#beaten.cards];
  }

  /** Takes what the server keeps; what stands among the directives already is decided. */
  take(lines, directives) {
    const own = this.#corrections();
    const taken = new Set(directives.map(({ proposalItem }) => proposalItem));
    this.#items = lines.map((line) => ({
      ...line,
      decision: line.decision === "PENDING" && taken.has(line.id) ? "ACCEPTED" : line.decision,
      directive: this.editor.complete({ ...line.directive, ...own[line.id] }),
      proposed: line.directive.text,
      edited: line.id in own,
    }));
    this.#past = [];
    this.#open = null;
    this.settle();
  }

  /** Looks up the places of those whose words stand elsewhere by now. */
  settle() {
    for (const { directive } of this.#items) {
      if (this.editor.text().slice(directive.start ?? 0, directive.end ?? 0) !== directive.text) place(directive, this.editor.text());
    }
  }

  follow(before, after) {
    follow(this.#items.map(({ directive }) => directive), before, after);
  }

  /** Two directives of the draft became one. */
  merged(one, next) {
    if (one.proposalItem && next.proposalItem && one.proposalItem !== next.proposalItem) {
      this.#verdicts.add([{ item: next.proposalItem, seen: "ACCEPTED", to: "ACCEPTED", into: one.proposalItem }]);
    }
  }

  /** Shows the counts; called whenever the list is drawn. */
  count() {
    const pending = this.pending;
    const sure = pending.filter(({ confidence }) => !this.#uncertain(confidence)).length;
    const dropped = this.#items.filter(({ decision }) => decision === "DROPPED");
    this.bar.hidden = pending.length === 0 && dropped.length === 0;
    const part = (name) => this.bar.querySelector(`[data-${name}]`);
    part("pending").textContent = pending.length > 0 ? say("pending", pending.length) : say("allDecided");
    part("uncertain").hidden = pending.length === sure;
    part("uncertain").textContent = say("uncertainCount", pending.length - sure);
    part("decide").hidden = pending.length === 0;
    const all = part("do=accept-all");
    all.querySelector("span").textContent = say("acceptAll", this.#limit(), sure);
    all.disabled = sure === 0;
    const legend = this.root.querySelector("[data-legend]");
    legend.hidden = pending.length === 0;
    this.#showDropped(dropped);
  }

  show(id) {
    const card = this.#cardOf(id);
    if (!card) return;
    card.scrollIntoView({ block: "nearest" });
    card.focus({ preventScroll: true });
  }

  focusFirst() {
    const first = this.pending[0];
    if (first) this.show(first.id);
    else this.bar.focus();
  }

  acceptAll() {
    const sure = this.pending.filter(({ confidence }) => !this.#uncertain(confidence));
    if (sure.length === 0) return;
    this.#decide(sure.map((item) => ({ item, to: "ACCEPTED" })), sure.map(({ directive }) => structuredClone(directive)), null);
    this.#announce(say("acceptedAll", sure.length, this.pending.length));
  }

  #act(wish, item) {
    if (wish === "accept") this.#decide([{ item, to: "ACCEPTED" }], [structuredClone(item.directive)], item);
    if (wish === "drop") this.#decide([{ item, to: "DROPPED" }], [], item);
    if (wish === "split") this.#split(item);
    if (wish === "merge") this.#merge(item);
    if (wish === "next") this.#step(item, 1);
    if (wish === "previous") this.#step(item, -1);
    if (wish === "correct") this.#toggle(item);
    if (["accept", "drop"].includes(wish)) this.#announce(say(wish === "accept" ? "acceptedOne" : "droppedOne", this.pending.length));
  }

  #split(item) {
    const area = this.#cardOf(item.id).querySelector("textarea");
    const parts = split(item.directive, this.editor.text(), area?.selectionStart ?? 0);
    if (!parts) {
      this.#announce(say("splitHint"), true);
      return;
    }
    this.#decide([{ item, to: "ACCEPTED" }], parts, item);
    this.#announce(say("splitInto", parts.length, this.pending.length));
  }

  #merge(item) {
    const pending = this.pending;
    const next = pending[pending.indexOf(item) + 1];
    if (!next) {
      this.#announce(say("nothingToMerge"), true);
      return;
    }
    const merged = merge(item.directive, next.directive, this.editor.text());
    this.#decide([{ item, to: "ACCEPTED" }, { item: next, to: "ACCEPTED", into: item.id }], [merged], next);
    this.#announce(say("mergedOne", this.pending.length));
  }

  /** @param after the one behind whose place the next is looked at; null stays where it is */
  #decide(wishes, directives, after) {
    const pending = this.pending;
    const at = after ? pending.indexOf(after) : -1;
    const decided = new Set(wishes.map(({ item }) => item));
    const rest = [...pending.slice(at + 1), ...pending.slice(0, at + 1)].filter((item) => !decided.has(item));
    this.#past.push(wishes.map(({ item, to }) => ({ item, to })));
    this.#change(wishes);
    this.editor.take(directives);
    this.#goTo(rest[0]);
  }

  #change(wishes) {
    const sent = wishes.map(({ item, to, into }) => ({ item: item.id, seen: item.decision, to, into: into ?? null }));
    for (const { item, to } of wishes) {
      item.decision = to;
      if (to !== "PENDING") this.#correction(item.id, null);
    }
    if (wishes.some(({ item }) => item.id === this.#open)) this.#open = null;
    this.#verdicts.add(sent);
  }

  #undo() {
    const last = this.#past.pop();
    if (!last) {
      this.#announce(say("nothingToUndo"), true);
      return;
    }
    this.#back(last.map(({ item }) => item));
  }

  #back(items) {
    const gone = items.filter(({ decision }) => decision !== "PENDING");
    this.#change(gone.map((item) => ({ item, to: "PENDING" })));
    this.editor.leave(gone.map(({ id }) => id));
    this.#goTo(gone[0]);
    this.#announce(say("undone", this.pending.length));
  }

  /** Somebody else was first: their decision stands, and what we made of the proposal is told where it stood. */
  #late(late) {
    const known = late.filter(({ id }) => this.#items.some((one) => one.id === id));
    for (const { id, decision, decidedBy } of known) {
      const item = this.#items.find((one) => one.id === id);
      item.decision = decision;
      if (decision === "PENDING") continue;
      const said = this.editor.made(id);
      const differs = decision !== "ACCEPTED" || item.edited || said.some((one) => one.text !== item.proposed);
      this.#beaten.add(id, { decision, decidedBy, start: item.directive.start, text: item.proposed, own: differs ? structuredClone(said) : [] });
      this.#announce(told({ decision, decidedBy }));
    }
    const ids = known.map(({ id }) => id);
    this.#past = this.#past.filter((wishes) => !wishes.some(({ item }) => ids.includes(item.id)));
    this.#undisturbed(() => this.editor.leave(known.filter(({ decision }) => decision !== "PENDING").map(({ id }) => id)));
    this.editor.refresh((draw) => this.#undisturbed(draw), known.some(({ decision }) => decision === "SUPERSEDED"));
  }

  /** What was made of a proposal here stands in the draft after all, beside or against what somebody else decided. */
  #takeOwn({ id, own }) {
    const item = this.#items.find((one) => one.id === id);
    if (item?.decision === "DROPPED") this.#change([{ item, to: "ACCEPTED" }]);
    this.editor.take(own);
  }

  /** Draws the cards anew and leaves who works in one of them where they were. */
  #undisturbed(draw) {
    const at = document.activeElement;
    const id = at?.closest("[data-proposal-card]")?.dataset.proposalCard;
    const field = at?.dataset.field;
    const cursor = at?.tagName === "TEXTAREA" ? [at.selectionStart, at.selectionEnd] : null;
    draw();
    const card = id && this.#cardOf(Number(id));
    if (!card) return;
    const place = field ? card.querySelector(`[data-field="${field}"]`) : card;
    place.scrollIntoView({ block: "nearest" });
    place.focus({ preventScroll: true });
    if (cursor) place.setSelectionRange(...cursor);
  }

  #goTo(item) {
    if (item) {
      this.show(item.id);
      this.editor.mark(item.id);
    } else {
      this.bar.focus();
    }
  }

  #step(item, by) {
    const pending = this.pending;
    this.#goTo(pending[Math.min(Math.max(pending.indexOf(item) + by, 0), pending.length - 1)]);
  }

  #toggle(item) {
    const opened = this.#open === item.id ? null : item.id;
    const before = this.#open;
    this.#open = opened;
    for (const id of [before, opened]) this.#redraw(id);
    const card = this.#cardOf(item.id);
    if (!opened) {
      card.focus();
      return;
    }
    const area = card.querySelector("textarea");
    area.focus();
    fit(area);
  }

  #redraw(id) {
    const item = this.#items.find((one) => one.id === id);
    const card = item && this.#cardOf(id)?.closest("li");
    if (card) card.replaceWith(this.#card(item));
  }

  #cardOf(id) {
    return this.root.querySelector(`[data-proposal-card="${id}"]`);
  }

  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const card = event.target.closest("[data-proposal-card]");
    const item = card && this.#items.find(({ id }) => id === Number(card.dataset.proposalCard));
    if (event.key === "Escape" && item && this.#open === item.id) {
      event.preventDefault();
      this.#toggle(item);
      return;
    }
    if (event.target.closest("input, textarea, select, summary")) return;
    const wish = KEYS[event.key.toLowerCase()];
    if (!wish || (!item && !(wish === "undo" && event.target === this.bar))) return;
    if (wish === "correct" && event.target !== card) return;
    event.preventDefault();
    if (wish === "undo") this.#undo();
    else this.#act(wish, item);
  }

  #card(item) {
    const made = this.template.content.cloneNode(true).querySelector("li");
    const card = made.firstElementChild;
    card.dataset.proposalCard = item.id;
    const changed = () => {
      item.edited = true;
      this.#correction(item.id, item.directive);
      this.#fill(card, item);
      this.#askDue(item);
    };
    this.#fill(card, item);
    card.addEventListener("focus", () => this.editor.mark(item.id));
    for (const button of card.querySelectorAll("[data-do]")) {
      button.addEventListener("click", () => this.#act(button.dataset.do, item));
    }
    card.querySelector("[data-do=correct]").setAttribute("aria-expanded", String(this.#open === item.id));
    if (this.#open === item.id) this.#form(card, item, changed);
    return made;
  }

  #form(card, item, changed) {
    const form = this.forms.content.querySelector(".directive-form").cloneNode(true);
    form.querySelector(".directive-actions").remove();
    form.querySelector("[data-remarks]").remove();
    card.querySelector("[data-form]").append(form);
    card.classList.add("is-open");
    fields(card, item.directive, changed);
  }

  #fill(card, item) {
    const { directive, confidence } = item;
    const part = (name) => card.querySelector(`[data-part=${name}]`);
    const percent = Math.round(confidence * 100);
    card.setAttribute("aria-label", say("proposalLabel", this.pending.indexOf(item) + 1, this.pending.length, directive.text));
    card.classList.toggle("is-uncertain", this.#uncertain(confidence));
    part("percent").textContent = say("percent", percent);
    part("meter").value = percent;
    part("uncertain").hidden = !this.#uncertain(confidence);
    part("edited").hidden = !item.edited;
    part("text").textContent = directive.text;
    part("due").textContent = item.due;
    part("reason").textContent = item.reason;
    this.#units(part("leads"), directive.leads, item.unfound.filter(({ field }) => field === "leads"), "noLead");
    this.#units(part("coordinators"), directive.coordinators, item.unfound.filter(({ field }) => field === "coordinators"));
    const beside = directive.coordinators.length > 0 || item.unfound.some(({ field }) => field === "coordinators");
    for (const one of card.querySelectorAll("[data-beside]")) one.hidden = !beside;
  }

  #units(box, units, unfound, nobody) {
    const found = units.map((unit) => element("span", "proposal-unit", unitName(unit)));
    const not = units.length > 0 && nobody ? [] : unfound.map(({ words }) => element("span", "finding", say("unfound", words)));
    box.replaceChildren(...found, ...not);
    if (!box.hasChildNodes() && nobody) box.append(element("span", "finding", say(nobody)));
  }

  #askDue(item) {
    clearTimeout(this.#asking);
    this.#asking = setTimeout(async () => {
      const { kind, date, cycle, until, event } = item.directive.due;
      const asked = Object.entries({ kind, date, cycle, until, event }).filter(([, value]) => value);
      try {
        const answer = await this.keeper.fetch(`/due?${new URLSearchParams(asked)}`);
        if (!answer.ok || answer.redirected) return;
        item.due = (await answer.json()).words;
        const card = this.#cardOf(item.id);
        if (card) card.querySelector("[data-part=due]").textContent = item.due;
      } catch (unreachable) {
        console.warn("due day not asked", unreachable);
      }
    }, 300);
  }

  #showDropped(dropped) {
    const box = this.bar.querySelector("[data-dropped]");
    box.hidden = dropped.length === 0;
    box.querySelector("summary").textContent = say("droppedCount", dropped.length);
    box.querySelector("ul").replaceChildren(
      ...dropped.map((item) => {
        const line = element("li");
        const back = element("button", "btn btn-sm", say("bringBack"));
        back.type = "button";
        back.addEventListener("click", () => this.#back([item]));
        line.append(element("span", "", item.directive.text), back);
        return line;
      }),
    );
  }

  #threshold() {
    try {
      localStorage.setItem(THRESHOLD, String(this.#limit()));
    } catch (full) {
      console.warn("threshold not kept", full);
    }
    this.editor.redraw();
  }

  #limit() {
    const typed = Number(this.field.value);
    return this.field.value !== "" && typed >= 0 && typed <= 100 ? Math.round(typed) : 80;
  }

  #uncertain(confidence) {
    return Math.round(confidence * 100) < this.#limit();
  }

  #corrections() {
    try {
      return JSON.parse(read(this.kept)) ?? {};
    } catch (unreadable) {
      console.warn("corrections unreadable", unreadable);
      return {};
    }
  }

  /** What is corrected in a proposal outlives the page until it is decided on. */
  #correction(id, directive) {
    const all = this.#corrections();
    if (directive) all[id] = directive;
    else if (!(id in all)) return;
    else delete all[id];
    try {
      localStorage.setItem(this.kept, JSON.stringify(all));
    } catch (full) {
      console.warn("correction not kept", full);
    }
  }

  #announce(words, visibly = false) {
    this.root.querySelector("[data-announce]").textContent = words;
    if (visibly) this.editor.tell(words);
  }
}

function read(key) {
  try {
    return localStorage.getItem(key);
  } catch (closed) {
    console.warn("storage closed", closed);
    return null;
  }
}
