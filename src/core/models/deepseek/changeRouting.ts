// Changes of what the routers choose: an expert forbidden, forced, or swapped with another.
import { add, tensor, tensor1d, type Tensor } from '@tensorflow/tfjs-core';
import type { RoutingChange } from '../../../pure/routing/RoutingChange';
import { noTap, tapFor, type Tap } from '../../tensors/tap';
import { parseConfig } from './config';
import type { DeepseekConfig } from './model';

/** Beyond every score, which is an affinity of 0 … 1 and a bias. */
const FAR = 1e4;

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
    if (change.kind !== 'swap') far[change.expert] = change.kind === 'force' ? FAR : -FAR;
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
  const { numHiddenLayers, firstKDenseReplace, nRoutedExperts, numExpertsPerTok } = config;
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
  const [forbidden, forced] = [of('forbid'), of('force')];
  if (nRoutedExperts - forbidden.size < numExpertsPerTok) {
    throw new Error(
      `routing: ${numExpertsPerTok} experts must be left in layer ${layer}, and ${forbidden.size} of ${nRoutedExperts} are forbidden; allow some.`,
    );
  }
  if (forced.size > numExpertsPerTok) {
    throw new Error(
      `routing: a token goes to ${numExpertsPerTok} experts, and ${forced.size} are forced in layer ${layer}; force fewer.`,
    );
  }
  const both = [...forced].find((expert) => forbidden.has(expert));
  if (both !== undefined) {
    throw new Error(`routing: expert ${both} of layer ${layer} is both forced and forbidden; take one back.`);
  }
}
