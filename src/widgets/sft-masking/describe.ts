// The masks of fine-tuning in words and in rows.
import { format } from 'd3-format';
import { whole } from '@/ui/format';
import { labelOf, type Piece } from '@/ui/tokenText';
import { lossOf, type MaskedToken } from './loss';
import type { sftMessages } from './messages';
import { endShare, type Pair } from './pair';

export type Words = ReturnType<typeof sftMessages.get>;

/** What there is to say something about. */
export interface Shown {
  pair: Pair;
  /** Masked places of the response, ascending. */
  masked: readonly number[];
  t: number;
  /** What the model says to them, in the same order; undefined until it has. */
  tokens: readonly MaskedToken[] | undefined;
}

const three = format('.3f');
const one = format(',.1f');
const ratio = format('.2~f');

/** `2.413` */
export const nats = (value: number): string => three(value || 0);

/** `84%`; one that is not 0 does not look like 0. */
export function percent(p: number): string {
  return p > 0 && p < 0.005 ? '<1%' : format('.0%')(p);
}

/** `12.3%`, and tiny ones as such. */
export function probability(p: number): string {
  return p > 0 && p < 0.0005 ? '<0.1%' : format('.1%')(p);
}

export function labelIn(
  t: Words,
  { pieces, end }: { pieces: readonly Piece[]; end: number },
  id: number,
): { text: string; isBytes: boolean } {
  return id === end ? { text: t.endToken, isBytes: false } : labelOf(pieces, id);
}

const tokensOf = (t: Words, n: number) => t.tokens({ n: whole(n) })(n);

/** What is masked. */
export function describeMask(t: Words, { pair, masked, t: time }: Shown): string {
  const { prompt, response, answerLength } = pair;
  const ends = response.length - answerLength;
  return t.maskSays({
    ...{ prompt: tokensOf(t, prompt.length), places: whole(response.length), answer: whole(answerLength) },
    ...{ ends: t.endTokens({ n: whole(ends) })(ends), share: percent(endShare(pair)), t: ratio(time) },
    masked: whole(masked.length),
    maskedEnds: whole(masked.filter((place) => place >= answerLength).length),
    expected: one(time * response.length),
  });
}

/** What it costs; '' until the model has answered. */
export function describeLoss(t: Words, { pair, masked, t: time, tokens }: Shown): string {
  if (masked.length === 0) return t.nothingMasked;
  if (!tokens) return '';
  const { answer, ends, perPlaceNats } = lossOf(pair, tokens, time);
  return t.lossSays({
    ...{ answerNats: nats(answer.nats), endNats: nats(ends.nats), loss: nats(perPlaceNats) },
    places: whole(pair.response.length),
  });
}

/** What it teaches about length, and what the model knows of it. */
export function describeLength(t: Words, { pair, tokens }: Shown): string {
  const { response, answerLength } = pair;
  if (response.length - answerLength === 1) return t.onlyEnd;
  const says = t.lengthSays({ share: percent(endShare(pair)) });
  const filling = tokens?.filter(({ place }) => place > answerLength) ?? [];
  if (filling.length === 0) return says;
  const mean = filling.reduce((sum, token) => sum + Math.exp(-token.nats), 0) / filling.length;
  const first = tokens?.find(({ place }) => place === answerLength);
  const knows = first
    ? t.modelSaysFirst({ first: probability(Math.exp(-first.nats)), filling: probability(mean) })
    : t.modelSays({ filling: probability(mean) });
  return `${says} ${knows}`;
}

export interface GroupRow {
  name: string;
  places: number;
  masked: number;
  /** undefined where nothing is masked, and until the model has answered. */
  nats: number | undefined;
}

/** Prompt, answer and end tokens. */
export function groupRows(t: Words, { pair, masked, tokens, t: time }: Shown): GroupRow[] {
  const { prompt, response, answerLength } = pair;
  const loss = tokens && lossOf(pair, tokens, time);
  const count = (from: number, to: number) => masked.filter((place) => place >= from && place < to).length;
  const [inAnswer, inEnds] = [count(0, answerLength), count(answerLength, response.length)];
  const of = (masks: number, sum: number | undefined) => (masks > 0 ? sum : undefined);
  return [
    { name: t.promptGroup, places: prompt.length, masked: 0, nats: undefined },
    {
      ...{ name: t.answerGroup, places: answerLength, masked: inAnswer },
      nats: of(inAnswer, loss?.answer.nats),
    },
    {
      ...{ name: t.endGroup, places: response.length - answerLength, masked: inEnds },
      nats: of(inEnds, loss?.ends.nats),
    },
  ];
}

export function dataColumns(t: Words): string[] {
  return [t.place, t.token, t.idColumn, t.part, t.maskedColumn, t.natsColumn];
}

export function dataRows(
  t: Words,
  lexicon: { pieces: readonly Piece[]; end: number },
  { pair, masked, tokens }: Shown,
): (string | number)[][] {
  const isMasked = new Set(masked);
  return pair.response.map((token, place) => {
    const cost = tokens?.find((one) => one.place === place);
    return [
      ...[place + 1, labelIn(t, lexicon, token).text, token],
      place < pair.answerLength ? t.answerGroup : t.endGroup,
      isMasked.has(place) ? t.yes : t.no,
      cost ? nats(cost.nats) : t.none,
    ];
  });
}
