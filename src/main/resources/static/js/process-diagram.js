/*
 * Live process diagrams.
 *
 * Every element [data-process-diagram] is filled with the diagram that its data-url answers with:
 *
 *   { "process": "DirectiveTask", "xml": "<…>", "label": "…",
 *     "active": ["Task_CarryOut"], "activeLabel": "…",
 *     "done": [{ "step": "Task_Acknowledge", "by": "…", "at": "…" }], "doneLabel": "…" }
 *
 * All words come from the server, already in the language of the reader. What stands in the element
 * before (a link, a sentence) stays until the diagram is there. If it cannot be had, the text of
 * data-error is shown. The list of steps for reading without a picture is the server's part.
 *
 * Needs vendor/bpmn-js/bpmn-viewer.production.min.js before it.
 */
(function() {
  'use strict';

  const SMALLEST_SCALE = 0.75;
  const MARGIN = 12;
  const CAPTION_OVERHANG = 32;

  function renderAll(root) {
    const inside = Array.from(root.querySelectorAll('[data-process-diagram]'));
    const all = root.matches && root.matches('[data-process-diagram]') ? [ root, ...inside ] : inside;
    all.filter(frame => !frame.dataset.state).forEach(render);
  }

  async function render(frame) {
    frame.dataset.state = 'loading';
    try {
      const diagram = await load(frame.dataset.url);
      await fontsFor(frame, diagram.xml);
      await draw(frame, diagram);
      frame.dataset.state = 'ready';
    } catch (error) {
      console.error(error);
      fail(frame);
    }
  }

  async function load(url) {
    const response = await fetch(url, { headers: { Accept: 'application/json' }, credentials: 'same-origin' });
    if (!response.ok) {
      throw new Error(`The diagram answered ${ response.status }`);
    }
    return response.json();
  }

  // Labels are measured when they are drawn, so their font has to be there first.
  function fontsFor(frame, text) {
    const family = getComputedStyle(frame).fontFamily;
    return Promise.all([ document.fonts.load(`12px ${ family }`, text), document.fonts.ready ]).catch(() => []);
  }

  async function draw(frame, diagram) {
    const before = Array.from(frame.childNodes);
    const paper = element('div', 'process-diagram__paper');
    const scroller = element('div', 'process-diagram__scroller');
    scroller.append(paper);
    frame.append(scroller); // shapes are measured when they are drawn, which works only in the page
    try {
      const viewer = new BpmnJS({ container: paper, textRenderer: textStyle(frame) });
      await viewer.importXML(diagram.xml);
      before.forEach(node => node.remove());
      describe(frame, paper, diagram);
      mark(viewer, diagram);
      keepFitted(scroller, paper, viewer, diagram);
    } catch (error) {
      scroller.remove();
      throw error;
    }
  }

  function textStyle(frame) {
    const fontFamily = getComputedStyle(frame).fontFamily;
    return {
      defaultStyle: { fontFamily, fontSize: 12 },
      externalStyle: { fontFamily, fontSize: 11 }
    };
  }

  // The picture itself has the role: the bpmn.io link beside it must stay reachable.
  function describe(frame, paper, diagram) {
    const picture = paper.querySelector('svg');
    const label = diagram.label || frame.getAttribute('aria-label') || diagram.process;
    picture.setAttribute('role', 'img');
    picture.setAttribute('aria-label', label);
    if (!frame.hasAttribute('role')) {
      frame.setAttribute('role', 'group');
    }
    frame.setAttribute('aria-label', label);
  }

  function mark(viewer, diagram) {
    const known = id => viewer.get('elementRegistry').get(id);
    const active = new Set((diagram.active || []).filter(known));
    active.forEach(step => {
      viewer.get('canvas').addMarker(step, 'is-current');
      caption(viewer, step, 'is-current', [ diagram.activeLabel ]);
    });
    lastOfEachStep(diagram.done || []).forEach((done, step) => {
      if (known(step) && !active.has(step)) {
        viewer.get('canvas').addMarker(step, 'is-done');
        caption(viewer, step, 'is-done', [ done.by, done.at ], diagram.doneLabel);
      }
    });
  }

  // A step that was done again after a return shows who did it last.
  function lastOfEachStep(done) {
    return new Map(done.map(entry => [ entry.step, entry ]));
  }

  function caption(viewer, step, state, lines, title) {
    const texts = lines.filter(Boolean);
    const shape = viewer.get('elementRegistry').get(step);
    // below events and gateways stands their own name
    if (!texts.length || shape.type !== 'bpmn:UserTask') {
      return;
    }
    const note = element('div', `process-diagram__caption ${ state }`);
    note.setAttribute('aria-hidden', 'true');
    note.title = [ title, ...texts ].filter(Boolean).join(' · ');
    note.append(...texts.map(text => element('span', 'process-diagram__line', text)));
    const width = shape.width + CAPTION_OVERHANG;
    note.style.width = `${ width }px`;
    viewer.get('overlays').add(step, {
      html: note,
      position: { top: shape.height + 4, left: (shape.width - width) / 2 },
      show: { minZoom: 0 }
    });
  }

  function keepFitted(scroller, paper, viewer, diagram) {
    let width = 0;
    const fitToWidth = () => {
      if (scroller.clientWidth && scroller.clientWidth !== width) {
        width = scroller.clientWidth;
        fit(scroller, paper, viewer);
        showCurrent(scroller, viewer, diagram);
      }
    };
    fitToWidth();
    new ResizeObserver(fitToWidth).observe(scroller);
  }

  function fit(scroller, paper, viewer) {
    const canvas = viewer.get('canvas');
    const box = canvas.viewbox().inner;
    const room = scroller.clientWidth - 2 * MARGIN;
    const scale = Math.min(1, Math.max(SMALLEST_SCALE, room / box.width));
    const paperWidth = Math.max(scroller.clientWidth, Math.ceil(box.width * scale) + 2 * MARGIN);
    paper.style.width = `${ paperWidth }px`;
    paper.style.height = `${ Math.ceil(box.height * scale) + 2 * MARGIN }px`;
    canvas.resized();
    canvas.viewbox({
      x: box.x - (paperWidth / scale - box.width) / 2,
      y: box.y - MARGIN / scale,
      width: paperWidth / scale,
      height: paper.clientHeight / scale
    });
  }

  function showCurrent(scroller, viewer, diagram) {
    const step = (diagram.active || []).map(id => viewer.get('elementRegistry').get(id)).find(Boolean);
    if (step) {
      const view = viewer.get('canvas').viewbox();
      const middle = (step.x + step.width / 2 - view.x) * view.scale;
      scroller.scrollLeft = middle - scroller.clientWidth / 2;
    }
  }

  function fail(frame) {
    frame.dataset.state = 'failed';
    if (frame.dataset.error) {
      const notice = element('p', 'process-diagram__error', frame.dataset.error);
      notice.setAttribute('role', 'status');
      frame.append(notice);
    }
  }

  function element(name, className, text) {
    const created = document.createElement(name);
    created.className = className;
    if (text) {
      created.textContent = text;
    }
    return created;
  }

  document.addEventListener('htmx:load', event => renderAll(event.detail.elt));
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => renderAll(document));
  } else {
    renderAll(document);
  }
})();
