// The views in sentences, and the settings of a run in words.
import { format } from 'd3-format';
import type { KeptRun } from '@/labs/training/labView';
import type { Neighbour } from '@/pure/wordVectors';
import { literal, whole } from '@/ui/format';
import type { trainerMessages } from './messages';
import type { TrainerPlan } from './plan';
import type { TrainerState } from './state';
import type { Table } from './table';

export type Words = ReturnType<typeof trainerMessages.get>;

const two = format('.2f');
const threeDigits = format('.3~g');

export const cosineText = (value: number) => two(value).replace('-', '−').replace('−0.00', '0.00');
export const nats = format('.3f');
export const share = (value: number) => format('.1%')(value);
/** 0.36, 0.012 */
export const ratio = (value: number) => (value < 0.1 ? format('.3f')(value) : two(value));
export const passesText = format('.1~f');

/** A reader's word in a message of several: a brace in it begins no name. */
export const own = (word: string) => literal(word).replaceAll('{', '{\u2060');

/** `wolf 0.81, bear 0.78` */
export function listOf({ vectors }: Table, found: readonly Neighbour[], most = 5): string {
  return found
    .slice(0, most)
    .map(({ row, cosine }) => `${own(vectors.words[row] ?? '')} ${cosineText(cosine)}`)
    .join(', ');
}

/** Milliseconds as `12 s` or `3 min`. */
export function duration(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  return seconds < 100 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

/** How far the vectors are; in passes where the run is the one that is set. */
export function stateOfTable(
  t: Words,
  table: Table,
  plan: TrainerPlan | undefined,
  record: KeptRun | undefined,
): string {
  if (table.source === 'random') return t.beforeTraining;
  if (table.source === 'file') return t.fromFile;
  const isSet = plan && (!record || record.config.steps === plan.steps) && table.step <= plan.steps;
  if (!isSet) return t.afterSteps({ steps: whole(table.step) });
  return t.afterPasses({
    pass: passesText(table.step / plan.stepsOfPass),
    passes: whole(plan.steps / plan.stepsOfPass),
  });
}

export function describeFacts(
  t: Words,
  plan: TrainerPlan,
  corpus: { total: number; rareWords: number; words: readonly string[] },
  minCount: number,
): string {
  return t.facts({
    ...{ total: whole(corpus.total), types: whole(corpus.words.length + corpus.rareWords) },
    ...{ V: whole(corpus.words.length), minCount, kept: format('.0%')(plan.keptShare) },
    ...{ pairs: whole(Math.round(plan.pairsOfPass)), parameters: whole(plan.parameters) },
  });
}

/** The settings of a run as the reader knows them. */
export function settingsOf(t: Words, { config, text }: KeptRun): [name: string, value: string][] {
  const { loss, model, learningRate, seed, steps } = config;
  const isSkipGram = loss.kind === 'skip-gram';
  const K = isSkipGram ? loss.negatives : 0;
  return [
    [t.text, text],
    [t.dimension, String(model['hidden_size'])],
    [t.window, isSkipGram ? String(loss.window) : ''],
    [t.lossName, K === 0 ? t.softmax : `${t.negatives}, K = ${K}`],
    [t.learningRate, threeDigits(learningRate)],
    [
      t.subsampling,
      isSkipGram ? `${threeDigits(loss.subsampling ?? 0)} (${t[loss.formula ?? 'original']})` : '',
    ],
    [t.step, whole(steps)],
    [t.seed, String(seed)],
  ];
}

/** Names of the settings in which a kept run is another than the one that is set. */
export function differences(t: Words, record: KeptRun, plan: TrainerPlan, { text }: TrainerState): string[] {
  const planned = { ...record, text, config: { ...record.config, ...plan.config } } as KeptRun;
  const now = settingsOf(t, planned);
  return settingsOf(t, record)
    .filter(([, value], at) => value !== now[at]?.[1])
    .map(([name]) => name);
}
