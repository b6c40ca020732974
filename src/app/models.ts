// The cards of the shipped models, loaded when one is read.
import type { ComponentType } from 'react';
import { loadOnce } from '@/ui/loadOnce';

interface Card {
  default: ComponentType;
}

const files = import.meta.glob<Card>('/public/models/*/README.md');

const cards = new Map(
  Object.entries(files).map(([path, load]) => [path.split('/').at(-2) ?? '', loadOnce(load)] as const),
);

/** The card of a model; undefined if the book ships none of that name. */
export function cardOf(name: string | undefined): (() => Promise<Card>) | undefined {
  return name === undefined ? undefined : cards.get(name);
}
