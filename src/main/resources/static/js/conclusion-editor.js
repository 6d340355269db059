import { Cards } from "./conclusion/cards.js";
import { choose } from "./conclusion/conflict.js";
import { findings } from "./conclusion/findings.js";
import { content, expired, Keeper, refusedWithoutRule } from "./conclusion/keeper.js";
import { Proposals } from "./conclusion/proposals.js";
import { Source } from "./conclusion/source.js";
import { blank, follow, merge, place, split, stored } from "./conclusion/spans.js";
import { clock, say } from "./conclusion/words.js";
import { Remarks } from "./conclusion/remarks.js";
import { notice } from "./notices.js";

const root = document.getElementById("conclusion-editor");
const state = { text: "", directives: [], version: 0 };
let active = -1;

const source = new Source(root, { onOpen: (index) => open(index), onProposal: openProposal, onEdit: edit, onSelect: (chosen) => (button("add-selection").hidden = !chosen) });
const cards = new Cards(root, { onChange: changed, onOpen: (index) => open(index), onAct: act, onCard: (card, directive) => remarks.show(card, directive) });
const keeper = new Keeper(root, state, { onStatus: status, onSaved: saved, onErrors: showErrors, onConflict: conflict });

const remarks = new Remarks(root, keeper);
const proposals = new Proposals(root, keeper, {
  text: () => state.text,
  complete,
  status,
  take: insert,
  made: (id) => state.directives.filter(({ proposalItem }) => proposalItem === id),
  leave,
  refresh,
  redraw: render,
  mark: (id) => source.activateProposal(id),
  tell: (words) => notice(words, { name: "conclusion.proposals" }),
});

root.addEventListener("click", onClick);
root.querySelector("[data-upload]").addEventListener("change", upload);
document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key === "s") {
    event.preventDefault();
    keeper.save();
  }
});
document.querySelectorAll(".decisions form").forEach((form) => form.addEventListener("submit", saveFirst));
await load();

async function load() {
  const kept = keeper.kept();
  try {
    const answer = await keeper.fetch("/draft");
    if (expired(answer) || !answer.ok) throw new Error(`draft: ${answer.status}`);
    const server = await answer.json();
    take(server);
    remarks.tie(state.directives, server.remarks);
    keeper.settled(server);
    saved(server);
    if (kept) await restore(kept, server);
    await readProposals();
  } catch (unreachable) {
    console.warn("draft not read", unreachable);
    if (kept) {
      take(kept);
      state.version = kept.version;
    }
    status("offline");
  }
  render();
  source.edit(!state.text);
}

async function readProposals() {
  const answer = await keeper.fetch("/proposals");
  if (!expired(answer) && answer.ok) proposals.take((await answer.json()).lines, state.directives);
}

/** What this browser still holds comes back; where someone else saved meanwhile, the viewer chooses. */
async function restore(kept, server) {
  const theirs = content(state);
  const mine = { text: kept.text, directives: kept.directives };
  if (JSON.stringify(mine) === JSON.stringify(theirs)) return;
  if (kept.version === server.version) {
    take({ ...mine, version: server.version });
    notice(say("restored", clock(kept.at)), { kind: "success", name: "conclusion.restored" });
  } else {
    take({ ...(await choose(say("localFound", clock(kept.at)), mine, theirs)), version: server.version });
  }
  keeper.touch();
}

function take({ text, directives, version }) {
  state.text = stored(text);
  state.directives = directives.map(complete);
  state.version = version ?? state.version;
}

function complete(directive) {
  const whole = { ...blank(), ...structuredClone(directive) };
  whole.leads ??= [];
  whole.coordinators ??= [];
  whole.references ??= [];
  whole.due = { ...whole.due };
  if (directive.findings?.includes("WHAT")) whole.vague = directive.text;
  return whole;
}

function render() {
  source.render(state.text, state.directives, active, proposals.marks);
  cards.render(state.directives, active, proposals.cards);
  count();
}

