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
  const { steps, blockLength, seed, stream } = options;
  const tokens = [...answer];
  for (const { begin, end, firstStep, lastStep } of blocksOf(tokens.length, blockLength, steps)) {
    for (let step = Math.max(firstStep, options.firstStep); step < lastStep; step++) {
      const startMs = performance.now();
      const masked = placesOf(tokens, model.maskToken, begin, end);
      const count = Math.ceil(masked.length / (lastStep - step));
      const draw: Draw = (place, use) => uniform(seed, step * tokens.length + place, 2 * stream + use);
      const filled =
        count === 0 ? [] : fill(masked, count, ask(model, prompt, tokens, options), draw, options);
      for (const { place, token } of filled) tokens[place] = token;
      options.onStep(step, filled, tokens, performance.now() - startMs);
      await options.breathe();
    }
  }
  return tokens;
}

/** One uniform number for a place in a step: 0 for its token, 1 for whether it is kept. */
type Draw = (place: number, use: 0 | 1) => number;

function placesOf(tokens: readonly number[], maskToken: number, begin: number, end: number): number[] {
  const places: number[] = [];
  for (let place = begin; place < end; place++) if (tokens[place] === maskToken) places.push(place);
  return places;
}

/** What the model says to the places of an answer. */
interface Said {
  maskToken: number;
  /** [V] */
  logitsAt(place: number): ArrayLike<number>;
}

/** Asks the model: one forward pass, or with guidance one of two sequences. */
function ask(
  model: FillingModel,
  prompt: readonly number[],
  answer: readonly number[],
  { guidance, checkDevice }: DiffusionOptions,
): Said {
  const { maskToken } = model;
  const V = model.config.vocabSize;
  // All places, masked or not: a GPU compiles a program for each number of rows that is read back.
  const L = answer.length;
  const hidden = prompt.map(() => maskToken);
  const sequences = [[...prompt, ...answer], ...(guidance === 0 ? [] : [[...hidden, ...answer]])];
  const logits = model.forward(sequences); // [1 or 2, T, V]
  const wanted = slice(logits, [0, prompt.length, 0], [sequences.length, L, V]); // [1 or 2, L, V]
  logits.dispose();
  const values = wanted.dataSync<'float32'>();
  wanted.dispose();
  checkDevice();
  const row = (sequence: number, place: number) => {
    const begin = (sequence * L + place) * V;
    return values.subarray(begin, begin + V);
  };
  return {
    maskToken,
    logitsAt: (place) => (guidance === 0 ? row(0, place) : guided(row(0, place), row(1, place), guidance)),
  };
}

/** Fills in `count` of the masked places. Where any may be kept, no others are predicted; candidates are found for these alone. */
function fill(
  masked: readonly number[],
  count: number,
  { maskToken, logitsAt }: Said,
  draw: Draw,
  { remasking, temperature, candidates }: DiffusionOptions,
): Prediction[] {
  const predictAt = (place: number, told: number) => {
    const u = temperature === 0 ? 0 : draw(place, 0);
    return predict(place, logitsAt(place), u, { temperature, maskToken, candidates: told });
  };
  const places =
    remasking === 'random'
      ? kept(
          masked.map((place) => ({ place })),
          count,
          masked.map((place) => draw(place, 1)),
        )
      : kept(
          masked.map((place) => predictAt(place, 0)),
          count,
          'confidence',
        );
  return places.map(({ place }) => predictAt(place, candidates));
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
