/* Cartographie des acteurs : glisser un acteur d’un cercle à l’autre, cliquer pour l’ouvrir. Au clavier : la liste et le volet. */
(() => {
  'use strict';
  let held = null, dragged = false;
  const place = (svg, e) => new DOMPoint(e.clientX, e.clientY).matrixTransform(svg.getScreenCTM().inverse());
  const rings = svg => [...svg.querySelectorAll('[data-ring]')];
  const circle = (svg, at) => {
    const from = Math.hypot(at.x, at.y), all = rings(svg).map(ring => Number(ring.dataset.ring));
    if (from < all[0] / 2) return 0;
    return 1 + all.reduce((best, ring, i) => (Math.abs(ring - from) < Math.abs(all[best] - from) ? i : best), 0);
  };
  const turn = (x, y) => (Math.atan2(y, x) / (2 * Math.PI) + 1.25) % 1;
  const before = (svg, at, on, key) => { // the place of the next one clockwise
    const others = [...svg.querySelectorAll('[data-actor]')].filter(dot => dot.dataset.actor !== key && Number(dot.dataset.circle) === on);
    const away = dot => (turn(...dot.dataset.at.split(' ').map(Number)) - turn(at.x, at.y) + 1) % 1;
    return others.reduce((best, dot, i) => (best < 0 || away(dot) < away(others[best]) ? i : best), -1);
  };
  const near = (svg, on) => rings(svg).forEach((ring, i) => ring.classList.toggle('near', i + 1 === on));
  const release = () => { if (held) { near(held.svg, -1); held.dot.classList.remove('held'); held.dot.removeAttribute('transform'); held = null; } };

  document.addEventListener('pointerdown', e => {
    const dot = e.target.closest('[data-move] [data-actor]');
    if (!dot || e.button || e.pointerType === 'touch') return;
    e.preventDefault();
    const svg = dot.closest('svg');
    held = { dot, svg, from: place(svg, e), moved: false };
  });
  document.addEventListener('pointermove', e => {
    if (!held) return;
    const at = place(held.svg, e), x = at.x - held.from.x, y = at.y - held.from.y;
    if (!held.moved && Math.hypot(x, y) < 5) return;
    held.moved = true;
    held.dot.classList.add('held');
    held.dot.setAttribute('transform', `translate(${x} ${y})`);
    near(held.svg, circle(held.svg, at));
  });
  document.addEventListener('pointerup', e => {
    if (!held) return;
    const { dot, svg, moved } = held, at = place(svg, e), key = dot.dataset.actor, sheet = dot.closest('[data-move]');
    if (moved) {
      const on = circle(svg, at);
      dragged = true;
      setTimeout(() => { dragged = false; });
      near(svg, -1);
      held = null; // the actor waits where it was put
      htmx.ajax('POST', sheet.dataset.move + key + '/place', { source: sheet, target: '#sk', select: '#sk', swap: 'outerHTML', values: { circle: on, place: before(svg, at, on, key) } });
    }
    release();
  });
  document.addEventListener('keydown', e => { if (e.key === 'Escape') release(); });
  document.addEventListener('click', e => {
    const dot = e.target.closest('[data-move] [data-actor]');
    if (!dot || dragged) return;
    const at = new URL(location.href);
    at.search = '?actor=' + encodeURIComponent(dot.dataset.actor);
    htmx.ajax('GET', at.pathname + at.search, { source: dot.closest('[data-move]'), target: '#sk', select: '#sk', swap: 'outerHTML' });
  });
  const centre = () => document.querySelectorAll('.sk-figure .pv-scroll').forEach(box => { box.scrollLeft = (box.scrollWidth - box.clientWidth) / 2; });
  const first = () => { const field = document.querySelector('[data-first] input:not([type=hidden])'); if (field) field.focus(); return field; };
  /* A button that waits is disabled and loses the focus on a slow machine: it gets it back. */
  let last = '';
  const remember = () => { const on = document.activeElement; if (on && on.id) last = on.id; };
  const back = () => {
    const on = document.activeElement;
    if ((on && on.matches('input, select, textarea')) || first()) return;
    if ((!on || on === document.body) && last) document.getElementById(last)?.focus();
  };
  document.addEventListener('submit', remember, true);
  document.addEventListener('htmx:beforeRequest', remember);
  document.addEventListener('htmx:afterSwap', () => { centre(); first(); });
  document.addEventListener('htmx:afterSettle', back);
  centre();
  first();
})();