function count() {
  proposals.count();
  const unclear = state.directives.filter((directive) => findings(directive).length > 0).length;
  for (const place of root.querySelectorAll("[data-count]")) place.textContent = `(${state.directives.length})`;
  const mark = root.querySelector("[data-unclear]");
  mark.hidden = unclear === 0;
  mark.textContent = say("unclear", unclear);
  root.querySelector("[data-no-directives]").hidden = state.directives.length + proposals.pending.length > 0;
}

function changed() {
  count();
  keeper.touch();
}

function rebuilt(index, touched = true) {
  active = index;
  render();
  if (touched) changed();
}

function open(index) {
  active = index;
  if (index >= 0) show("directives", false);
  if (source.editing && state.text) toggleText(false);
  cards.open(index);
  source.activate(index);
}

function openProposal(id) {
  show("directives", false);
  proposals.show(id);
}

/** Takes what was accepted among the directives, each in its place of the text. */
function insert(directives) {
  for (const directive of directives) state.directives.splice(placeOf(directive), 0, directive);
  if (directives.length > 0) rebuilt(-1);
  else render();
}

/** Takes back what was made of these proposals. */
function leave(ids) {
  const rest = state.directives.filter(({ proposalItem }) => !ids.includes(proposalItem));
  const gone = rest.length < state.directives.length;
  state.directives = rest;
  if (gone) rebuilt(-1);
  else render();
}

/** Takes what somebody else has saved meanwhile, unless something here is not saved yet: saving tells that then. */
async function refresh(draw, alsoProposals) {
  try {
    const answer = await keeper.fetch("/draft");
    if (expired(answer) || !answer.ok) return;
    const server = await answer.json();
    if (!keeper.changed && server.version !== state.version) {
      take(server);
      remarks.tie(state.directives, server.remarks);
      keeper.settled(server);
      saved(server);
      active = -1;
    }
    if (alsoProposals) await readProposals();
    draw(render);
  } catch (unreachable) {
    console.warn("draft not read again", unreachable);
  }
}

function edit(typed) {
  const text = stored(typed);
  follow(state.directives, state.text, text);
  proposals.follow(state.text, text);
  state.text = text;
  changed();
}

function onClick(event) {
  const tab = event.target.closest("[data-show]");
  if (tab) show(tab.dataset.show);
  const wish = event.target.closest("[data-do]")?.dataset.do;
  if (wish === "edit-text") toggleText(!source.editing);
  if (wish === "propose") propose();
  if (wish === "add") add(blank());
  if (wish === "add-selection") addSelection();
  if (wish === "save") keeper.save();
}

function show(tab) {
  root.dataset.tab = tab;
  for (const one of root.querySelectorAll("[data-show]")) one.setAttribute("aria-pressed", String(one.dataset.show === tab));
}

function toggleText(on) {
  source.edit(on);
  button("edit-text").setAttribute("aria-pressed", String(on));
  button("edit-text").querySelector("span").textContent = say(on ? "showText" : "editText");
  source.render(state.text, state.directives, active, proposals.marks);
}

function placeOf(directive) {
  const after = directive.start === null ? -1 : state.directives.findIndex((other) => other.start !== null && other.start > directive.start);
  return after < 0 ? state.directives.length : after;
}

function add(directive) {
  const index = placeOf(directive);
  state.directives.splice(index, 0, directive);
  rebuilt(index);
  open(index);
}

function addSelection() {
  const chosen = source.selection();
  if (chosen) add(blank(chosen.text, chosen.start, chosen.end));
}

function act(wish, index, cursor) {
  const list = state.directives;
  if (wish === "drop") drop(index);
  if (wish === "split") cut(index, cursor);
  if (wish === "merge" && index + 1 < list.length) {
    proposals.merged(list[index], list[index + 1]);
    list.splice(index, 2, merge(list[index], list[index + 1], state.text));
    rebuilt(index);
  }
  if (wish === "up" && index > 0) move(index, index - 1);
  if (wish === "down" && index + 1 < list.length) move(index, index + 1);
}

function move(from, to) {
  state.directives.splice(to, 0, ...state.directives.splice(from, 1));
  rebuilt(to);
  open(to);
}

function cut(index, cursor) {
  const parts = split(state.directives[index], state.text, cursor);
  if (!parts) {
    notice(say("splitHint"), { name: "conclusion.split" });
    return;
  }
  state.directives.splice(index, 1, ...parts);
  rebuilt(index);
}

