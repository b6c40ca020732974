// A masked text and its draws in words and in rows.
import { LEAST_T } from '@/pure/diffusion/leastT';
import { labelOf } from '@/ui/tokenText';
import { lossesOf, summaryOf, type TextDraws } from './draws';
import { literal, nats, percent, share, whole, withInterval } from './format';
import type { objectiveMessages } from './messages';
import type { ReadText } from './predictor';
import type { MaskedText } from './useObjective';

type Words = ReturnType<typeof objectiveMessages.get>;

/** How a token is written on a chip. */
export function labelIn(
  t: Words,
  { pieces, endToken }: Pick<ReadText, 'pieces' | 'endToken'>,
  token: number,
): { text: string; isBytes: boolean } {
  return token === endToken ? { text: t.endToken, isBytes: false } : labelOf(pieces, token);
}

/** What the mask comes to: loss without and with its weight. */
export function describeMask(t: Words, { read, t: ratio, hidden }: MaskedText): string {
  const L = read.tokens.length;
  const masked = t.outcomeMasked({
    masked: whole(hidden.length),
    length: whole(L),
    expected: share(ratio * L),
  })(hidden.length);
  if (hidden.length === 0) return `${masked} ${t.outcomeNone}`;
  const sum = hidden.reduce((total, one) => total + one.nats, 0);
  const loss = t.outcomeLoss({
    sum: nats(sum),
    length: whole(L),
    plain: nats(sum / L),
    weighted: nats(sum / L / ratio),
  });
  return `${masked} ${loss}`;
}

/** What is known of the token at a place, in one or two sentences. */
export function describeToken(
  t: Words,
  { read, hidden }: MaskedText,
  place: number,
): { says: string; guesses: string | undefined } {
  const of = (token: number) => literal(labelIn(t, read, token).text);
  const found = hidden.find((one) => one.place === place);
  // The token comes last: nothing that is written in it is taken for a name of the others.
  const token = of(read.tokens[place] ?? NaN);
  if (!found) return { says: t.seenSays({ place: whole(place + 1), token }), guesses: undefined };
  const guesses = found.guesses.map((one) => t.guess({ p: percent(one.probability), token: of(one.id) }));
  const numbers = { place: whole(place + 1), p: percent(Math.exp(-found.nats)), nats: nats(found.nats) };
  return {
    says: t.maskedSays({ ...numbers, token }),
    guesses: t.guessesSay({ guesses: literal(guesses.join(', ')) }),
  };
}

/** Every token of the text, masked or not. */
export function tokenRows(t: Words, { read, hidden }: MaskedText): (string | number)[][] {
  const found = new Map(hidden.map((one) => [one.place, one]));
  return read.tokens.map((token, place) => {
    const one = found.get(place);
    const label = labelIn(t, read, token).text;
    return one
      ? [place + 1, label, t.isMasked, percent(Math.exp(-one.nats)), nats(one.nats)]
      : [place + 1, label, t.chipSeen, '', ''];
  });
}

/** The means of all draws, with and without 1/t; '' for too few. */
export function describeDraws(t: Words, { bernoulli, length }: TextDraws): string {
  const weighted = summaryOf(lossesOf(bernoulli, length));
  const plain = summaryOf(lossesOf(bernoulli, length, false));
  if (!weighted || !plain) return '';
  const written = (of: typeof weighted) => withInterval(of.mean.value, of.mean.low, of.mean.high);
  return t.drawsSay({
    count: whole(weighted.count),
    weighted: written(weighted),
    plain: written(plain),
    total: nats(length * weighted.mean.value),
    minus: nats(-length * weighted.mean.value),
    length: whole(length),
    least: LEAST_T,
  });
}

export function drawRows({ bernoulli, length }: TextDraws): (string | number)[][] {
  const [weighted, plain] = [lossesOf(bernoulli, length), lossesOf(bernoulli, length, false)];
  return bernoulli.map(({ share: t, hidden, sumNats }, index) => [
    index + 1,
    t.toFixed(4),
    hidden,
    nats(sumNats),
    nats(plain[index] ?? NaN),
    nats(weighted[index] ?? NaN),
  ]);
}

export function bothRows({ bernoulli, exact, length }: TextDraws): (string | number)[][] {
  const [first, second] = [lossesOf(bernoulli, length), lossesOf(exact, length)];
  return bernoulli.map(({ share: t }, index) => [
    index + 1,
    t.toFixed(4),
    nats(first[index] ?? NaN),
    exact[index]?.hidden ?? '',
    nats(second[index] ?? NaN),
  ]);
}
