// All widgets, found by their doors, for the pages where each stands alone.
import type { AnyWidget } from '@/ui/widget';

const doors = import.meta.glob<Record<string, AnyWidget>>('/src/widgets/*/index.ts', { eager: true });

export const WIDGETS: AnyWidget[] = Object.values(doors).flatMap((door) =>
  Object.values(door).filter((thing) => typeof thing === 'object' && 'load' in thing),
);

export function findWidget(name: string | undefined): AnyWidget | undefined {
  return WIDGETS.find((widget) => widget.name === name);
}