function drop(index) {
  const [dropped] = state.directives.splice(index, 1);
  rebuilt(-1);
  const undo = () => {
    state.directives.splice(Math.min(index, state.directives.length), 0, dropped);
    rebuilt(index);
  };
  notice(say("dropped", dropped.text.slice(0, 60)), { name: "conclusion.dropped", actions: [{ label: say("undo"), run: undo }] });
}

/** Another reading of the text: what was undecided gives way to it, what was decided stays. */
async function propose() {
  const standing = state.directives.map(({ text, start, end }) => ({ text, start, end }));
  if (keeper.changed && state.text.trim()) await keeper.save();
  const answer = await ask("/proposals", { headers: { "Content-Type": "application/json" }, body: JSON.stringify({ text: state.text, standing }) });
  if (!answer) return;
  proposals.take(answer.lines, state.directives);
  const found = proposals.pending.length;
  if (found > 0) toggleText(false);
  rebuilt(-1, false);
  if (found === 0) {
    notice(say("nothingProposed"), { name: "conclusion.proposed" });
    return;
  }
  notice(say("proposed", found), { kind: "success", name: "conclusion.proposed" });
  show("directives");
  proposals.focusFirst();
}

async function upload(event) {
  const field = event.target;
  const file = field.files[0];
  if (!file) return;
  const body = new FormData();
  body.append("file", file);
  field.value = "";
  const answer = await ask("/source", { body });
  if (!answer || (state.text.trim() && !window.confirm(say("replaceText", file.name)))) return;
  state.text = stored(answer.text);
  state.directives.forEach((directive) => place(directive, state.text));
  proposals.settle();
  toggleText(false);
  rebuilt(-1);
}

/** Posts and answers with the body, or says at the text what is wrong and answers with nothing. */
async function ask(path, options) {
  showErrors([]);
  try {
    const answer = await keeper.fetch(path, { method: "POST", ...options });
    if (expired(answer)) {
      status("expired");
      return null;
    }
    const body = await answer.json();
    if (answer.ok) return body;
    if (refusedWithoutRule(answer, body)) {
      status("expired");
      return null;
    }
    showErrors((body.errors ?? [{ message: body.detail ?? body.title }]).map(({ message }) => ({ field: "text", message })));
  } catch (unreachable) {
    console.warn("not reached", unreachable);
    status("offline");
  }
  return null;
}

function showErrors(errors) {
  const own = errors.filter(({ field }) => !field.startsWith("directives["));
  const place = root.querySelector(".editor-text [data-error=text]");
  place.hidden = own.length === 0;
  place.textContent = own.map(({ message }) => message).join(" ");
  cards.showErrors(errors);
}

async function conflict({ current, detail }) {
  const mine = content(state);
  const chosen = await choose(detail, mine, content({ text: current.text, directives: current.directives }));
  take({ ...chosen, version: current.version });
  rebuilt(-1);
  keeper.save();
}

function saved(view) {
  if (!view) return;
  if (view.state === "DRAFT") document.querySelector("[data-conclusion-state]").textContent = say("draft");
  view.directives.forEach((line, i) => {
    const directive = state.directives[i];
    if (directive && directive.text === line.text) directive.vague = line.findings.includes("WHAT") ? line.text : undefined;
  });
  if (view.savedAt && !keeper.changed) root.querySelector("[data-status]").textContent = say("saved", view.savedBy, clock(view.savedAt));
  root.querySelector("[data-login]").hidden = true;
  root.querySelector(".editor-status").dataset.tone = "saved";
}

function status(name, detail = "") {
  root.querySelector("[data-status]").textContent = name === "refused" ? detail : say(name, detail);
  root.querySelector("[data-login]").hidden = name !== "expired";
  root.querySelector(".editor-status").dataset.tone = name;
}

/** What is decided on is what was typed: it is saved before the form is sent. */
async function saveFirst(event) {
  if (!keeper.changed) return;
  const form = event.target;
  event.preventDefault();
  if (await keeper.save()) form.requestSubmit();
}

function button(wish) {
  return root.querySelector(`[data-do="${wish}"]`);
}
