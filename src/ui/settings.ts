// What the reader has set for the whole book; kept in this browser.
import { kept } from './kept';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const TEXT_SIZES = ['small', 'normal', 'large', 'huge'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** `auto`: ask where the browser says that data is to be saved. */
export const DOWNLOADS = ['auto', 'ask', 'start'] as const;
export type Downloads = (typeof DOWNLOADS)[number];

interface Settings {
  theme: Theme;
  textSize: TextSize;
  downloads: Downloads;
  set(change: Partial<Omit<Settings, 'set'>>): void;
}

const oneOf = (names: readonly string[]) => (value: unknown) => names.includes(value as string);

/** public/settings.js reads the same entry before the first paint. */
export const useSettings = kept<Settings>(
  'unmasked.settings',
  { theme: oneOf(THEMES), textSize: oneOf(TEXT_SIZES), downloads: oneOf(DOWNLOADS) },
  (set) => ({ theme: 'system', textSize: 'normal', downloads: 'auto', set }),
);

/** Theme and text size as the stylesheet sees them: attributes of the root element, left out where nothing is set. */
export function applySettings({ theme, textSize }: Pick<Settings, 'theme' | 'textSize'>): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  if (textSize === 'normal') delete dataset['textSize'];
  else dataset['textSize'] = textSize;
}
