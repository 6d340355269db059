/** The editor's words, in the viewer's language; {0}, {1}… are filled in. */
export function say(name, ...args) {
  const words = document.getElementById("conclusion-words").dataset;
  return args.reduce((text, arg, i) => text.replace(`{${i}}`, arg), words[name] ?? "");
}

/** 2027-01-15 becomes 15/01/2027; what was typed otherwise stays. */
export function shown(date) {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? "");
  return iso ? `${iso[3]}/${iso[2]}/${iso[1]}` : (date ?? "");
}

export function clock(at) {
  return new Date(at).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
}

export function element(tag, className = "", text = "") {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
