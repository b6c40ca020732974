// Sets the reader's theme and text size before the first paint; a file of its own, as the page allows no inline script.
try {
  const { theme, textSize } = JSON.parse(localStorage.getItem('unmasked.settings')).state;
  const { dataset } = document.documentElement;
  if (['light', 'dark'].includes(theme)) dataset.theme = theme;
  if (['small', 'large', 'huge'].includes(textSize)) dataset.textSize = textSize;
} catch {
  // Nothing stored, or storage blocked: the system's theme holds.
}
