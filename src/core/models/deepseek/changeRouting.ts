// Changes of what the routers choose: an expert forbidden, forced, or swapped with another.
import { add, tensor, tensor1d, type Tensor } from '@tensorflow/tfjs-core';
import type { RoutingChange } from '../../../pure/routing/RoutingChange';
import { noTap, tapFor, type Tap } from '../../tensors/tap';
import { parseConfig } from './config';
import type { DeepseekConfig } from './model';

/** Beyond every score, which is an affinity of 0 … 1 and a bias; a forced expert is worth more than a forbidden one of its group takes away. */
const FORCED = 1e4;
const FORBIDDEN = -1e3;

/**
 * The tap that makes the changes in a model of this config.json.
 *
 * @throws Error that says what to do if the model has no experts, or a change asks for what its layers do not have
 */
export function changeRouting(
  json: Record<string, unknown>,
  changes: readonly RoutingChange[] = [],
): Tap<string> {
  if (changes.length === 0) return noTap;
  if (json['model_type'] !== 'deepseek_v3') {
    throw new Error('routing: this model has no experts; choose one with a mixture of experts.');
  }
  const config = parseConfig(json);
  for (const layer of new Set(changes.map((change) => change.layer))) {
    checkLayer(
      changes.filter((change) => change.layer === layer),
      layer,
      config,
    );
  }
  const scores = (layer: number) => `layers.${layer}.router.scores`;
  const experts = (layer: number) => `layers.${layer}.router.experts`;
  const names = changes.map(({ layer, kind }) => (kind === 'swap' ? experts(layer) : scores(layer)));
  return tapFor(names, <T extends Tensor>(name: string, seen: T): T => {
    const own = changes.filter(({ layer }) => name === scores(layer) || name === experts(layer));
    return name.endsWith('.scores') ? addFar(seen, own, config.nRoutedExperts) : swap(seen, own);
  });
}

function addFar<T extends Tensor>(scores: T, changes: readonly RoutingChange[], E: number): T {
  const far = new Float32Array(E);
  for (const change of changes) {
    if (change.kind !== 'swap') far[change.expert] = change.kind === 'force' ? FORCED : FORBIDDEN;
  }
  return add<T>(scores, tensor1d(far));
}

function swap<T extends Tensor>(chosen: T, changes: readonly RoutingChange[]): T {
  const ids = chosen.dataSync<'int32'>().slice();
  for (const change of changes) {
    if (change.kind !== 'swap') continue;
    const [a, b] = change.experts;
    ids.forEach((id, place) => (ids[place] = id === a ? b : id === b ? a : id));
  }
  return tensor(ids, chosen.shape, 'int32') as T;
}

function checkLayer(changes: readonly RoutingChange[], layer: number, config: DeepseekConfig): void {
  const { numHiddenLayers, firstKDenseReplace, nRoutedExperts } = config;
  if (!Number.isInteger(layer) || layer < firstKDenseReplace || layer >= numHiddenLayers) {
    throw new Error(
      `routing: layers ${firstKDenseReplace} to ${numHiddenLayers - 1} have experts, got layer ${layer}.`,
    );
  }
  const named = changes.flatMap((change) => (change.kind === 'swap' ? change.experts : [change.expert]));
  const wrong = named.find((expert) => !Number.isInteger(expert) || expert < 0 || expert >= nRoutedExperts);
  if (wrong !== undefined) {
    throw new Error(`routing: experts are 0 to ${nRoutedExperts - 1}, got ${wrong} in layer ${layer}.`);
  }
  const of = (kind: 'forbid' | 'force') =>
    new Set(changes.flatMap((change) => (change.kind === kind ? [change.expert] : [])));
  checkChoice(of('forbid'), of('force'), layer, config);
}

/** Every token must find as many experts as it goes to, and those that are forced among them. */
function checkChoice(
  forbidden: ReadonlySet<number>,
  forced: ReadonlySet<number>,
  layer: number,
  config: DeepseekConfig,
): void {
  const { nRoutedExperts: E, numExpertsPerTok: K, nGroup, topkGroup } = config;
  const both = [...forced].find((expert) => forbidden.has(expert));
  if (both !== undefined) {
    throw new Error(`routing: expert ${both} of layer ${layer} is both forced and forbidden; take one back.`);
  }
  if (forced.size > K) {
    throw new Error(
      `routing: a token goes to ${K} experts, and ${forced.size} are forced in layer ${layer}; force fewer.`,
    );
  }
  const groupOf = (expert: number) => Math.floor(expert / (E / nGroup));
  const forcedGroups = new Set([...forced].map(groupOf));
  if (forcedGroups.size > topkGroup) {
    throw new Error(
      `routing: a token goes to ${topkGroup} groups of experts, and those forced in layer ${layer} are in ${forcedGroups.size}; force fewer.`,
    );
  }
  const left = new Array<number>(nGroup).fill(E / nGroup);
  for (const expert of forbidden) left[groupOf(expert)] = (left[groupOf(expert)] ?? 0) - 1;
  // Groups are compared by two experts, so that those with two left go before the others, whatever else they have.
  const others = left.filter((_count, group) => !forcedGroups.has(group));
  const worst = others.toSorted((a, b) => Math.min(b, 2) - Math.min(a, 2) || a - b);
  const kept = [...[...forcedGroups].map((group) => left[group] ?? 0), ...worst].slice(0, topkGroup);
  const least = kept.reduce((sum, count) => sum + count, 0);
  if (least < K) {
    throw new Error(
      `routing: a token needs ${K} experts, and with ${forbidden.size} of ${E} forbidden in layer ${layer} it may find only ${least}; allow some.`,
    );
  }
}
