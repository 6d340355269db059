import { element, say } from "./words.js";

/**
 * Proposals on which somebody else decided before: told where the proposal stood, with what was made of it here, until
 * it is read. It outlives the page, for what was made here is nowhere else.
 */
export class Beaten {
  #all;

  /** @param onTake takes what was made here of a proposal after all */
  constructor(root, { onTake, onRead }) {
    this.template = root.querySelector("#beaten-template");
    this.key = `dondoc.proposals.beaten.${root.dataset.user}.${root.dataset.code}`;
    this.onTake = onTake;
    this.onRead = onRead;
    this.#all = this.#kept();
  }

  /** @param own the directives that were made of it here and that say something else than the proposal */
  add(id, { decision, decidedBy, start, text, own }) {
    this.#all = [...this.#all.filter((one) => one.id !== id), { id, decision, decidedBy, start, text, own }];
    this.#keep();
  }

  /** For the list: their cards, and where they stand. */
  get cards() {
    return this.#all.map((one) => ({ start: one.start, card: this.#card(one) }));
  }

  #card(one) {
    const made = this.template.content.cloneNode(true).querySelector("li");
    const part = (name) => made.querySelector(`[data-part=${name}]`);
    part("who").textContent = told(one);
    part("text").textContent = one.text;
    part("own").hidden = one.own.every(({ text }) => text === one.text);
    part("words").replaceChildren(...one.own.map(({ text }) => element("li", "", text)));
    const take = made.querySelector("[data-do=take-own]");
    take.hidden = one.own.length === 0;
    take.addEventListener("click", () => this.#close(one, () => this.onTake(one)));
    made.querySelector("[data-do=read]").addEventListener("click", () => this.#close(one, () => this.onRead(one)));
    return made;
  }

  #close(one, then) {
    this.#all = this.#all.filter((other) => other !== one);
    this.#keep();
    then();
  }

  #kept() {
    try {
      return JSON.parse(localStorage.getItem(this.key)) ?? [];
    } catch (unreadable) {
      console.warn("late decisions unreadable", unreadable);
      return [];
    }
  }

  #keep() {
    try {
      if (this.#all.length > 0) localStorage.setItem(this.key, JSON.stringify(this.#all));
      else localStorage.removeItem(this.key);
    } catch (full) {
      console.warn("late decisions not kept", full);
    }
  }
}

/** Who was first, and what became of the proposal then. */
export function told({ decision, decidedBy }) {
  const words = { ACCEPTED: "beatenAccepted", DROPPED: "beatenDropped", SUPERSEDED: "beatenSuperseded" };
  return say(words[decision], decidedBy ?? "");
}
