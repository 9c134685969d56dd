/* « Comme l’appareil » : posé avant la première image, pour que la page ne clignote pas. */
(() => {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const dress = () => { document.documentElement.dataset.bsTheme = dark.matches ? 'dark' : 'light'; };
  dress();
  dark.addEventListener('change', dress);
})();
