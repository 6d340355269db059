/*
 * Choosing among the proposals of a text without a round trip: all that are certain enough, or none, and how many are
 * chosen. What stands in the form already, or is told twice, is chosen by hand only.
 */
(function() {
  'use strict';

  const form = document.querySelector('[data-reading]');
  if (!form) {
    return;
  }
  const boxes = Array.from(form.querySelectorAll('[data-take]'));
  const told = form.querySelector('[data-chosen]');
  const none = form.querySelector('[data-choose-none]');
  if (none) {
    none.hidden = false;
    none.addEventListener('click', () => choose(() => false));
    form.querySelector('[data-choose]').addEventListener('click', onChoose);
    form.querySelector('[data-above]').addEventListener('change', onChoose);
  }
  form.addEventListener('change', count);
  form.addEventListener('input', onInput);
  count();

  function onChoose(event) {
    event.preventDefault();
    const above = Number(form.querySelector('[data-above]').value);
    choose(box => box.dataset.preset === 'true' && Number(box.dataset.confidence) >= above);
  }

  function choose(wanted) {
    boxes.forEach(box => (box.checked = wanted(box)));
    count();
  }

  // whoever corrects a line wants it
  function onInput(event) {
    const line = event.target.closest('.reading-line');
    if (line && !event.target.matches('[data-take]')) {
      line.querySelector('[data-take]').checked = true;
      count();
    }
  }

  function count() {
    const chosen = boxes.filter(box => box.checked).length;
    boxes.forEach(box => box.closest('.reading-line').classList.toggle('is-chosen', box.checked));
    if (told) {
      told.textContent = told.dataset.words.replace('{0}', chosen).replace('{1}', boxes.length);
    }
  }
})();
