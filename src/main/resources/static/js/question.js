/** Long lists of the builder of questions: typing leaves only the choices with these letters, and those already chosen. */
for (const field of document.querySelectorAll("[data-narrow]")) {
  const choices = [...field.parentElement.querySelectorAll("li")];
  field.hidden = false;
  field.addEventListener("input", () => {
    const wanted = folded(field.value);
    for (const choice of choices) {
      choice.hidden = !folded(choice.textContent).includes(wanted) && !choice.querySelector("input").checked;
    }
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") event.preventDefault();
  });
}

/** Fields left empty stay out of the address. */
document.querySelector(".question-form")?.addEventListener("formdata", (event) => {
  for (const [name, value] of [...event.formData]) {
    if (value === "") event.formData.delete(name);
  }
});

function folded(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase().trim();
}
