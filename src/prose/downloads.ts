// What a figure downloads before it runs, said beforehand; asked for where the reader or the browser wishes it.
import { downloadBytes } from 'virtual:downloads';
import { create } from 'zustand';
import { useSettings } from '@/ui/settings';

/** Model folders whose download the reader has agreed to, or that run already. */
const useAgreed = create<{ models: string[] }>(() => ({ models: [] }));

interface Download {
  /** What is to come over the network, in bytes; 0 where nothing is. */
  bytes: number;
  /** The reader has to agree first. */
  asks: boolean;
  agree(): void;
}

/** The browser's wish to save data; false where it says nothing. */
function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}

export function useDownload(models: readonly string[]): Download {
  const agreed = useAgreed((state) => state.models);
  const downloads = useSettings((settings) => settings.downloads);
  const missing = models.filter((model) => !agreed.includes(model));
  const bytes = missing.reduce((sum, model) => sum + (downloadBytes[model] ?? 0), 0);
  const asks =
    bytes > 0 &&
    (downloads === 'ask' || (downloads === 'auto' && typeof navigator !== 'undefined' && savesData()));
  return {
    bytes,
    asks,
    agree: () =>
      useAgreed.setState(({ models: before }) => ({ models: [...new Set([...before, ...models])] })),
  };
}

/** `2.1 MB` */
export function formatBytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
