// All widgets, found by their doors, for the pages where each stands alone.
import { loadOnce } from '@/ui/loadOnce';
import type { AnyWidget } from '@/ui/widget';

const doors = import.meta.glob<Record<string, AnyWidget>>('/src/widgets/*/index.ts');

/** Folder names, which are the widgets' addresses in the gallery. */
export const WIDGET_NAMES = Object.keys(doors).map((path) => path.split('/').at(-2) ?? '');

export const loadWidgets = loadOnce(async () => {
  const modules = await Promise.all(Object.values(doors).map((load) => load()));
  return modules.flatMap((door) =>
    Object.values(door).filter((thing) => typeof thing === 'object' && 'load' in thing),
  );
});
