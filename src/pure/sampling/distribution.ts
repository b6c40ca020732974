// From logits to the distribution that is sampled, stage by stage, with the mass that each stage cuts off.
import { checkSettings, isGreedy, type SamplingSettings } from './settings';
import { greedy, softmax } from './softmax';
import { temperature } from './temperature';
import { topK } from './topK';
import { topP } from './topP';

export type StageName = 'greedy' | 'temperature' | 'top-k' | 'top-p';

/** One step on the way, after it has run. Masses are measured under the distribution that *entered* the stage. */
export interface Stage {
  readonly name: StageName;
  /** [V] logits that leave the stage; −∞ for every token cut so far. */
  readonly logits: Float64Array;
  /** [V] softmax of `logits`: the distribution that leaves the stage. */
  readonly probabilities: Float64Array;
  /** Ids that are still allowed, ascending. */
  readonly survivors: Uint32Array;
  /** How many tokens this stage cut: those that entered it and did not survive. */
  readonly cutCount: number;
  /** Probability of the survivors before this stage, 0 … 1. */
  readonly massKept: number;
  /** Probability that this stage took away and spread over the survivors, 0 … 1; `massKept` + `massCut` is 1. */
  readonly massCut: number;
}

/** What sampling makes of one step's logits. */
export interface ProcessedLogits {
  /** Only those that the settings turn on, in the order they ran. */
  readonly stages: readonly Stage[];
  /** [V] after all stages; −∞ for tokens that were cut. */
  readonly logits: Float64Array;
  /** [V] softmax of `logits`; 0 for tokens that were cut. */
  readonly probabilities: Float64Array;
}

/** The two ends of the way and what lies between. */
export interface Distribution {
  /** [V] softmax of the raw logits: what the model says, at temperature 1. */
  readonly before: Float64Array;
  /** [V] what is sampled; 0 for tokens that were cut. */
  readonly after: Float64Array;
  readonly stages: readonly Stage[];
}

type Processor = (logits: Float64Array) => Float64Array;

/**
 * The stages that the settings turn on, in the order of transformers' `generate`: temperature, then top-k, then top-p.
 * The order matters: a temperature after top-p would leave another nucleus.
 */
function processors(settings: SamplingSettings): [StageName, Processor][] {
  if (isGreedy(settings)) return [['greedy', keepMostProbable]];
  const { temperature: T, topK: k, topP: p } = settings;
  const list: [StageName, Processor][] = [];
  if (T !== 1) list.push(['temperature', (logits) => temperature(logits, T)]);
  if (k !== 0) list.push(['top-k', (logits) => topK(logits, k)]);
  if (p !== 1) list.push(['top-p', (logits) => topP(logits, p)]);
  return list;
}

function keepMostProbable(logits: Float64Array): Float64Array {
  const best = greedy(logits);
  return logits.map((x, id) => (id === best ? x : -Infinity));
}

/**
 * Runs the logits through every stage that the settings turn on.
 *
 * @param logits [V], finite or −∞ (a forbidden token), at least one finite
 * @throws SamplingError if the logits or a setting cannot be used
 */
export function processLogits(logits: ArrayLike<number>, settings: SamplingSettings): ProcessedLogits {
  checkSettings(settings);
  let current: Float64Array = new Float64Array(logits);
  let probabilities = softmax(current);
  const stages: Stage[] = [];
  for (const [name, process] of processors(settings)) {
    const next = process(current);
    const stage = describeStage(name, current, probabilities, next);
    stages.push(stage);
    current = next;
    probabilities = stage.probabilities;
  }
  return { stages, logits: current, probabilities };
}

/**
 * The distribution of the next token before and after sampling's settings, with the stages between them.
 *
 * @param logits [V], as for `processLogits`
 * @throws SamplingError as `processLogits`
 */
export function distribution(logits: ArrayLike<number>, settings: SamplingSettings): Distribution {
  const { stages, probabilities } = processLogits(logits, settings);
  return { before: softmax(logits), after: probabilities, stages };
}

function describeStage(
  name: StageName,
  before: Float64Array,
  entering: Float64Array,
  after: Float64Array,
): Stage {
  const survivors = new Uint32Array(entering.length);
  let keptCount = 0;
  let cutCount = 0;
  let massKept = 0;
  let massCut = 0;
  entering.forEach((probability, id) => {
    if (after[id] !== -Infinity) {
      survivors[keptCount] = id;
      keptCount += 1;
      massKept += probability;
    } else if (before[id] !== -Infinity) {
      cutCount += 1;
      massCut += probability;
    }
  });
  const probabilities = softmax(after);
  return {
    name,
    logits: after,
    probabilities,
    survivors: survivors.slice(0, keptCount),
    cutCount,
    massKept,
    massCut,
  };
}
