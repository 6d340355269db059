/* The number of a document that the program knows fills in the empty fields beside it. */
(function() {
  'use strict';

  const known = document.querySelector('[data-known-documents]');
  if (!known) {
    return;
  }
  const list = known.dataset.knownDocuments;
  const number = new RegExp(`^${ list }\\[\\d+]\\.number$`);

  document.addEventListener('focusin', event => {
    if (number.test(event.target.name ?? '') || event.target.name === 'workProgrammeNumber') {
      event.target.setAttribute('list', known.id);
    }
  });

  document.addEventListener('change', event => {
    const field = event.target;
    const found = Array.from(known.options).find(option => option.value === (field.value ?? '').trim());
    if (!found) {
      return;
    }
    if (number.test(field.name ?? '')) {
      const row = field.name.slice(0, -'number'.length);
      [ 'kind', 'title', 'issuer', 'date', 'years' ].forEach(part => fill(`${ row }${ part }`, found.dataset[part]));
    } else if (field.name === 'workProgrammeNumber') {
      fill('workProgramme', found.dataset.title);
    }
  });

  function fill(name, value) {
    const field = document.getElementById(name);
    if (field && value && !field.value) {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
})();
