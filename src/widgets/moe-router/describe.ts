// The router in words, chips and rows.
import { format } from 'd3-format';
import type { RoutingChange } from '@/pure/routing/RoutingChange';
import { whole } from '@/ui/format';
import { breaksAfter, labelOf } from '@/ui/tokenText';
import { fatesOf } from './changes';
import { isByBias, wouldChoose, type LayerRouting } from './choices';
import type { routerMessages } from './messages';
import type { Opened, ReadText, Routed } from './moe';

export type Words = ReturnType<typeof routerMessages.get>;

const three = format('.3f');
const MINUS = '\u2212';

/** `0.413`, `−0.020`: never −0. */
export const decimal = (value: number): string => three(Math.abs(value) < 5e-4 ? 0 : value);
/** `+0.31`, `−0.02`, `0.00` */
export function signed(value: number): string {
  const written = Math.abs(value).toFixed(2);
  return written === '0.00' ? written : `${value < 0 ? MINUS : '+'}${written}`;
}
export const percent = format('.1%');
/** For tables that are read by programs too. */
export const exact = (value: number): string => value.toFixed(5);

export function labelIn(t: Words, { pieces, begin }: Pick<Opened, 'pieces' | 'begin'>, id: number) {
  return id === begin ? { text: t.beginToken, isBytes: false } : labelOf(pieces, id);
}

const listOf = (experts: readonly number[]): string => experts.join(', ');

/** What the views show of a text: its routing with or without the changes. */
export interface Shown {
  read: ReadText;
  routed: Routed;
  /** Those that `routed` was made with. */
  changes: readonly RoutingChange[];
  /** What they add to the loss of each token after the first, nats; undefined where there are none. */
  differences: readonly number[] | undefined;
}

/** The routing of a layer, and the biases of its experts. */
function layerIn({ read, routed }: Shown, layer: number): { own: LayerRouting; biases: readonly number[] } {
  const index = Math.max(
    0,
    routed.layers.findIndex((one) => one.layer === layer),
  );
  const own = routed.layers[index] ?? { layer, affinities: [], experts: [], gates: [] };
  return { own, biases: read.biases[index] ?? [] };
}

/** Whether the bias changed where each token goes, [T]. */
function biasMarks(shown: Shown, layer: number): boolean[] {
  const { own, biases } = layerIn(shown, layer);
  const fates = fatesOf(shown.changes, layer);
  return own.affinities.map((row) => isByBias(shown.read.opened.mixture, row, biases, fates));
}

/** A token with its experts. */
export interface Chip {
  label: string;
  isBytes: boolean;
  breaksLine: boolean;
  description: string;
  /** One for each layer with experts. */
  layers: readonly { layer: number; experts: readonly number[]; isByBias: boolean }[];
  /** What the changes add to its loss. */
  difference: number | undefined;
}

export function chipsOf(t: Words, shown: Shown): Chip[] {
  const { read, routed, differences } = shown;
  const labels = read.tokens.map((token) => labelIn(t, read.opened, token));
  const breaks = breaksAfter(labels);
  const marks = routed.layers.map(({ layer }) => biasMarks(shown, layer));
  return labels.map(({ text, isBytes }, place): Chip => {
    const layers = routed.layers.map(({ layer, experts }, index) => ({
      ...{ layer, experts: experts[place] ?? [] },
      isByBias: marks[index]?.[place] ?? false,
    }));
    const said = layers.map((one) =>
      (one.isByBias ? t.chipLayerBias : t.chipLayer)({ layer: one.layer, experts: listOf(one.experts) }),
    );
    const description = t.chip({ place, layers: said.join('; ') });
    const difference = place === 0 ? undefined : differences?.[place - 1];
    return {
      ...{ label: text, isBytes, breaksLine: breaks[place] ?? false, layers, difference },
      description:
        difference === undefined ? description : t.chipDelta({ description, nats: signed(difference) }),
    };
  });
}

/** An expert of a layer as the router saw it for one token. */
export interface ExpertRow {
  expert: number;
  affinity: number;
  bias: number;
  score: number;
  /** 1 for the first of the chosen; undefined for one that was not. */
  rank: number | undefined;
  gate: number | undefined;
  fate: 'forbidden' | 'forced' | undefined;
  /** It would be chosen if there were no bias. */
  byAffinity: boolean;
  /** It is chosen by affinity and bias, if none is swapped with another. */
  byScore: boolean;
}

