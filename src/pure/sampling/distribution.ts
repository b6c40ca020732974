// From logits to the distribution that is sampled, stage by stage, with the mass that each stage cuts off.
import { forbid } from './forbid';
import { minP } from './minP';
import { repetitionPenalty } from './repetitionPenalty';
import { SamplingError } from './SamplingError';
import { checkSettings, isGreedy, type SamplingSettings } from './settings';
import { greedy, softmax } from './softmax';
import { temperature } from './temperature';
import { topK } from './topK';
import { topP } from './topP';

export type StageName =
  'forbidden' | 'repetition-penalty' | 'greedy' | 'temperature' | 'top-k' | 'top-p' | 'min-p';

/** What a choice depends on besides the logits and the settings. */
export interface ChoiceContext {
  /** Token ids so far, prompt first: what the repetition penalty looks at. Each 0 … V−1; default none. */
  readonly history?: readonly number[];
  /** Ids that may not be chosen, e.g. the end token. Each 0 … V−1; default none. */
  readonly forbidden?: readonly number[];
}

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
  /** What the repetition penalty did to the tokens of the history; absent at every other stage. */
  readonly penalised?: Penalised;
}

/** The tokens that the repetition penalty acted on: those of the history that could still be chosen. */
export interface Penalised {
  /** Each once, ascending. */
  readonly ids: Uint32Array;
  /** Their probability together before the penalty, 0 … 1. */
  readonly massBefore: number;
  /** And after it, 0 … 1. */
  readonly massAfter: number;
  /** `massBefore` − `massAfter`: what went to all other tokens; below 0 where the penalty is below 1. */
  readonly massLost: number;
}

/** What sampling makes of one step's logits. */
export interface ProcessedLogits {
  /** Only those that the settings turn on, in the order they ran. */
  readonly stages: readonly Stage[];
  /** [V] after all stages; −∞ for tokens that were cut. */
  readonly logits: Float64Array;
  /** [V] softmax of the raw logits, before any stage. */
  readonly rawProbabilities: Float64Array;
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
 * The stages that are turned on: forbidden tokens, and then the order of transformers' `generate`: repetition penalty,
 * temperature, top-k, top-p, min-p. The order matters: a temperature after top-p would leave another nucleus.
 */
function processors(
  settings: SamplingSettings,
  { history = [], forbidden = [] }: ChoiceContext,
): [StageName, Processor][] {
  const { temperature: T, topK: k, topP: p, minP: m, repetitionPenalty: theta } = settings;
  const list: [StageName, Processor][] = [];
  if (forbidden.length > 0) list.push(['forbidden', (logits) => forbid(logits, forbidden)]);
  if (theta !== 1) list.push(['repetition-penalty', (logits) => repetitionPenalty(logits, history, theta)]);
  if (isGreedy(settings)) return [...list, ['greedy', keepMostProbable]];
  if (T !== 1) list.push(['temperature', (logits) => temperature(logits, T)]);
  if (k !== 0) list.push(['top-k', (logits) => topK(logits, k)]);
  if (p !== 1) list.push(['top-p', (logits) => topP(logits, p)]);
  if (m !== 0) list.push(['min-p', (logits) => minP(logits, m)]);
  return list;
}

function keepMostProbable(logits: Float64Array): Float64Array {
  const best = greedy(logits);
  return logits.map((x, id) => (id === best ? x : -Infinity));
}

/**
 * Runs the logits through every stage that the settings and the context turn on.
 *
 * @param logits [V], finite or −∞ (a forbidden token), at least one finite
 * @throws SamplingError if the logits, a setting or an id of the context cannot be used, or if no token is left
 */
export function processLogits(
  logits: ArrayLike<number>,
  settings: SamplingSettings,
  context: ChoiceContext = {},
): ProcessedLogits {
  checkSettings(settings);
  checkIds('history', context.history, logits.length);
  checkIds('forbidden', context.forbidden, logits.length);
  let current: Float64Array = new Float64Array(logits);
  const rawProbabilities = softmax(current);
  let probabilities = rawProbabilities;
  const stages: Stage[] = [];
  for (const [name, process] of processors(settings, context)) {
    const next = process(current);
    const stage = describeStage(name, current, probabilities, next);
    stages.push(
      name === 'repetition-penalty'
        ? { ...stage, penalised: describePenalty(stage, probabilities, context) }
        : stage,
    );
    current = next;
    probabilities = stage.probabilities;
  }
  return { stages, logits: current, rawProbabilities, probabilities };
}

/**
 * The distribution of the next token before and after sampling's settings, with the stages between them.
 *
 * @param logits [V], as for `processLogits`
 * @throws SamplingError as `processLogits`
 */
export function distribution(
  logits: ArrayLike<number>,
  settings: SamplingSettings,
  context: ChoiceContext = {},
): Distribution {
  const { stages, rawProbabilities, probabilities } = processLogits(logits, settings, context);
  return { before: rawProbabilities, after: probabilities, stages };
}

function checkIds(what: keyof ChoiceContext, ids: readonly number[] = [], V: number): void {
  const wrong = ids.findIndex((id) => !Number.isInteger(id) || id < 0 || id >= V);
  if (wrong < 0) return;
  throw new SamplingError(
    `sampling: ${what} must hold token ids from 0 to ${V - 1}, got ${String(ids[wrong])} at position ${wrong}`,
    { what, position: wrong, value: ids[wrong] },
  );
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
  for (let id = 0; id < entering.length; id++) {
    const probability = entering[id] ?? 0;
    if (after[id] !== -Infinity) {
      survivors[keptCount] = id;
      keptCount += 1;
      massKept += probability;
    } else if (before[id] !== -Infinity) {
      cutCount += 1;
      massCut += probability;
    }
  }
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

function describePenalty(
  { survivors, probabilities }: Stage,
  entering: Float64Array,
  { history = [] }: ChoiceContext,
): Penalised {
  const seen = new Set(history);
  const ids = survivors.filter((id) => seen.has(id));
  let massBefore = 0;
  let massAfter = 0;
  for (const id of ids) {
    massBefore += entering[id] ?? 0;
    massAfter += probabilities[id] ?? 0;
  }
  return { ids, massBefore, massAfter, massLost: massBefore - massAfter };
}
