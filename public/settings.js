// Sets the reader's theme before the first paint; a file of its own, as the page allows no inline script.
try {
  const theme = JSON.parse(localStorage.getItem('unmasked.settings')).state.theme;
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Nothing stored, or storage blocked: the system's theme holds.
}
