// Reverse diffusion: all places begin masked, and in each step some are filled in, in any order.
//
// Checked token for token against training/reference/llada.py at temperature 0.
import { slice } from '@tensorflow/tfjs-core';
import { uniform } from '../../pure/random/philox';
import { blocksOf, guided, kept, predict, type Prediction, type Remasking } from '../../pure/sampling';
import type { DiffusionModel } from '../models/Family';
import type { LoadedModel } from '../models/loadModel';
import type { Breathing } from './decode';

export interface DiffusionOptions extends Breathing {
  /** How often the model is asked; the places are shared out evenly among the steps. */
  steps: number;
  remasking: Remasking;
  /** Places of a block; blocks are finished from left to right. */
  blockLength: number;
  temperature: number;
  /** Classifier-free guidance: 0 is none. A step then costs twice as much. */
  guidance: number;
  /** The same seed gives the same text. */
  seed: number;
  /** Which of several texts under one seed. */
  stream: number;
  /** How many candidates are told for each place that is filled. */
  candidates: number;
  /** The first step to do; the answer is then what the steps before have made of it. */
  firstStep: number;
  onStep(step: number, filled: readonly Prediction[], answer: readonly number[], durationMs: number): void;
}

type FillingModel = LoadedModel & DiffusionModel;

/**
 * Fills the mask tokens of `answer`, which stands after `prompt`; other tokens of it are kept. Returns the answer without masks.
 * Throws an Error that says what to do.
 */
export async function diffuse(
  model: LoadedModel,
  prompt: readonly number[],
  answer: readonly number[],
  options: DiffusionOptions,
): Promise<number[]> {
  checkFills(model);
  checkRequest(model, prompt, answer, options);
  const { steps, blockLength, remasking, seed, stream } = options;
  const tokens = [...answer];
  for (const { begin, end, firstStep, lastStep } of blocksOf(tokens.length, blockLength, steps)) {
    for (let step = Math.max(firstStep, options.firstStep); step < lastStep; step++) {
      const startMs = performance.now();
      const masked = placesOf(tokens, model.maskToken, begin, end);
      const number = (place: number) => step * tokens.length + place;
      const predictions =
        masked.length === 0
          ? []
          : predictAll(model, prompt, tokens, masked, options, (place) =>
              uniform(seed, number(place), 2 * stream),
            );
      const scores =
        remasking === 'random'
          ? masked.map((place) => uniform(seed, number(place), 2 * stream + 1))
          : 'confidence';
      const filled = kept(predictions, Math.ceil(masked.length / (lastStep - step)), scores);
      for (const { place, token } of filled) tokens[place] = token;
      options.onStep(step, filled, tokens, performance.now() - startMs);
      await options.breathe();
    }
  }
  return tokens;
}

function placesOf(tokens: readonly number[], maskToken: number, begin: number, end: number): number[] {
  const places: number[] = [];
  for (let place = begin; place < end; place++) if (tokens[place] === maskToken) places.push(place);
  return places;
}

/** Asks the model for the masked places: one forward pass, or with guidance one of two sequences. */
function predictAll(
  model: FillingModel,
  prompt: readonly number[],
  answer: readonly number[],
  masked: readonly number[],
  { temperature, guidance, candidates, checkDevice }: DiffusionOptions,
  draw: (place: number) => number,
): Prediction[] {
  const V = model.config.vocabSize;
  const first = masked[0] ?? 0;
  const rows = (masked.at(-1) ?? 0) - first + 1;
  const hidden = prompt.map(() => model.maskToken);
  const sequences = [[...prompt, ...answer], ...(guidance === 0 ? [] : [[...hidden, ...answer]])];
  const logits = model.forward(sequences); // [1 or 2, T, V]
  const wanted = slice(logits, [0, prompt.length + first, 0], [sequences.length, rows, V]); // [1 or 2, rows, V]
  logits.dispose();
  const values = wanted.dataSync<'float32'>();
  wanted.dispose();
  checkDevice();
  return masked.map((place) => {
    const row = (sequence: number) => {
      const begin = (sequence * rows + place - first) * V;
      return values.subarray(begin, begin + V);
    };
    const own = guidance === 0 ? row(0) : guided(row(0), row(1), guidance);
    const options = { temperature, maskToken: model.maskToken, candidates };
    return predict(place, own, temperature === 0 ? 0 : draw(place), options);
  });
}

function checkFills(model: LoadedModel): asserts model is FillingModel {
  if (model.generation !== 'diffusion') {
    throw new Error(
      `diffusion: ${model.family} writes one token after another and does not fill in masks; choose a model of the family llada.`,
    );
  }
}

function checkRequest(
  model: FillingModel,
  prompt: readonly number[],
  answer: readonly number[],
  { steps, blockLength, guidance, firstStep }: DiffusionOptions,
): void {
  const context = model.config.maxPositionEmbeddings;
  if (answer.length === 0) throw new Error('diffusion: the answer needs at least one place; make it longer.');
  if (prompt.length + answer.length > context) {
    throw new Error(
      `diffusion: prompt and answer have ${prompt.length + answer.length} tokens, and this model reads ${context} in all. Shorten them by at least ${prompt.length + answer.length - context} tokens.`,
    );
  }
  for (const [name, value, least] of [
    ['steps', steps, 1],
    ['block length', blockLength, 1],
    ['first step', firstStep, 0],
  ] as const) {
    if (!Number.isSafeInteger(value) || value < least) {
      throw new Error(`diffusion: the ${name} must be a whole number from ${least}, got ${value}.`);
    }
  }
  if (!(guidance >= 0 && guidance < Infinity)) {
    throw new Error(`diffusion: the guidance must be 0 or more, got ${guidance}.`);
  }
}
