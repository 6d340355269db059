/** The signer's remarks in the drafter's cards, each with its answer. */
export class Remarks {
  constructor(root, keeper) {
    this.template = root.querySelector("#remark-template");
    this.keeper = keeper;
    this.typed = new Map(); // by remark: what is being answered, which outlives the card when it is drawn anew
  }

  /** Ties each remark of the last return to its directive, which then may be moved and split. */
  tie(directives, remarks) {
    for (const directive of directives) directive.remarks = [];
    for (const remark of remarks ?? []) {
      if (remark.current && remark.directive) directives[remark.directive - 1]?.remarks.push(remark);
    }
  }

  show(card, directive) {
    const place = card.querySelector("[data-remarks]");
    place?.replaceChildren(...(directive.remarks ?? []).map((remark) => this.#box(remark)));
    card.classList.toggle("has-remarks", (directive.remarks ?? []).some((remark) => !remark.answer));
  }

  #box(remark) {
    const box = this.template.content.cloneNode(true).firstElementChild;
    const part = (name) => box.querySelector(`[data-remark=${name}]`);
    const typed = this.#typed(remark);
    part("text").textContent = remark.text;
    part("by").textContent = remark.by;
    part("answer").value = typed.text ?? remark.answer ?? "";
    part("answer").addEventListener("input", () => (typed.text = part("answer").value));
    part("send").addEventListener("click", () => this.#send(remark, part));
    typed.say = (words) => (part("status").textContent = typed.status = words);
    part("status").textContent = typed.status;
    return box;
  }

  #typed(remark) {
    if (!this.typed.has(remark.id)) this.typed.set(remark.id, { status: "" });
    return this.typed.get(remark.id);
  }

  async #send(remark, part) {
    const text = part("answer").value.trim();
    if (!text) {
      part("answer").focus();
      return;
    }
    const words = part("send").dataset;
    const typed = this.#typed(remark);
    try {
      const answer = await this.keeper.fetch(`/remarks/${remark.id}/answer`, {
        method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ text }) });
      if (answer.ok) remark.answer = text;
      typed.say(answer.ok ? words.done : words.failed);
    } catch (unreachable) {
      console.warn("answer not sent", unreachable);
      typed.say(words.failed);
    }
  }
}
