// The sampling sliders in words and in rows.
import { format } from 'd3-format';
import { DEVICE_LABEL } from '@/core/client';
import { entropyNats, type Distribution, type SamplingSettings } from '@/pure/sampling';
import { isGreedy } from '@/pure/sampling/settings';
import { literal } from '@/ui/format';
import { formatProbability } from '@/viz/DistributionBars';
import type { Measures, Parting } from './measures';
import type { samplingMessages } from './messages';
import { labelIn, textOfRun, type Run } from './run';
import { settingsOf } from './state';

export type Words = ReturnType<typeof samplingMessages.get>;
type Stage = Distribution['stages'][number];

const decimal = format(',.2f');
const whole = format(',.0f');
/** As many digits as tell two numbers of one seed apart. */
const four = format('.4f');

export { four as formatU };

function describeTokens(t: Words, n: number): string {
  return t.tokens({ n: whole(n) })(n);
}

/** What happened to one run, in one or two sentences, for the eye and for the ear. */
export function describeOutcome(t: Words, { outcome, steps, state, side }: Run): string {
  if (!outcome) return '';
  const tokens = describeTokens(t, steps.length);
  const ends: Record<typeof outcome.finish, string> = {
    end: t.finishEnd({ tokens }),
    stop: t.finishStop({ tokens }),
    length: t.finishLength({ tokens }),
    context: t.finishContext({ tokens }),
    stopped: t.finishStopped({ tokens }),
  };
  const { device, tokensPerSecond } = outcome;
  const speed = whole(tokensPerSecond);
  return [
    ends[outcome.finish],
    isGreedy(settingsOf(state, side)) && t.isGreedy,
    tokensPerSecond > 0 && (device ? t.speedOn({ speed, device: DEVICE_LABEL[device] }) : t.speed({ speed })),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Where two runs part, or that they do not; undefined while it cannot be told. */
export function describeParting(t: Words, a: Run, b: Run, parting: Parting | undefined): string | undefined {
  if (!parting) {
    return a.outcome && b.outcome ? t.same({ tokens: describeTokens(t, a.steps.length) }) : undefined;
  }
  const { step, tokenA, tokenB, uA, uB } = parting;
  const labelA = tokenA === undefined ? undefined : literal(labelIn(a, tokenA));
  const labelB = tokenB === undefined ? undefined : literal(labelIn(b, tokenB));
  const wrote =
    labelA === undefined
      ? t.wroteB({ b: labelB ?? '' })
      : labelB === undefined
        ? t.wroteA({ a: labelA })
        : t.wroteBoth({ a: labelA, b: labelB });
  const sentence = literal(`${wrote}${describeDraw(t, uA, uB)}`);
  return step === 0
    ? t.differAtOnce({ parting: sentence })
    : t.sameFor({ tokens: describeTokens(t, step), parting: sentence });
}

function describeDraw(t: Words, uA: number | undefined, uB: number | undefined): string {
  if (uA !== undefined && uB !== undefined) return t.drewBoth({ u: four(uA) });
  if (uA !== undefined) return t.drewA({ u: four(uA) });
  return uB === undefined ? t.drewNone : t.drewB({ u: four(uB) });
}

/** A stage with its setting: `Top-k 40`. */
export function stageName(t: Words, { name }: Stage, settings: SamplingSettings): string {
  switch (name) {
    case 'forbidden':
      return t.stageForbidden;
    case 'repetition-penalty':
      return t.stagePenalty({ value: settings.repetitionPenalty });
    case 'greedy':
      return t.stageGreedy;
    case 'temperature':
      return t.stageTemperature({ value: settings.temperature });
    case 'top-k':
      return t.stageTopK({ value: settings.topK });
    case 'top-p':
      return t.stageTopP({ value: settings.topP });
    case 'min-p':
      return t.stageMinP({ value: settings.minP });
  }
}

/** What the settings do to the distribution: each stage with what it took, and the entropy before and after. */
export function describeChain(t: Words, { before, after, stages }: Distribution): string {
  const parts = stages.map((stage) => describeStage(t, stage));
  const chain =
    parts.length > 0
      ? t.chain({ stages: capital(parts.join('; ')) })
      : t.allOff({ all: whole(before.length) });
  const [H0, H1] = [entropyNats(before), entropyNats(after)];
  const entropies = t.entropies({
    before: decimal(H0),
    after: decimal(H1),
    choicesBefore: decimal(Math.exp(H0)),
    choicesAfter: decimal(Math.exp(H1)),
  });
  return `${chain} ${entropies}`;
}

function describeStage(t: Words, { name, survivors, cutCount, massCut, penalised }: Stage): string {
  if (name === 'temperature') return t.saysTemperature;
  if (name === 'forbidden') return t.saysForbidden({ mass: formatProbability(massCut) });
  if (name === 'repetition-penalty') {
    const mass = formatProbability(Math.max(0, penalised?.massLost ?? 0));
    return t.saysPenalty({ mass, tokens: describeTokens(t, penalised?.ids.length ?? 0) });
  }
  const short = { greedy: t.shortGreedy, 'top-k': t.shortTopK, 'top-p': t.shortTopP, 'min-p': t.shortMinP };
  return t.saysCut({
    stage: short[name],
    left: whole(survivors.length),
    all: whole(survivors.length + cutCount),
    mass: formatProbability(massCut),
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The entropies of a run in a sentence: the chart of them for the ear. */
export function describeEntropies(t: Words, { steps }: Run, measures: Measures): string {
  const after = steps.map((step) => step.entropyAfterNats);
  const most = Math.max(...after);
  return t.entropySays({
    tokens: describeTokens(t, steps.length),
    before: decimal(measures.meanEntropyBeforeNats ?? 0),
    after: decimal(measures.meanEntropyAfterNats ?? 0),
    widest: after.indexOf(most) + 1,
    most: decimal(most),
  });
}

function describeLoop(t: Words, { loop }: Measures): string {
  if (!loop) return t.noLoop;
  return t.endsInLoop({ tokens: describeTokens(t, loop.period), repeats: loop.repeats });
}

/** A row for each measure: its name, and its value for each run. */
export function measureRows(t: Words, measured: readonly Measures[]): [name: string, ...values: string[]][] {
  const row = (name: string, value: (measures: Measures) => string): [string, ...string[]] => [
    name,
    ...measured.map(value),
  ];
  return [
    row(t.meanEntropy, ({ meanEntropyBeforeNats: before, meanEntropyAfterNats: after }) =>
      before === undefined || after === undefined
        ? t.tooShort
        : t.nats({ before: decimal(before), after: decimal(after) }),
    ),
    row(t.rep4, ({ rep4 }) => (rep4 === undefined ? t.tooShort : formatProbability(rep4))),
    row(t.loop, (measures) => describeLoop(t, measures)),
    row(t.logProb, ({ logProbNats }) => t.logProbValue({ value: decimal(logProbNats) })),
  ];
}

export function tokenColumns(t: Words, isCompared: boolean): string[] {
  const { step, token, id, before, after, sumLn, entropyBefore, entropyAfter } = t;
  return [
    ...(isCompared ? [t.side] : []),
    step,
    token,
    id,
    before,
    after,
    sumLn,
    entropyBefore,
    entropyAfter,
  ];
}

export function tokenRows(runs: readonly Run[]): (string | number)[][] {
  return runs.flatMap((run) => {
    let sum = 0;
    return run.steps.map((step, index) => {
      sum += Math.log(step.before);
      return [
        ...(runs.length > 1 ? [run.side] : []),
        index + 1,
        labelIn(run, step.token),
        step.token,
        step.before.toPrecision(4),
        step.after.toPrecision(4),
        sum.toFixed(3),
        step.entropyBeforeNats.toFixed(3),
        step.entropyAfterNats.toFixed(3),
      ];
    });
  });
}

/** The text of a run as a parameter of a message. */
export function textOf(run: Run): string {
  return literal(textOfRun(run));
}
