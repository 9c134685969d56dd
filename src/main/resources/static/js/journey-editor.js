/* La carte s’écrit dans la page : chaque champ part seul, l’un après l’autre. Sans ce fichier, les boutons suffisent. */
(() => {
  'use strict';
  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const byId = id => document.getElementById(id);
  const controls = root => $$('input:not([type=hidden]), textarea, select', root);
  const text = 'textarea, input:not([type=checkbox]):not([type=radio])';
  const changed = el => el.matches('select') ? [...el.options].some(o => o.selected !== o.defaultSelected) && !(el.selectedIndex === 0 && ![...el.options].some(o => o.defaultSelected))
    : el.matches('[type=checkbox], [type=radio]') ? el.checked !== el.defaultChecked : el.value !== el.defaultValue;
  const settle = (el, value) => {
    if (el.matches('select')) [...el.options].forEach(o => { o.defaultSelected = o.selected; });
    else if (el.matches('[type=checkbox], [type=radio]')) el.defaultChecked = el.checked;
    else el.defaultValue = value;
  };

  /* Une chose à la fois : la révision que porte chaque champ reste juste. */
  let chain = Promise.resolve(), pending = 0, last = null;
  const queue = work => { pending++; chain = chain.then(work).catch(() => {}).finally(() => { pending--; }); return chain; };

  /* Ce qui est tapé et pas encore parti survit à un remplacement. */
  const sources = ['je-board', 'je-field', 'je-into', 'je-sheet'];
  let unsent = [], failed = false;
  document.addEventListener('htmx:beforeSwap', e => {
    if (sources.includes(e.detail.requestConfig.elt.id)) {
      if (!e.detail.serverResponse.includes('id="problem"')) { e.detail.shouldSwap = false; e.detail.isError = true; } // another page came: signed out, put away
      failed = !e.detail.shouldSwap;
    }
    unsent = $$('.je-field, .je-fresh').flatMap(controls).filter(el => el.id && changed(el)).map(el => ({ el, value: el.value, checked: el.checked }));
  });
  const restore = () => { unsent.forEach(one => { const el = byId(one.el.id); if (!el || el === one.el) return; if (el.matches('[type=checkbox], [type=radio]')) el.checked = one.checked; else el.value = one.value; }); unsent = []; };
  const post = (source, url, values, target) => {
    last = { source, url, values, target };
    failed = true;
    return htmx.ajax('POST', url, { source: '#' + source, target: '#' + target, select: '#' + target, swap: 'outerHTML settle:0ms show:none', values }).then(restore, () => {});
  };
  sources.forEach(id => byId(id).addEventListener('click', e => { if (last && e.target === e.currentTarget) queue(() => post(last.source, last.url, last.values, last.target)); }));

  /* Champs. */
  const save = (id, chosen) => queue(async () => {
    const form = byId(id);
    if (!form || !form.isConnected || (!chosen && ($('.je-clash', form) || !controls(form).some(changed)))) return;
    const values = new FormData(form), typed = new Map(controls(form).map(el => [el, el.value]));
    await post(form.dataset.field, form.action, values, form.dataset.swap);
    if (failed) return;
    const note = byId(form.dataset.note);
    const fine = note && note.dataset.outcome === 'ok';
    controls(form).forEach(el => { if (fine) { settle(el, typed.get(el)); el.removeAttribute('aria-invalid'); } else if (note) el.setAttribute('aria-invalid', 'true'); });
  });
  document.addEventListener('change', e => { const form = e.target.closest('.je-field'); if (form) save(form.id); });

  /* Ajouts, déplacements, suppressions, annulation. */
  const act = (url, values, then) => queue(() => post('je-board', url, values, 'editor').then(then));
  const tell = what => { const place = $(`[data-move="${CSS.escape(what)}"]`); if (place) byId('je-told').textContent = place.dataset.place; };
  const board = () => byId('editor').dataset.path;
  const move = (what, values) => act(board() + '/moves', { what, ...values }, () => tell(what));
  const sheet = () => $('#volet.open #sheet');
  const reread = () => { const open = sheet(); if (open) htmx.ajax('GET', open.dataset.url, { target: '#volet-contenu', select: '#sheet', swap: 'innerHTML' }); };
  const shut = () => { const close = $('#volet.open [data-close]'); if (close) close.click(); };
  const submit = (form, submitter) => {
    const values = new FormData(form, submitter), what = values.get('what');
    if (form.matches('.je-fresh')) { const field = $('[name=name]', form), typed = field.value; field.value = ''; return act(form.action, values, () => { const next = byId(field.id); if (failed && next && !next.value) next.value = typed; if (next) next.closest('.je-fresh').scrollIntoView({ block: 'nearest', inline: 'nearest' }); }); }
    if (form.dataset.into) return queue(() => post('je-into', form.action, values, form.dataset.into));
    return act(form.action, values, () => { if (failed) return; if (form.matches('[data-shut]')) shut(); else if (values.has('way')) tell(what); else reread(); });
  };
  document.addEventListener('submit', e => {
    const form = e.target.closest('form[data-act], .je-field');
    if (!form) return;
    e.preventDefault();
    if (form.matches('.je-field')) save(form.id, Boolean(e.submitter && e.submitter.matches('[data-mine]'))); else submit(form, e.submitter);
  });
  document.addEventListener('click', e => {
    const theirs = e.target.closest('[data-theirs]');
    if (!theirs) return;
    e.preventDefault();
    const form = theirs.closest('.je-field');
    queue(() => { controls(form).forEach(el => settle(el, el.value)); return htmx.ajax('GET', theirs.href, { target: '#' + form.id, select: '#' + form.id, swap: 'outerHTML settle:0ms' }).then(() => { const field = controls(byId(form.id))[0]; if (field) field.focus(); }); });
  });

  /* Clavier. */
  const ways = { ArrowLeft: 'LEFT', ArrowRight: 'RIGHT', ArrowUp: 'UP', ArrowDown: 'DOWN' };
  document.addEventListener('keydown', e => {
    const way = ways[e.key], place = e.altKey && !e.ctrlKey && !e.metaKey && way && e.target.closest('[data-move]');
    if (place) { e.preventDefault(); e.target.dispatchEvent(new Event('change', { bubbles: true })); move(place.dataset.move, { way }); return; }
    if ((e.ctrlKey || e.metaKey) && !e.altKey && e.key.toLowerCase() === 'z' && !e.target.closest(text)) { const button = $('button', byId(e.shiftKey ? 'redo' : 'undo')); if (!button.disabled) { e.preventDefault(); button.form.requestSubmit(); } }
  });

  document.addEventListener('keydown', e => { if (e.key === 'Enter' && e.target.matches('.je-field textarea[rows="1"]')) { e.preventDefault(); save(e.target.closest('.je-field').id); } });

  /* Retour du focus quand la carte a été redessinée sous le volet. */
  document.addEventListener('click', e => { if (e.target.closest('#volet [data-close]')) back(); });
  document.addEventListener('keydown', e => { if (e.key === 'Escape') back(); }, true);
  const back = () => { const open = sheet(), id = open && open.dataset.back; if (id) setTimeout(() => { if (document.activeElement === document.body && byId(id)) byId(id).focus(); }); };

  /* Glisser. */
  const sorting = $('meta[name="pv-vendor"]').dataset.sorting;
  const ready = new Promise(done => { const script = document.createElement('script'); script.src = sorting; script.onload = done; document.head.append(script); });
  const after = item => (item.nextElementSibling ? item.nextElementSibling.dataset.key : '');
  const draggable = async () => {
    await ready;
    const shared = { animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 140, handle: '[data-grip]', forceFallback: true, fallbackTolerance: 4 };
    const once = (list, options) => { if (!list.jeSortable) list.jeSortable = Sortable.create(list, { ...shared, ...options }); };
    $$('[data-stages]').forEach(list => once(list, { onEnd: e => { if (e.oldIndex !== e.newIndex) move(e.item.dataset.what, { before: after(e.item) }); } }));
    $$('[data-points]').forEach(list => once(list, { group: 'points', onEnd: e => { if (e.from !== e.to || e.oldIndex !== e.newIndex) move(e.item.dataset.what, { stage: e.to.dataset.points, before: after(e.item) }); } }));
  };
  document.addEventListener('htmx:afterSwap', draggable);
  draggable();

  addEventListener('beforeunload', e => { if (pending || $$('.je-field, .je-fresh').some(form => controls(form).some(changed))) { e.preventDefault(); e.returnValue = ''; } });
})();
