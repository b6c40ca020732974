// Who decides where a story could go several ways: chance, or a story that was told before.
import { uniform } from '../random/philox';
import { CorpusError } from './CorpusError';

/**
 * Decides between options 0 … weights.length − 1, where option i has probability weights[i] / Σ weights.
 * `mayBe` leaves out options that cannot lead to the story that is looked for; it never changes a probability.
 */
export interface Chooser {
  choose(weights: readonly number[], mayBe?: (option: number) => boolean): number;
}

/** Draws by Philox: the choices of story `index` of the sequence that `seed` names. */
export function drawing(seed: number, index: number): Chooser {
  let draws = 0;
  return {
    choose(weights) {
      let left = uniform(seed, draws++, index) * sum(weights);
      for (const [option, weight] of weights.entries()) {
        left -= weight;
        if (left < 0) return option;
      }
      return weights.length - 1;
    },
  };
}

/** Lets another chooser decide, and adds up the log-probability of what it decided, in nats. */
export class Weighing implements Chooser {
  logProbability = 0;
  readonly #chooser: Chooser;

  constructor(chooser: Chooser) {
    this.#chooser = chooser;
  }

  choose(weights: readonly number[], mayBe?: (option: number) => boolean): number {
    const option = this.#chooser.choose(weights, mayBe);
    this.logProbability += Math.log((weights[option] as number) / sum(weights));
    return option;
  }
}

/** Makes the choices of a list again. */
export class Following implements Chooser {
  readonly #choices: readonly number[];
  #next = 0;

  constructor(choices: readonly number[]) {
    this.#choices = choices;
  }

  choose(weights: readonly number[]): number {
    const option = this.#choices[this.#next++];
    if (option === undefined || weights[option] === undefined) {
      throw new CorpusError(
        `corpus: choice ${this.#next} must be one of ${weights.length} options, got ${option}.`,
        { choices: this.#choices },
      );
    }
    return option;
  }

  /** Throws unless all choices were used. */
  finish(): void {
    if (this.#next !== this.#choices.length) {
      throw new CorpusError(
        `corpus: ${this.#choices.length} choices were given, but only ${this.#next} are to be made.`,
        { choices: this.#choices },
      );
    }
  }
}

/** Lets another chooser decide, and writes down what it decided. */
export function noting(chooser: Chooser, choices: number[]): Chooser {
  return {
    choose(weights, mayBe) {
      const option = chooser.choose(weights, mayBe);
      choices.push(option);
      return option;
    },
  };
}

/** n options of equal probability. */
export function evenly(n: number): readonly number[] {
  return Array.from({ length: n }, () => 1);
}

function sum(weights: readonly number[]): number {
  return weights.reduce((total, weight) => total + weight, 0);
}