export function expertRows(shown: Shown, layer: number, place: number): ExpertRow[] {
  const { own, biases } = layerIn(shown, layer);
  const fates = fatesOf(shown.changes, layer);
  const affinities = own.affinities[place] ?? [];
  const { byAffinity, byScore } = wouldChoose(shown.read.opened.mixture, affinities, biases, fates);
  const chosen = own.experts[place] ?? [];
  return affinities.map((affinity, expert) => {
    const at = chosen.indexOf(expert);
    const bias = biases[expert] ?? NaN;
    return {
      ...{ expert, affinity, bias, score: affinity + bias },
      rank: at < 0 ? undefined : at + 1,
      gate: at < 0 ? undefined : own.gates[place]?.[at],
      fate: fates.get(expert),
      byAffinity: byAffinity.includes(expert),
      byScore: byScore.includes(expert),
    };
  });
}

/** What follows the token in a sentence: where it goes and whether the bias has to do with it. */
export function describeChoice(t: Words, shown: Shown, layer: number, place: number): string {
  const rows = expertRows(shown, layer, place);
  const { own } = layerIn(shown, layer);
  const alone = rows.filter(({ byAffinity }) => byAffinity).map(({ expert }) => expert);
  const isChanged = biasMarks(shown, layer)[place] ?? false;
  const says = t.tokenSays({ place, layer, experts: listOf(own.experts[place] ?? []) });
  return `${says} ${isChanged ? t.byBias({ experts: listOf(alone) }) : t.notByBias}`;
}

export function describeMarks(t: Words, shown: Shown, layer: number): string {
  const marks = biasMarks(shown, layer);
  const n = marks.filter(Boolean).length;
  return t.biasCount({ n: whole(n), total: whole(marks.length), layer: String(layer) })(n);
}

/** How the gate of each chosen expert comes about, best first, and what it would be with the bias in it. */
export interface GateRow {
  expert: number;
  gate: number;
  withBias: number;
  says: string;
}

export function gateRows(t: Words, shown: Shown, layer: number, place: number): GateRow[] {
  const { mixture } = shown.read.opened;
  const { isNormalized, scale } = mixture;
  const { own, biases } = layerIn(shown, layer);
  const affinities = own.affinities[place] ?? [];
  // An expert that was swapped in has the gate of the one whose place it took.
  const { byScore } = wouldChoose(mixture, affinities, biases, fatesOf(shown.changes, layer));
  const weigh = (of: (expert: number) => number) => {
    const sum = isNormalized ? byScore.reduce((total, expert) => total + of(expert), 0) : 1;
    return byScore.map((expert) => (scale * of(expert)) / sum);
  };
  const affinityOf = (expert: number) => affinities[expert] ?? NaN;
  const plain = weigh(affinityOf);
  const biased = weigh((expert) => affinityOf(expert) + (biases[expert] ?? NaN));
  return (own.experts[place] ?? []).map((expert, index) => {
    const gate = own.gates[place]?.[index] ?? NaN;
    const isAsSaid =
      isNormalized && byScore[index] === expert && Math.abs((plain[index] ?? NaN) - gate) < 1e-4;
    const common = { expert, gate: decimal(gate) };
    const sum = byScore.map((one) => decimal(affinityOf(one))).join(' + ');
    return {
      ...{ expert, gate, withBias: biased[index] ?? NaN },
      says: isAsSaid
        ? t.gateSays({ ...common, scale: String(scale), affinity: decimal(affinityOf(expert)), sum })
        : t.gateSaysPlain(common),
    };
  });
}

export function choiceRows(t: Words, shown: Shown, layer: number): (string | number)[][] {
  const { tokens, opened } = shown.read;
  return tokens.flatMap((token, place) =>
    expertRows(shown, layer, place).map(({ expert, affinity, bias, score, rank, gate }) => [
      ...[place, labelIn(t, opened, token).text, expert, exact(affinity), exact(bias), exact(score)],
      ...[rank ?? '', gate === undefined ? '' : exact(gate)],
    ]),
  );
}

export function changeName(t: Words, change: RoutingChange): string {
  const { layer, kind } = change;
  if (kind === 'swap') {
    const [expert, other] = change.experts;
    return t.changeSwap({ layer, expert, other });
  }
  return t.changeOne({ layer, what: kind === 'forbid' ? t.forbidOne : t.forceOne, expert: change.expert });
}

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

export function describeLoss(
  t: Words,
  before: readonly number[],
  after: readonly number[] | undefined,
): string {
  if (before.length === 0) return t.noLoss;
  const says = t.lossBefore({ nats: decimal(mean(before)), tokens: whole(before.length) });
  if (!after) return says;
  const change = mean(after) - mean(before);
  const nats = decimal(Math.abs(change));
  const difference = Math.abs(change) < 5e-4 ? t.sameLoss : (change > 0 ? t.more : t.less)({ nats });
  return `${says} ${t.lossAfter({ after: decimal(mean(after)), difference })}`;
}

/** How many tokens two texts have in common from the beginning. */
export function sharedLength(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((token, index) => token !== b[index]);
  return differs < 0 ? a.length : differs;
}
