// What the reader has set for the whole book; kept in this browser.
import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export type Theme = 'system' | 'light' | 'dark';

interface Settings {
  theme: Theme;
  setTheme(theme: Theme): void;
}

/** public/theme.js reads the same entry before the first paint. */
export const useSettings = create<Settings>()(
  persist((set) => ({ theme: 'system' as Theme, setTheme: (theme) => set({ theme }) }), {
    name: 'unmasked.settings',
    partialize: ({ theme }) => ({ theme }),
    // The first render must equal the prerendered page; main.tsx reads the storage after it.
    skipHydration: true,
  }),
);

export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
