// The masking animator in words and in rows.
import { format } from 'd3-format';
import { DEVICE_LABEL, type DeviceName } from '@/core/client';
import { expectedMasks } from '@/pure/diffusion/forward';
import type { TokenLabel } from '@/pure/tokenizers/tokenLabel';
import { literal, whole } from '@/ui/format';
import { labelOf, type Piece } from '@/ui/tokenText';
import { formatProbability } from '@/viz/DistributionBars';
import { filledBy, lookAt, passesBy, type Place } from './frames';
import { scoreOf, type Guesses } from './guesses';
import { MOST_MASKS } from './infill';
import type { maskingMessages } from './messages';
import type { Lexicon, Refusal, Run, TwinRun } from './run';

export type Words = ReturnType<typeof maskingMessages.get>;

const one = format(',.1f');
/** As many digits as tell two numbers of one seed apart. */
const four = format('.4f');
const share = format('.2~f');
const sharePercent = format('.0%');

export { four as formatNumber };

export function describeTokens(t: Words, n: number): string {
  return t.tokens({ n: whole(n) })(n);
}

function describeMasks(t: Words, n: number): string {
  return t.masks({ n: whole(n) })(n);
}

export function describePasses(t: Words, n: number): string {
  return t.passes({ n: whole(n) })(n);
}

/** How a token is written on a chip; the end token by its name. */
export function labelIn(
  t: Words,
  { pieces, end }: { pieces: readonly Piece[]; end?: number },
  id: number,
): TokenLabel {
  return id === end ? { text: t.endToken, isBytes: false } : labelOf(pieces, id);
}

/** Why the model was not asked, and what to do; also of what was there before, if that is shown. */
export function describeRefusal(t: Words, refusal: Refusal, isShown: boolean): string {
  const reason = describeReason(t, refusal);
  return isShown ? `${reason} ${t.asItWas}` : reason;
}

function describeReason(t: Words, refusal: Refusal): string {
  switch (refusal.kind) {
    case 'tooLong': {
      const { tokens, most } = refusal;
      return t.tooLong({ tokens: whole(tokens), most: whole(most), over: describeTokens(t, tokens - most) });
    }
    case 'maskInText':
      return t.maskInText;
    case 'blocks':
      return refusal.sentence.replace(/^unmask: /, '');
    case 'open':
      return t.infillOpen({ quoted: literal(refusal.quoted) });
    case 'noNumber':
      return t.infillNoNumber({ quoted: literal(refusal.quoted) });
    case 'noCount':
      return t.infillNoCount({ quoted: literal(refusal.quoted), most: MOST_MASKS });
    case 'noMask':
      return t.infillNoMask;
  }
}

/** How many tokens are masked at t, and how many were to be expected. */
export function describeForward(t: Words, isMasked: readonly boolean[], time: number): string {
  const { mean, deviation } = expectedMasks(isMasked.length, time);
  return t.forwardSays({
    t: share(time),
    masked: whole(isMasked.filter(Boolean).length),
    tokens: describeTokens(t, isMasked.length),
    expected: one(mean),
    deviation: one(deviation),
  });
}

/** How well the model guesses what is masked; '' where there is nothing to guess. */
export function describeGuesses(t: Words, guesses: Guesses, tokens: readonly number[]): string {
  const score = scoreOf(guesses, tokens);
  if (!score) return '';
  return t.guessesSay({
    right: whole(score.right),
    masks: describeMasks(t, guesses.at.size),
    meanTrue: formatProbability(score.meanTrue),
  });
}

export function forwardColumns(t: Words, hasGuesses: boolean): string[] {
  const columns = [t.place, t.token, t.id, t.number, t.maskedColumn];
  return hasGuesses ? [...columns, t.guessColumn, t.guessProbability, t.trueColumn] : columns;
}

export function forwardRows(
  t: Words,
  { tokens, lexicon }: { tokens: readonly number[]; lexicon: Lexicon },
  numbers: readonly number[],
  isMasked: readonly boolean[],
  guesses: Guesses | undefined,
): (string | number)[][] {
  return tokens.map((token, place) => {
    const guess = guesses?.at.get(place);
    const says = guess
      ? [
          labelIn(t, lexicon, guess.token).text,
          guess.probability.toPrecision(4),
          guess.trueProbability.toPrecision(4),
        ]
      : [t.nothing, t.nothing, t.nothing];
    return [
      ...[place + 1, labelIn(t, lexicon, token).text, token, four(numbers[place] ?? NaN)],
      isMasked[place] ? t.yes : t.no,
      ...(guesses ? says : []),
    ];
  });
}

/** What a step is called, beside the slider. */
export function describeStep(t: Words, { steps, answer, lexicon, state }: Run, at: number): string {
  const masks = answer.filter((token) => token === lexicon.mask).length;
  return t.stepOf({
    ...{ step: whole(at), steps: whole(state.steps) },
    ...{ filled: whole(filledBy(steps, at)), masks: whole(masks) },
  });
}

/** A confidence in the few letters that a chip has room for. */
export function formatShortly(p: number): string {
  return p > 0 && p < 0.005 ? '<1%' : sharePercent(p);
}

