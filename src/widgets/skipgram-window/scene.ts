// Everything that the figure shows, from its settings.
import type { Pair, SoftmaxPair } from '@/pure/wordVectors';
import {
  afterStep,
  course,
  drawNegatives,
  negativesAt,
  pairsOf,
  placesOf,
  softmaxAt,
  totalPairs,
  type Course,
  type NegativesPair,
  type Sentence,
  type Vectors,
} from './pairs';
import type { WindowState } from './state';

export interface Scene {
  state: WindowState;
  sentence: Sentence;
  places: Pair;
  /** Centre and context as they are written. */
  names: { centre: string; context: string };
  /** Places of the window, the centre left out. */
  contexts: number[];
  /** Of the whole sentence. */
  pairs: number;
  course: Course;
  vectors: Vectors;
  softmax: SoftmaxPair;
  /** A step on this pair from here. */
  after: { vectors: Vectors; lossNats: number };
  negatives: NegativesPair;
  /** The pair that is learned next. */
  next: Pair | undefined;
}

export function courseOf(sentence: Sentence, state: WindowState): Course {
  return course(sentence, state);
}

/** @param sentence at least two different words */
export function sceneOf(state: WindowState, sentence: Sentence, way: Course): Scene {
  const places = placesOf(sentence, state);
  const order = pairsOf(sentence, state.window);
  const { vectors } = way;
  const [centre, context] = [sentence.ids[places.centre] ?? 0, sentence.ids[places.context] ?? 0];
  const softmax = softmaxAt(vectors, centre, context);
  const moved = afterStep(vectors, softmax, centre, state.learningRate);
  const drawn = drawNegatives(sentence, state.steps, state.negatives, state.seed);
  return {
    ...{ state, sentence, places, vectors, softmax, course: way },
    names: { centre: sentence.words[places.centre] ?? '', context: sentence.words[places.context] ?? '' },
    contexts: order.filter((pair) => pair.centre === places.centre).map((pair) => pair.context),
    pairs: totalPairs(sentence, state.window),
    after: { vectors: moved, lossNats: softmaxAt(moved, centre, context).lossNats },
    negatives: negativesAt(vectors, centre, context, drawn),
    next: order[state.steps % order.length],
  };
}
