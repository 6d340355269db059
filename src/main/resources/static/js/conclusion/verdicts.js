/*
 * Decisions on proposals on their way to the server: sent one after the other as soon as they are made, and again where
 * the server could not be reached.
 */
const RETRY = 10000;

export class Verdicts {
  #waiting = [];
  #running = null;
  #timer;

  constructor(fetch, { onLate, onStatus }) {
    this.fetch = fetch;
    this.onLate = onLate;
    this.onStatus = onStatus;
    window.addEventListener("online", () => this.send());
  }

  /** @param wishes each {item, seen, to, into} */
  add(wishes) {
    this.#waiting.push(...wishes);
    return this.send();
  }

  /** Ends when everything that waits has been sent, or cannot be. */
  send() {
    clearTimeout(this.#timer);
    this.#running ??= this.#drain().finally(() => (this.#running = null));
    return this.#running;
  }

  async #drain() {
    while (this.#waiting.length > 0) {
      const sent = [...this.#waiting];
      const answer = await this.#post(sent);
      if (!answer) return;
      this.#waiting.splice(0, sent.length);
      const late = answer.items.filter(({ id, mine }) => answer.late.includes(id) && !mine);
      if (late.length > 0) this.onLate(late);
    }
  }

  async #post(wishes) {
    try {
      const answer = await this.fetch("/proposals/decisions", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ wishes }),
      });
      if (answer.ok && !answer.redirected) return await answer.json();
      this.onStatus(answer.status < 500 ? "expired" : "failed");
      if (answer.status < 500) return null;
    } catch (unreachable) {
      console.warn("decisions not sent", unreachable);
      this.onStatus("offline");
    }
    this.#timer = setTimeout(() => this.send(), RETRY);
    return null;
  }
}