/** What a place is after a step, for screen readers. */
export function describePlace(t: Words, place: Place, index: number, at: number): string {
  const number = whole(index + 1);
  const look = lookAt(place, at);
  if (place.kind !== 'filled' || look === 'masked') {
    return look === 'kept' ? t.placeKept({ place: number }) : t.placeMasked({ place: number });
  }
  const confidence = formatProbability(place.confidence);
  return look === 'new'
    ? t.placeNew({ place: number, confidence })
    : t.placeFixed({ place: number, step: whole(place.step), confidence });
}

/** What became of a place by a step, in its details. */
export function describeStatus(t: Words, place: Place, at: number): string {
  switch (lookAt(place, at)) {
    case 'kept':
      return t.statusKept;
    case 'masked':
      return place.kind === 'filled' ? t.statusWill({ step: whole(place.step) }) : t.statusMasked;
    case 'new':
      return t.statusNew;
    case 'fixed':
      return t.statusFixed({ step: place.kind === 'filled' ? whole(place.step) : '' });
  }
}

/** Places that are named one by one. */
const NAMED = 12;

/** In which order the places were filled in: the map of the steps for the ear. */
export function describeMap(t: Words, all: readonly Place[]): string {
  const first = all.flatMap((place, index) =>
    place.kind === 'filled' && place.step === 1 ? [whole(index + 1)] : [],
  );
  const places = first.slice(0, NAMED).join(', ');
  const order =
    first.length === 0
      ? t.orderNone
      : t.orderFirst({ places: first.length > NAMED ? `${places} …` : places });
  return t.map({ order });
}

/** What happened to a run that is over, in a sentence or two; '' for one that is not. */
export function describeOutcome(t: Words, run: Run, endedBy: 'model' | 'reader' | undefined): string {
  const { steps, outcome } = run;
  const { tokens, passes, durationMs } = costOf(run);
  if (!outcome || durationMs === undefined) return '';
  const last = steps.findLastIndex(({ filled }) => filled.length > 0) + 1;
  return [
    t.outcome({
      masks: describeMasks(t, tokens),
      passes: describePasses(t, passes),
      ms: whole(durationMs),
      device: DEVICE_LABEL[outcome.device],
    }),
    last < steps.length && t.early({ step: whole(last) }),
    endedBy ? { model: t.ended, reader: t.endedByYou }[endedBy] : t.notEnded,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What one of the two took. */
interface Cost {
  tokens: number;
  passes: number;
  /** Positions that were read in all passes together. */
  positions: number;
  /** None while it runs. */
  durationMs: number | undefined;
  device: DeviceName | undefined;
}

/** The diffusion so far: every pass reads the prompt and all of the answer. */
export function costOf({ prompt, answer, steps, state, outcome }: Run): Cost {
  const passes = passesBy(steps, steps.length, state.guidance);
  return {
    tokens: filledBy(steps, steps.length),
    passes,
    positions: passes * (prompt.length + answer.length),
    durationMs: outcome && steps.reduce((sum, { durationMs }) => sum + durationMs, 0),
    device: outcome?.device,
  };
}

/** The twin so far: one pass reads the prompt and gives the first token, each further one reads the token before it. */
export function twinCostOf({ prompt, tokens, decodeMs, outcome }: TwinRun): Cost {
  const passes = tokens.length;
  return {
    ...{ tokens: tokens.length, passes },
    positions: passes === 0 ? 0 : prompt.length + passes - 1,
    durationMs: outcome && outcome.prefillMs + decodeMs,
    device: outcome?.device,
  };
}

/** A row for each measure: its name, and its value for the one and for the other. */
export function costRows(t: Words, costs: readonly Cost[]): [name: string, ...values: string[]][] {
  const row = (name: string, value: (cost: Cost) => string): [string, ...string[]] => [
    name,
    ...costs.map(value),
  ];
  const ms = (value: number | undefined, write: (value: number) => string) =>
    value === undefined ? t.nothing : t.ms({ ms: write(value) });
  return [
    row(t.costTokens, ({ tokens }) => whole(tokens)),
    row(t.costPasses, ({ passes }) => whole(passes)),
    row(t.costPositions, ({ positions }) => whole(positions)),
    row(t.costTime, ({ durationMs }) => ms(durationMs, whole)),
    row(t.costPerPass, ({ durationMs, passes }) =>
      ms(durationMs === undefined || passes === 0 ? undefined : durationMs / passes, one),
    ),
    row(t.costDevice, ({ device }) => (device === undefined ? t.nothing : DEVICE_LABEL[device])),
  ];
}

export function stepColumns(t: Words): string[] {
  const { stepColumn, placeColumn, token, id, confidenceColumn, secondColumn, secondProbability } = t;
  return [stepColumn, placeColumn, token, id, confidenceColumn, secondColumn, secondProbability, t.msColumn];
}

/** One row for each token that was filled in, in the order of the steps. */
export function stepRows(t: Words, { steps, lexicon }: Run): (string | number)[][] {
  return steps.flatMap(({ filled, durationMs }, index) =>
    filled.map(({ place, token, confidence, candidates }) => {
      const other = candidates.find(({ id }) => id !== token);
      return [
        ...[index + 1, place + 1, labelIn(t, lexicon, token).text, token, confidence.toPrecision(4)],
        other ? labelIn(t, lexicon, other.id).text : t.nothing,
        other ? other.probability.toPrecision(4) : t.nothing,
        one(durationMs),
      ];
    }),
  );
}
