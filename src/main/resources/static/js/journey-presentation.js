/* Une étape à la fois : flèches, espace, Début, Fin, Échap. Sans ce fichier, les étapes se suivent et les liens marchent. */
(() => {
  'use strict';
  const slides = [...document.querySelectorAll('.slide')];
  const at = () => Math.max(0, slides.findIndex(slide => '#' + slide.id === location.hash));
  const show = () => {
    const current = at();
    slides.forEach((slide, i) => { slide.hidden = i !== current; });
    scrollTo(0, 0);
    const place = slides[current];
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
  };
  const go = to => {
    const slide = slides[Math.min(slides.length - 1, Math.max(0, to))];
    if ('#' + slide.id !== location.hash) { history.replaceState(null, '', '#' + slide.id); show(); }
  };
  const leave = () => { location.href = document.body.dataset.back; };
  const keys = {
    ArrowRight: () => go(at() + 1), ArrowDown: () => go(at() + 1), PageDown: () => go(at() + 1),
    ArrowLeft: () => go(at() - 1), ArrowUp: () => go(at() - 1), PageUp: () => go(at() - 1),
    Home: () => go(0), End: () => go(slides.length - 1),
    Escape: () => { if (!document.fullscreenElement) leave(); },
    f: () => { if (document.fullscreenElement) document.exitFullscreen(); else document.documentElement.requestFullscreen().catch(() => {}); }
  };
  document.addEventListener('keydown', e => {
    if (e.altKey || e.ctrlKey || e.metaKey) return;
    const onLink = e.target.closest && e.target.closest('a, button');
    if (e.key === ' ' && !onLink) { e.preventDefault(); go(at() + (e.shiftKey ? -1 : 1)); return; }
    if (keys[e.key]) { e.preventDefault(); keys[e.key](); }
  });
  document.addEventListener('click', e => {
    const link = e.target.closest('a[href^="#"]');
    if (!link) return;
    const to = slides.findIndex(slide => '#' + slide.id === link.getAttribute('href'));
    if (to >= 0) { e.preventDefault(); go(to); }
  });
  addEventListener('hashchange', show);
  document.body.classList.add('one');
  show();
})();
