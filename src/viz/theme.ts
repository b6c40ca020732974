// The theme of the page, for what a stylesheet does not reach: a canvas takes colours without names.
import { useSyncExternalStore } from 'react';

const DARK = '(prefers-color-scheme: dark)';

/** Calls when the theme of the system or that of the reader changes. */
function subscribe(listener: () => void): () => void {
  const system = matchMedia(DARK);
  const reader = new MutationObserver(listener);
  system.addEventListener('change', listener);
  reader.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    system.removeEventListener('change', listener);
    reader.disconnect();
  };
}

const current = () =>
  document.documentElement.dataset['theme'] ?? (matchMedia(DARK).matches ? 'dark' : 'light');

/** The theme's name: what is drawn is drawn again when it changes. */
export function useTheme(): string {
  return useSyncExternalStore(subscribe, current, () => 'light');
}

/** What the browser makes of colours such as `var(--ink)`, as the page stands now. */
export function resolveColours(colours: readonly string[]): string[] {
  const probe = document.createElement('span');
  probe.hidden = true;
  document.body.append(probe);
  const resolved = colours.map((colour) => {
    probe.style.color = colour;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return resolved;
}
