/** The words that scripts show, written into the page by the server in the viewer's language. */
export function word(name, argument = "") {
  const words = document.getElementById("words")?.dataset ?? {};
  return (words[name] ?? "").replace("{0}", argument);
}
