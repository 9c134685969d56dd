/* Prévenance : ce que la page sait faire de plus quand JavaScript est là. Sans lui, tout marche. */
(() => {
  'use strict';
  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const meta = name => ($(`meta[name="${name}"]`) || { dataset: {} });
  const words = meta('pv-words').dataset, vendor = meta('pv-vendor').dataset;
  const loaded = new Map();
  const load = url => loaded.get(url) || loaded.set(url, new Promise((done, failed) => {
    const script = document.createElement('script');
    Object.assign(script, { src: url, onload: done, onerror: failed });
    document.head.append(script);
  })).get(url);

  /* htmx : jeton CSRF, barre fine après 300 ms, aria-busy, échec qui garde la saisie. */
  let waiting = 0, timer;
  const bar = document.createElement('div');
  bar.className = 'pv-progressbar';
  document.body.append(bar);
  const busy = change => {
    waiting = Math.max(0, waiting + change);
    clearTimeout(timer);
    if (waiting) timer = setTimeout(() => bar.classList.add('on'), 300); else bar.classList.remove('on');
  };
  const on = (name, act) => document.addEventListener(name, act);
  on('htmx:configRequest', e => { const csrf = meta('csrf'); if (csrf.content) e.detail.headers[csrf.dataset.header] = csrf.content; });
  on('htmx:beforeRequest', e => { busy(1); e.detail.target.setAttribute('aria-busy', 'true'); });
  on('htmx:afterRequest', e => { busy(-1); e.detail.target.removeAttribute('aria-busy'); });
  on('htmx:beforeSwap', e => { if ([409, 422].includes(e.detail.xhr.status)) { e.detail.shouldSwap = true; e.detail.isError = false; } });
  ['htmx:responseError', 'htmx:sendError'].forEach(name => on(name, e => e.detail.requestConfig.verb !== 'get' && say(words.failed, { label: words.retry, act: () => e.detail.elt.dispatchEvent(new Event(e.detail.elt.matches('form') ? 'submit' : 'click', { bubbles: true, cancelable: true })) })));
  on('htmx:afterSwap', e => { start(e.detail.target.isConnected ? e.detail.target : document); const drawer = e.detail.target.closest('[data-drawer]'); if (drawer) openDrawer(drawer); });

  /* Message passager dans role=status : six secondes, plus si l’on s’y trouve. */
  const say = (text, action) => {
    const place = $('#flash'), box = document.createElement('div');
    if (!place) return;
    box.className = action ? 'pv-flash__box rompu' : 'pv-flash__box';
    box.append(Object.assign(document.createElement('span'), { textContent: text }));
    if (action) { const button = Object.assign(document.createElement('button'), { className: 'btn btn-link btn-s', type: 'button', textContent: action.label, onclick: () => { box.remove(); action.act(); } }); box.append(button); }
    place.replaceChildren(box);
    if (!action) fade(box);
  };
  const fade = box => setTimeout(() => (box.matches(':hover, :focus-within') ? fade(box) : box.remove()), 6000);

  /* Menus <details> : fermés au clic dehors et par Échap, avec retour du focus. */
  const menus = () => $$('details.pv-menu[open]');
  on('click', e => menus().filter(menu => !menu.contains(e.target)).forEach(menu => { menu.open = false; }));
  on('keydown', e => {
    if (e.key !== 'Escape') return;
    const open = menus();
    open.forEach(menu => { menu.open = false; $('summary', menu).focus(); });
    if (!open.length && current) { e.preventDefault(); closeDrawer(); }
  });

  /* Volet : focus dedans, tabulation retenue, retour à la ligne d’origine. */
  const inside = 'a[href], button:not([disabled]), input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
  let current = null, opener = null;
  const openDrawer = drawer => {
    if (current === drawer) return;
    opener = opener || document.activeElement;
    current = drawer;
    drawer.classList.remove('closed');
    drawer.classList.add('open');
    drawer.setAttribute('aria-modal', 'true');
    drawer.focus();
  };
  const closeDrawer = () => {
    const drawer = current, back = opener;
    current = opener = null;
    drawer.classList.remove('open');
    drawer.removeAttribute('aria-modal');
    drawer.classList.add('closed'); // :target survives replaceState
    if (location.hash === '#' + drawer.id) history.replaceState(null, '', location.pathname + location.search);
    if (back && back.isConnected) back.focus();
  };
  const followHash = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.matches('[data-drawer]')) openDrawer(target); else if (current) closeDrawer();
  };
  addEventListener('hashchange', followHash);
  on('click', e => {
    const link = e.target.closest('a[href]');
    if (!link) return;
    if (current && current.contains(link) && link.matches('[data-close]')) { e.preventDefault(); closeDrawer(); return; }
    if (link.getAttribute('href').startsWith('#') || link.matches('[hx-get]')) opener = current ? opener : link;
  });
  on('keydown', e => {
    if (e.key !== 'Tab' || !current) return;
    const stops = $$(inside, current).filter(el => el.offsetParent), first = stops[0], last = stops.at(-1);
    if (!first) { e.preventDefault(); return; }
    if (e.shiftKey && [first, current].includes(document.activeElement)) { e.preventDefault(); last.focus(); }
    else if (!e.shiftKey && document.activeElement === last) { e.preventDefault(); first.focus(); }
  });

  /* Confirmation : la page du lien, montrée en dialogue. */
  on('click', async e => {
    const link = e.target.closest('a[data-dialog]');
    if (!link || e.metaKey || e.ctrlKey || !window.HTMLDialogElement) return;
    e.preventDefault();
    try {
      const page = new DOMParser().parseFromString(await (await fetch(link.href)).text(), 'text/html'), body = $('[data-dialog-body]', page);
      if (!body) throw new Error('no dialog');
      const dialog = document.createElement('dialog');
      dialog.className = 'pv-dialog';
      dialog.append(document.adoptNode(body));
      dialog.addEventListener('click', c => { if (c.target.closest('[data-close]')) { c.preventDefault(); dialog.close(); } });
      dialog.addEventListener('close', () => { dialog.remove(); link.focus(); });
      document.body.append(dialog);
      dialog.showModal();
    } catch { location.href = link.href; }
  });

  /* Formulaires : envoi au choix, changements non enregistrés. */
  on('change', e => { const field = e.target.closest('[data-autosubmit]'); if (field) field.form.requestSubmit(); });
  let dirty = false;
  on('input', e => { const form = e.target.form; if (form && form.method === 'post' && !form.matches('[data-quiet]')) dirty = true; });
  on('submit', () => { dirty = false; });
  on('htmx:afterRequest', e => { if (e.detail.successful && e.detail.elt.matches('form')) dirty = false; });
  addEventListener('beforeunload', e => { if (dirty) { e.preventDefault(); e.returnValue = words.unsaved; } });

  /* Copier. */
  on('click', async e => {
    const button = e.target.closest('[data-copy]');
    if (!button) return;
    const source = $(button.dataset.copy);
    await navigator.clipboard.writeText(source ? source.value || source.textContent.trim() : button.dataset.copy);
    say(words.copied);
  });

  /* Listes à ranger : glisser, ou deux boutons par ligne. L’ordre part dans les champs cachés de la liste. */
  const moved = list => { list.dispatchEvent(new CustomEvent('pv:sorted', { bubbles: true })); if (list.dataset.sortable && window.htmx) htmx.ajax('POST', list.dataset.sortable, { source: list, swap: 'none', values: { order: $$(':scope > [data-id]', list).map(item => item.dataset.id) } }); };
  const step = (list, item, up) => {
    const other = up ? item.previousElementSibling : item.nextElementSibling;
    if (!other) return;
    up ? other.before(item) : other.after(item);
    moved(list);
  };
  const mover = (list, item, up) => {
    const name = item.dataset.name || item.textContent.trim().slice(0, 60);
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'pv-icon-btn pv-move', onclick: () => { step(list, item, up); button.focus(); } });
    button.setAttribute('aria-label', (up ? words.up : words.down).replace('{0}', name));
    button.textContent = up ? '↑' : '↓';
    return button;
  };
  const sortable = async list => {
    $$(':scope > [data-id]', list).forEach(item => { const place = document.createElement('span'); place.className = 'pv-moves'; place.append(mover(list, item, true), mover(list, item, false)); item.append(place); });
    await load(vendor.sorting);
    Sortable.create(list, { animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 140, handle: list.dataset.handle || null, filter: '.pv-moves, input, select, textarea', preventOnFilter: false, onEnd: () => moved(list) });
  };

  /* Graphiques. */
  const charts = new Map();
  const options = plot => JSON.parse(document.getElementById(plot.dataset.chart).textContent);
  const chart = async plot => {
    await load(vendor.echarts);
    await load(vendor.theme);
    plot.replaceChildren();
    charts.set(plot, pv.draw(plot, options(plot)));
    new ResizeObserver(() => { const drawn = charts.get(plot); if (drawn) drawn.resize(); }).observe(plot);
    const get = $('.pv-chart__get', plot.closest('.pv-chart'));
    if (get) get.hidden = false;
  };
  new MutationObserver(() => charts.forEach((drawn, plot) => {
    drawn.dispose();
    if (plot.isConnected) charts.set(plot, pv.draw(plot, options(plot))); else charts.delete(plot);
  })).observe(document.documentElement, { attributeFilter: ['data-bs-theme'] });
  const save = (href, name) => { const link = Object.assign(document.createElement('a'), { href, download: name }); document.body.append(link); link.click(); link.remove(); };
  const png = figure => {
    const plot = $('[data-chart]', figure), stage = document.createElement('div');
    stage.style.cssText = `position:absolute;left:-9999px;width:${plot.clientWidth}px;height:${plot.clientHeight}px`;
    document.body.append(stage);
    const drawn = pv.draw(stage, { ...options(plot), animation: false }, 'canvas');
    save(drawn.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: pv.t('sheet') }), figure.id + '.png');
    drawn.dispose();
    stage.remove();
  };
  const cell = text => {
    const value = text.trim().replace(/\s+/g, ' '), safe = /^([=@\t\r]|[+-](?!\d))/.test(value) ? `'${value}` : value;
    return `"${safe.replaceAll('"', '""')}"`;
  };
  const csv = figure => {
    const comma = document.documentElement.lang === 'en' ? ',' : ';';
    const lines = $$('table tr', figure).map(row => [...row.cells].map(c => cell(c.textContent)).join(comma));
    const url = URL.createObjectURL(new Blob(['\ufeff' + lines.join('\r\n') + '\r\n'], { type: 'text/csv;charset=utf-8' }));
    save(url, figure.id + '.csv');
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  };
  on('click', e => {
    const button = e.target.closest('[data-png], [data-csv]');
    if (!button) return;
    const figure = document.getElementById(button.dataset.png || button.dataset.csv);
    button.dataset.png ? png(figure) : csv(figure);
  });

  const once = (root, selector, act) => [...(root.matches && root.matches(selector) ? [root] : []), ...$$(selector, root)].forEach(el => { if (!el.pvStarted) { el.pvStarted = true; act(el); } });
  const start = root => {
    once(root, '[data-chart]', chart);
    once(root, '[data-sortable]', sortable);
    once(root, '[data-focus]', el => el.focus());
    once(root, '[data-print]', el => { el.hidden = false; el.onclick = () => print(); });
    once(root, '.pv-flash__box', fade);
    once(root, '.pv-tabs > [aria-current]', el => { const row = el.parentElement; row.scrollLeft += Math.max(0, el.getBoundingClientRect().right - row.getBoundingClientRect().right); });
    once(root, '[data-centred]', el => { el.scrollLeft = (el.scrollWidth - el.clientWidth) / 2; });
    once(root, '[data-autosubmit] ~ .pv-apply, .pv-apply', el => { el.hidden = true; });
  };
  start(document);
  followHash();
})();
