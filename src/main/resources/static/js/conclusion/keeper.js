/*
 * Nothing typed is lost: what changes is kept in this browser at once and saved on the server soon after. Where the
 * server cannot be reached, the login expired or a field is wrong, it stays in the browser until it is saved.
 */
const PAUSE = 1500;
const RETRY = 10000;
const PRIVATE = ["number", "code", "findings", "vague", "remarks", "confidence", "reason"];

/** What is saved of the editor's state. */
export function content({ text, directives }) {
  return {
    text,
    directives: directives.map((directive) => Object.fromEntries(Object.entries(directive).filter(([name]) => !PRIVATE.includes(name)))),
  };
}

export class Keeper {
  #timer;
  #running = null;
  #lastSaved = "";
  #answer = null;

  constructor(root, state, { onStatus, onSaved, onErrors, onConflict }) {
    this.url = root.dataset.url;
    this.key = `dondoc.conclusion.${root.dataset.user}.${root.dataset.code}`;
    this.state = state;
    this.on = { onStatus, onSaved, onErrors, onConflict };
    window.addEventListener("pagehide", () => this.changed && this.keep());
    window.addEventListener("online", () => this.changed && this.save());
  }

  get changed() {
    return JSON.stringify(content(this.state)) !== this.#lastSaved;
  }

  /** The state is what the server answered with. */
  settled(answer) {
    this.#answer = answer;
    this.#lastSaved = JSON.stringify(content(this.state));
    localStorage.removeItem(this.key);
  }

  kept() {
    try {
      return JSON.parse(localStorage.getItem(this.key));
    } catch (unreadable) {
      console.warn("draft unreadable", unreadable);
      return null;
    }
  }

  keep() {
    try {
      const draft = { at: new Date().toISOString(), version: this.state.version, ...content(this.state) };
      localStorage.setItem(this.key, JSON.stringify(draft));
      return true;
    } catch (full) {
      console.warn("draft not kept", full);
      return false;
    }
  }

  touch() {
    clearTimeout(this.#timer);
    this.on.onStatus(this.keep() ? "unsaved" : "notKept");
    this.#timer = setTimeout(() => this.save(), PAUSE);
  }

  /** True once the server has everything. */
  async save() {
    clearTimeout(this.#timer);
    if (this.#running) await this.#running;
    if (!this.changed) {
      this.on.onSaved(this.#answer);
      return true;
    }
    if (!this.state.text.trim()) {
      this.on.onStatus("nothing");
      return false;
    }
    this.#running = this.#send().finally(() => (this.#running = null));
    return this.#running;
  }

  async fetch(path, options = {}) {
    const csrf = JSON.parse(document.body.getAttribute("hx-headers") ?? "{}");
    const language = document.documentElement.lang;
    const headers = { Accept: "application/json", "Accept-Language": language, "X-Requested-With": "XMLHttpRequest", ...csrf, ...options.headers };
    return fetch(this.url + path, { ...options, headers });
  }

  async #send() {
    const sent = content(this.state);
    this.on.onStatus("saving");
    let answer;
    try {
      answer = await this.fetch("/draft", {
        method: "PUT",
        headers: { "Content-Type": "application/json", "If-Match": `"${this.state.version}"` },
        body: JSON.stringify(sent),
      });
    } catch (unreachable) {
      console.warn("not saved", unreachable);
      return this.#later("offline");
    }
    return this.#answered(answer, sent);
  }

  async #answered(answer, sent) {
    if (expired(answer)) return this.#stop("expired");
    const body = await answer.json();
    if (refusedWithoutRule(answer, body)) return this.#stop("expired");
    if (answer.ok) {
      this.state.version = body.version;
      this.#lastSaved = JSON.stringify(sent);
      if (!this.changed) localStorage.removeItem(this.key);
      this.#answer = body;
      this.on.onErrors([]);
      this.on.onSaved(body);
      return true;
    }
    if (answer.status === 412) {
      this.#stop("unsaved");
      this.on.onConflict(body);
    } else if (body.errors) {
      this.on.onErrors(body.errors);
      this.#stop("wrong", body.errors.length);
    } else if (answer.status < 500) {
      this.on.onStatus("refused", body.reason ?? body.detail ?? body.title);
    } else {
      this.#later("failed");
    }
    return false;
  }

  #stop(status, detail) {
    this.on.onStatus(this.keep() ? status : "notKept", detail);
    return false;
  }

  #later(status) {
    this.#timer = setTimeout(() => this.save(), RETRY);
    return this.#stop(status);
  }
}

/** The login page, or a refusal that is none of the product's problems: the session is over. */
export function expired(answer) {
  const type = answer.headers.get("Content-Type") ?? "";
  return answer.redirected || answer.status === 401 || !type.includes("json");
}

/** Every refusal of the product names its rule; one without comes from the login filters, whose token is gone. */
export function refusedWithoutRule(answer, body) {
  return answer.status === 403 && !body.rule;
}
