const SCORED = ["PRODUCT", "SPECIFIC"];

/** What a directive leaves unclear, as the server will judge it; whether its words are vague only the server says. */
export function findings(directive) {
  const found = [];
  const scored = SCORED.includes(directive.nature);
  if (scored && directive.leads.length === 0) found.push("WHO");
  if (!directive.text.trim() || directive.vague === directive.text) found.push("WHAT");
  if (scored && !answersWhen(directive.due)) found.push("WHEN");
  if (directive.nature === "PRODUCT" && !directive.deliverable?.trim()) found.push("PRODUCT");
  return found;
}

function answersWhen({ kind, date, cycle, reviewOn }) {
  if (kind === "FIXED") return Boolean(date);
  if (kind === "PERIODIC") return Boolean(cycle);
  return Boolean(reviewOn || (kind === "ON_EVENT" && date));
}
