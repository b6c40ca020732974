// The run that the settings describe: its name, its config, its size, and what keeps it from being trained.
import { contentHash, finish } from '@/pure/counting';
import type { Args } from '@/core/client';
import { TEXT_CHOICES } from '@/ui/textChoices';
import { FAMILIES, type Family, type LabState } from './state';
import { HELD_OUT, partsOf, type TextFacts } from './textFacts';

type RunConfig = Args<'train.run'>['config'];

/** Everything that a run follows from: two with the same name make the same steps. */
export interface Plan {
  run: string;
  family: Family;
  config: RunConfig;
  data: Args<'train.run'>['data'];
  /** A checkpoint after every so many steps. */
  checkpointEvery: number;
  whileHidden: boolean;
  /** V of the model: a mask token more than the text's for llada. */
  vocabSize: number;
  parameterCount: number;
}

/** What a lab needs of a plan to train it. */
export type RunPlan = Pick<Plan, 'run' | 'config' | 'data' | 'checkpointEvery' | 'whileHidden'>;

/** The settings that make a run. */
export type RunState = Omit<LabState, 'prompt' | 'temperature' | 'length' | 'samplingSteps' | 'remasking'>;

/** What another figure than a training lab has different. */
export interface PlanChange {
  /** Its runs' names begin with it; letters, digits and hyphens. */
  prefix: string;
  config: Pick<RunConfig, 'loss' | 'evaluateEvery' | 'evaluationSequences'>;
  checkpointEvery: number;
}

/** Held-out losses of a run, about. */
const EVALUATIONS = 20;
const CHECKPOINTS = 12;
/** Held-out sequences that are looked at, at most: more where each is asked about another share of its tokens. */
const EVALUATION_SEQUENCES = { gpt2: 48, llama: 48, llada: 192 };

/** Why the settings make no run, with the numbers of the sentence. */
export type PlanProblem =
  | { kind: 'heads'; width: number; heads: number; better: number; evenHeads: boolean }
  | { kind: 'warmup'; warmup: number; steps: number }
  | { kind: 'oneCharacter' }
  | { kind: 'tooShort'; characters: number; training: number; needed: number };

/** Rotary positions turn pairs of numbers: there each head has an even size. */
const unitOf = (family: Family, heads: number) => (family === 'gpt2' ? heads : 2 * heads);

/** Tokens of the text that a sequence takes: one more where the next is predicted. */
export function windowOf({ family, context }: Pick<LabState, 'family' | 'context'>): number {
  return family === 'llada' ? context : context + 1;
}

export function problemOf(state: RunState, facts: TextFacts): PlanProblem | undefined {
  const { family, width, heads, warmup, steps } = state;
  const unit = unitOf(family, heads);
  if (width % unit !== 0) {
    const better = Math.max(unit, Math.round(width / unit) * unit);
    return { kind: 'heads', width, heads, better, evenHeads: family !== 'gpt2' };
  }
  if (warmup > steps) return { kind: 'warmup', warmup, steps };
  if (facts.vocabSize < 2) return { kind: 'oneCharacter' };
  const { training } = partsOf(facts.characters);
  const needed = windowOf(state);
  if (training < needed) return { kind: 'tooShort', characters: facts.characters, training, needed };
  return undefined;
}

/** F of the gated networks: two thirds of GPT-2's 4 C, so that three matrices hold what its two do. */
const gatedWidth = (width: number) => 8 * Math.ceil(width / 3);

function modelOf({ family, layers, width, heads }: RunState): Record<string, unknown> {
  switch (family) {
    case 'gpt2':
      return { n_embd: width, n_layer: layers, n_head: heads };
    case 'llama':
      return {
        hidden_size: width,
        intermediate_size: gatedWidth(width),
        num_hidden_layers: layers,
        num_attention_heads: heads,
        tie_word_embeddings: true,
      };
    case 'llada':
      return {
        d_model: width,
        n_layers: layers,
        n_heads: heads,
        mlp_hidden_size: gatedWidth(width),
        weight_tying: true,
      };
  }
}

function configOf(state: RunState, change?: PlanChange): RunConfig {
  const { family, context, batch, learningRate, schedule, warmup, steps, seed } = state;
  return {
    family,
    model: modelOf(state),
    // Of the two forms with one expectation the one that varies less.
    loss: family === 'llada' ? { kind: 'llada', form: 'exact' } : { kind: 'next-token' },
    sequenceLength: context,
    batchSize: batch,
    heldOut: HELD_OUT,
    learningRate,
    schedule: { kind: schedule, warmupSteps: warmup },
    beta2: 0.99,
    clipNorm: 1,
    steps,
    evaluateEvery: Math.max(1, Math.round(steps / EVALUATIONS)),
    evaluationSequences: EVALUATION_SEQUENCES[family],
    seed,
    ...change?.config,
  };
}

/**
 * Numbers in the weights of a model, tied ones counted once. Read in the parameter layouts from bottom to top: embeddings,
 * then in each layer attention, feed-forward network and norms, then the last norm; the output is the embedding again.
 *
 * @param vocabSize of the model
 */
function parameterCount(
  { family, layers, width: C, context: T }: Pick<LabState, 'family' | 'layers' | 'width' | 'context'>,
  vocabSize: number,
): number {
  if (family === 'gpt2') {
    const attention = C * 3 * C + 3 * C + (C * C + C);
    const network = C * 4 * C + 4 * C + (4 * C * C + C);
    const norms = 2 * 2 * C;
    return (vocabSize + T) * C + layers * (attention + network + norms) + 2 * C;
  }
  const layer = 4 * C * C + 3 * C * gatedWidth(C) + 2 * C;
  return vocabSize * C + layers * layer + C;
}

/** Of the model: a mask token is added for llada. */
function modelVocabSize(family: Family, facts: TextFacts): number {
  return facts.vocabSize + (family === 'llada' ? 1 : 0);
}

const PREFIX = 'training-lab';

/** @param ownHash of the reader's own text, where that is what the run reads */
export function nameOf(state: RunState, ownHash: string, change?: PlanChange): string {
  const { text, family } = state;
  const identity = JSON.stringify([configOf(state, change), text === 'own' ? ownHash : text]);
  return `${change?.prefix ?? PREFIX}.${text}.${family}.${finish(contentHash(identity))}`;
}

export function planOf(state: RunState, facts: TextFacts, ownText: string, change?: PlanChange): Plan {
  const { text, family, steps, whileHidden } = state;
  const vocabSize = modelVocabSize(family, facts);
  return {
    run: nameOf(state, facts.hash, change),
    family,
    config: configOf(state, change),
    data: { source: text === 'own' ? { text: ownText } : { shipped: text } },
    checkpointEvery: change?.checkpointEvery ?? Math.max(10, Math.round(steps / CHECKPOINTS)),
    whileHidden,
    vocabSize,
    parameterCount: parameterCount(state, vocabSize),
  };
}

/** What a name says of its run; undefined for one that was not made in a training lab. */
export function describeName(run: string): { text: LabState['text']; family: Family } | undefined {
  const [prefix, textName, familyName] = run.split('.');
  const text = TEXT_CHOICES.find((one) => one === textName);
  const family = FAMILIES.find((one) => one === familyName);
  return prefix === PREFIX && text && family ? { text, family } : undefined;
}
