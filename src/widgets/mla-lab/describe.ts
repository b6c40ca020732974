// What latent attention says in sentences and on chips.
import { format } from 'd3-format';
import type { StripToken } from '@/ui/TokenStrip';
import { literal } from '@/ui/format';
import { breaksAfter, labelOf } from '@/ui/tokenText';
import type { mlaMessages } from './messages';
import type { Read } from './mla';
import type { Kept } from './sizes';

export type Words = ReturnType<typeof mlaMessages.get>;

/** `−0.482` */
export const number = (value: number): string => format('.3f')(value);
/** `3.2e-7` */
export const tiny = format('.1e');

/** `576 B`, `4.19 MB`, `2.29 GB` */
export function bytes(count: number): string {
  const units = ['B', 'KB', 'MB', 'GB', 'TB'];
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, count)) / 3));
  return `${format(power === 0 ? 'd' : '.3r')(count / 1000 ** power)} ${units[power]}`;
}

/** How the token at a place is written; the begin token has a name of its own. */
export function tokenText(t: Words, { pieces, tokens }: Read, place: number): string {
  return place === 0 ? t.begin : labelOf(pieces, tokens[place] ?? 0).text;
}

export function chips(t: Words, read: Read): StripToken[] {
  const labels = read.tokens.map((id, place) =>
    place === 0 ? { text: t.begin, isBytes: false } : labelOf(read.pieces, id),
  );
  const breaks = breaksAfter(labels);
  return labels.map(({ text, isBytes }, place) => ({
    ...{ label: text, isBytes, strength: 0, breaksLine: breaks[place] ?? false },
    description: t.chip({ token: literal(text), place }),
  }));
}

export function wayName(t: Words, { way, groups }: Kept): string {
  return way === 'gqa' ? t.gqa({ groups: groups ?? 0 }) : t[way];
}
