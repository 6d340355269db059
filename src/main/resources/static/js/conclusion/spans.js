/*
 * Directives and their places in the text. A place is [start, end) in UTF-16 units, as on the server; both are null
 * where a directive is tied to no place.
 */
const UNWANTED = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** The form in which the server stores text, so that places mean the same on both sides. */
export function stored(text) {
  return text.replace(/\r\n?/g, "\n").replace(UNWANTED, "").normalize("NFC");
}

export function blank(text = "", start = null, end = null) {
  return {
    text, start, end, nature: "SPECIFIC", force: "REQUIRE", issuer: null, leads: [], coordinators: [],
    deliverable: null, due: { kind: "FIXED" }, starred: false, references: [],
  };
}

/** Moves the places with an edit of the text; a directive whose own passage was edited is looked up again. */
export function follow(directives, before, after) {
  const head = commonHead(before, after);
  const tail = commonTail(before, after, head);
  const grown = after.length - before.length;
  for (const directive of directives) {
    if (directive.start === null || directive.end <= head) continue;
    if (directive.start >= before.length - tail) {
      directive.start += grown;
      directive.end += grown;
    } else {
      place(directive, after);
    }
  }
}

/** Ties the directive to the passage that has its words, if there is one. */
export function place(directive, text) {
  const at = directive.text ? text.indexOf(directive.text) : -1;
  directive.start = at < 0 ? null : at;
  directive.end = at < 0 ? null : at + directive.text.length;
}

/** Two or more directives instead of one, cut at the cursor or else at semicolons; null where there is no cut. */
export function split(directive, text, cursor) {
  const inside = cursor > 0 && cursor < directive.text.length;
  const parts = (inside ? [directive.text.slice(0, cursor), directive.text.slice(cursor)] : directive.text.split(";"))
    .map((part) => part.replace(/^[\s;,]+|[\s;,]+$/g, ""))
    .filter((part) => part);
  if (parts.length < 2) return null;
  let from = directive.start ?? 0;
  return parts.map((part) => {
    const made = { ...structuredClone(directive), text: part, shortTitle: null };
    const at = directive.start === null ? -1 : text.indexOf(part, from);
    const found = at >= 0 && at + part.length <= directive.end;
    made.start = found ? at : null;
    made.end = found ? at + part.length : null;
    if (found) from = made.end;
    return made;
  });
}

/** One directive instead of two; where their passages adjoin, it has the words between them too. */
export function merge(one, next, text) {
  const merged = structuredClone(one);
  const adjoin = one.start !== null && next.start !== null && one.end <= next.start && next.start - one.end < 40;
  const verbatim = adjoin && text.slice(one.start, one.end) === one.text && text.slice(next.start, next.end) === next.text;
  merged.text = verbatim ? text.slice(one.start, next.end) : `${one.text}; ${next.text}`;
  if (adjoin) merged.end = next.end;
  merged.leads = [...new Set([...one.leads, ...next.leads])];
  merged.coordinators = [...new Set([...one.coordinators, ...next.coordinators])].filter((unit) => !merged.leads.includes(unit));
  merged.references = [...new Set([...one.references, ...next.references])];
  for (const name of ["deliverable", "petition", "indicatorName", "projectName", "proposalItem"]) merged[name] = one[name] || next[name] || null;
  if (!one.targetValue && next.targetValue) Object.assign(merged, { targetValue: next.targetValue, targetUnit: next.targetUnit });
  return merged;
}

export function overlaps(one, other) {
  return one.start !== null && other.start !== null && one.start < other.end && other.start < one.end;
}

function commonHead(before, after) {
  const most = Math.min(before.length, after.length);
  let i = 0;
  while (i < most && before[i] === after[i]) i++;
  return i;
}

function commonTail(before, after, head) {
  const most = Math.min(before.length, after.length) - head;
  let i = 0;
  while (i < most && before[before.length - 1 - i] === after[after.length - 1 - i]) i++;
  return i;
}
