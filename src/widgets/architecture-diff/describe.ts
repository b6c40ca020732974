// The two models in sentences and in rows.
import { FACTS } from './configs';
import { diffusionStep, lengthsWith, tokenOperations, type Bill, type Cost } from './cost';
import { operations, times, whole } from './format';
import type { architectureMessages } from './messages';
import { allOf, ATTENTION, eachOf, equalFfn, FFN, IN_LAYER, PARTS, type Part, type Weights } from './parts';
import { isPublished, SIZES, type ArchitectureState, type Side } from './state';

export type Words = ReturnType<typeof architectureMessages.get>;

export type Models = Readonly<Record<Side, Weights>>;

/** A model's name, and that the reader has changed it. */
export function nameOf(t: Words, state: ArchitectureState, side: Side): string {
  const isChanged = SIZES.some((size) => !isPublished(state, side, size));
  return isChanged ? t.changed({ model: t[side] }) : t[side];
}

export interface FactRow {
  property: string;
  /** Of either model, as text. */
  values: Readonly<Record<Side, string>>;
  differs: boolean;
}

/** What the configurations say, the reader's sizes among it. */
export function factRows(t: Words, state: ArchitectureState): FactRow[] {
  const row = (property: string, of: (side: Side) => string): FactRow => {
    const values = { llama: of('llama'), llada: of('llada') };
    return { property, values, differs: values.llama !== values.llada };
  };
  const size = (side: Side) => whole(state[`${side}Hidden`] / FACTS[side].heads);
  return [
    row(t.causal, (side) => (side === 'llama' ? t.yes : t.no)),
    row(t.Layers, (side) => whole(state[`${side}Layers`])),
    row(t.Hidden, (side) => whole(state[`${side}Hidden`])),
    row(t.heads, (side) => t.headsOf({ heads: FACTS[side].heads, size: size(side) })),
    row(t.Groups, (side) => state[`${side}Groups`]),
    row(t.shared, (side) => String(FACTS[side].heads / Number(state[`${side}Groups`]))),
    row(t.Ffn, (side) => whole(state[`${side}Ffn`])),
    row(t.vocabulary, (side) => whole(FACTS[side].vocabulary)),
    row(t.context, (side) => whole(FACTS[side].context)),
    row(t.usesCache, (side) => String(FACTS[side].usesCache)),
  ];
}

export interface PartRow {
  name: string;
  /** '' where it is a sum. */
  shapes: Readonly<Record<Side, string>>;
  weights: Readonly<Record<Side, number>>;
  isSum: boolean;
}

/** The parts of a layer, their sums, and the rest. */
export function partRows(t: Words, models: Models): PartRow[] {
  const both = <Value>(of: (weights: Weights) => Value): Record<Side, Value> => ({
    llama: of(models.llama),
    llada: of(models.llada),
  });
  const shape = (part: Part) => (weights: Weights) =>
    `[${(weights.get(part)?.shape ?? []).map((length) => whole(length)).join(' × ')}]`;
  const row = (part: Part): PartRow => ({
    ...{ name: t[part], shapes: both(shape(part)), isSum: false },
    weights: both((weights) => eachOf(weights, [part])),
  });
  const sum = (name: string, of: (weights: Weights) => number): PartRow => ({
    ...{ name, shapes: { llama: '', llada: '' }, weights: both(of), isSum: true },
  });
  return [
    ...ATTENTION.map(row),
    sum(t.sumAttention, (weights) => eachOf(weights, ATTENTION)),
    ...FFN.map(row),
    sum(t.sumFfn, (weights) => eachOf(weights, FFN)),
    ...(['attentionNorm', 'ffnNorm'] as const).map(row),
    sum(t.sumLayer, (weights) => eachOf(weights, IN_LAYER)),
    sum(t.sumLayers, (weights) => allOf(weights, IN_LAYER)),
    ...PARTS.filter((part) => !IN_LAYER.includes(part)).map(row),
    sum(t.sumAll, (weights) => allOf(weights)),
  ];
}

/** Whether the layers weigh the same, and what would make them so. */
export function describeWeights(t: Words, { llama, llada }: Models): string {
  const layer = { llama: eachOf(llama, IN_LAYER), llada: eachOf(llada, IN_LAYER) };
  const all = t.wholeSays({ llama: whole(allOf(llama)), llada: whole(allOf(llada)) });
  const difference = layer.llada - layer.llama;
  if (difference === 0) {
    const moreOf = (parts: readonly Part[]) => eachOf(llada, parts) - eachOf(llama, parts);
    const attention = moreOf(ATTENTION);
    const weights = whole(layer.llada);
    if (attention === 0 || moreOf(FFN) !== -attention) return `${t.sameLayerPlain({ weights })} ${all}`;
    const more = attention > 0 ? t.llada : t.llama;
    return `${t.sameLayer({ weights, attention: whole(Math.abs(attention)), more })} ${all}`;
  }
  const said = {
    ...{ llama: whole(layer.llama), llada: whole(layer.llada), difference: whole(Math.abs(difference)) },
    which: difference > 0 ? t.more : t.fewer,
  };
  const ffn = equalFfn(llada, llama);
  const sentence =
    Number.isInteger(ffn) && ffn > 0 ? t.otherLayer({ ...said, ffn: whole(ffn) }) : t.otherLayerNever(said);
  return `${sentence} ${all}`;
}

export type Costs = Readonly<Record<Side, Cost>>;

export function describeCost(
  t: Words,
  { llama, llada }: Costs,
  bills: Readonly<Record<Side, Bill>>,
  { prompt, answer, steps }: Pick<ArchitectureState, 'prompt' | 'answer' | 'steps'>,
): string {
  const T = prompt + answer;
  const [one, step] = [tokenOperations(llama, T), diffusionStep(llada, T)];
  const says = t.stepSays({
    ...{ T: whole(T), llada: operations(step), llama: operations(one) },
    times: times(step / one),
  });
  const bill = t.billSays({
    ...{ answer: whole(answer), steps: whole(steps) },
    ...{ llada: operations(bills.llada.operations), llama: operations(bills.llama.operations) },
    times: times(bills.llada.operations / bills.llama.operations),
  });
  return `${says} ${bill}`;
}

/** Operations of a step at each length. */
export function lengthRows({ llama, llada }: Costs, T: number): (string | number)[][] {
  return lengthsWith(T).map((length) => {
    const [one, step] = [tokenOperations(llama, length), diffusionStep(llada, length)];
    return [length, operations(one), operations(step), times(step / one)];
  });
}
