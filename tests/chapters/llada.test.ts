// Every number that chapter 14 works out, worked out again: each phrase below is computed here and must stand in the text.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parameterLayout as lladaLayout } from '../../src/core/models/llada/model';
import { parameterLayout as llamaLayout } from '../../src/core/models/llama/model';
import type { ParameterEntry } from '../../src/core/models/layout';
import { uniform } from '../../src/pure/random/philox';
import { LENGTH, STEP_COUNTS, STORIES } from '../../src/pure/quality/settings';
import { blocksOf, guided, kept, predict, softmax, type Prediction } from '../../src/pure/sampling';
import { billOfSteps, billOfTokens, costOf, tokenOperations } from '../../src/widgets/architecture-diff/cost';
import { weightsOf } from '../../src/widgets/architecture-diff/parts';
import { architectureDefaults, architectureSchema } from '../../src/widgets/architecture-diff/state';
import { coupledSchema } from '../../src/widgets/coupled-tokens/state';
import { maskingDefaults, maskingSchema } from '../../src/widgets/masking-animator/state';
import { objectiveSchema } from '../../src/widgets/objective-lab/state';
import recorded from '../../src/widgets/quality-steps/recorded.json';
import { qualitySchema } from '../../src/widgets/quality-steps/state';
import { ratioSchema } from '../../src/widgets/ratio-lab/state';
import { sftSchema } from '../../src/widgets/sft-masking/state';
import { lladaDefaults, lladaSchema } from '../../src/widgets/train-llada/state';

const chapter = readFileSync(new URL('../../chapters/14-llada/en.mdx', import.meta.url), 'utf8');
/** The chapter on one line, with ASCII minus signs. */
const text = chapter.replace(/\s+/g, ' ').replaceAll('−', '-');

const sum = (xs: readonly number[]) => xs.reduce((a, b) => a + b, 0);
const mean = (xs: readonly number[]) => sum(xs) / xs.length;
const nats = (p: number) => -Math.log(p);
const two = (x: number) => x.toFixed(2);
const three = (x: number) => x.toFixed(3);
const grouped = (n: number) => n.toLocaleString('en-US');
const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}
const choose = (n: number, k: number) => factorial(n) / factorial(k) / factorial(n - k);
const binomial = (n: number, k: number, p: number) => choose(n, k) * p ** k * (1 - p) ** (n - k);
/** ∫₀¹ f by the midpoint rule. */
const integral = (f: (t: number) => number, cells = 20_000) =>
  mean(Array.from({ length: cells }, (_unused, i) => f((i + 0.5) / cells)));

/** What a predictor gives to one text: the probability of token i where the places in `masked` are hidden, i among them. */
type Toy = (i: number, masked: readonly number[]) => number;

const range = (length: number) => Array.from({ length }, (_unused, i) => i);
/** All sets of places but the empty one. */
const masks = (L: number) =>
  range(2 ** L)
    .slice(1)
    .map((bits) => range(L).filter((i) => (bits >> i) & 1));
const orders = (places: readonly number[]): number[][] =>
  places.length === 0
    ? [[]]
    : places.flatMap((first) => orders(places.filter((i) => i !== first)).map((rest) => [first, ...rest]));

/** Equation 3 for one text, t integrated numerically, with another weight in place of 1/t where one is given. */
const lossOverTime = (toy: Toy, L: number, weight = (t: number) => 1 / t) =>
  sum(
    masks(L).map(
      (masked) =>
        integral((t) => weight(t) * t ** masked.length * (1 - t) ** (L - masked.length)) *
        sum(masked.map((i) => nats(toy(i, masked)))),
    ),
  );
/** The same as a sum over masks, with the weights of the deep dive. */
const lossOverMasks = (toy: Toy, L: number) =>
  sum(
    masks(L).map(
      (masked) => sum(masked.map((i) => nats(toy(i, masked)))) / masked.length / choose(L, masked.length),
    ),
  );
/** What the model gives to the text in one order. */
const inOrder = (toy: Toy, order: readonly number[]) =>
  order.reduce((product, i, k) => product * toy(i, order.slice(k)), 1);
const probabilities = (toy: Toy, L: number) => orders(range(L)).map((order) => inOrder(toy, order));
const bound = (toy: Toy, L: number) => mean(probabilities(toy, L).map(nats));
const nll = (toy: Toy, L: number) => nats(mean(probabilities(toy, L)));
/** A_l: mean surprise of one masked token when l are masked. */
const meanSurprise = (toy: Toy, L: number, l: number) =>
  mean(
    masks(L)
      .filter((masked) => masked.length === l)
      .flatMap((masked) => masked.map((i) => nats(toy(i, masked)))),
  );

/** A text of two tokens: what is given to each with both masked, and with the other visible. */
const pair =
  (bothMasked: readonly [number, number], otherVisible: readonly [number, number]): Toy =>
  (i, masked) =>
    (masked.length === 2 ? bothMasked : otherVisible)[i] ?? NaN;
const predictorA = pair([0.5, 0.5], [0.6, 0.9]);
const predictorB = pair([0.6, 0.6], [0.6, 0.6]);
const predictorOfExercise = pair([0.8, 0.4], [0.25, 0.5]);
const unweighted = (toy: Toy) => lossOverTime(toy, 2, () => 1);

/** Relative standard deviation of n/t, where every guess costs 1 nat and t is uniform between ε and 1. */
const EPSILON = 0.001;
const meanOfInverse = Math.log(1 / EPSILON) / (1 - EPSILON);
const relativeSpread = (L: number) => Math.sqrt((meanOfInverse - 1) / L);

const common = {
  hiddenSize: 4096,
  numHiddenLayers: 32,
  numAttentionHeads: 32,
  headDim: 128,
  rmsNormEps: 1e-5,
  ropeTheta: 500_000,
  tieWordEmbeddings: false,
};
const sizes = [
  { name: 'llama', V: 128_256, K: 8, F: 14_336 },
  { name: 'llada', V: 126_464, K: 32, F: 12_288 },
].map(({ name, V, K, F }) => {
  const config = { ...common, vocabSize: V, numKeyValueHeads: K, intermediateSize: F };
  const layout =
    name === 'llada'
      ? lladaLayout({ ...config, maxPositionEmbeddings: 4096, maskTokenId: 126_336 })
      : llamaLayout({
          ...config,
          maxPositionEmbeddings: 8192,
          ropeScaling: { type: 'default' },
          attentionBias: false,
          mlpBias: false,
        });
  const count = (wanted: RegExp) =>
    sum(
      layout
        .filter((entry: ParameterEntry) => wanted.test(entry.name))
        .map(({ shape }) => shape.reduce((a, b) => a * b, 1)),
    );
  return {
    V,
    K,
    F,
    cost: costOf(weightsOf(layout.flatMap(({ parts }) => parts))),
    all: count(/./),
    layer: count(/\.(layers|blocks)\.0\./),
    attention: count(/\.(layers|blocks)\.0\..*(qkv_proj|o_proj|attn_out)/),
    feedForward: count(/\.(layers|blocks)\.0\..*(gate_up_proj|down_proj|ff_out)/),
    embedding: count(/(embed_tokens|wte)/),
  };
});
const [llama8b, llada8b] = sizes;
if (!llama8b || !llada8b) throw new Error('llada.test: two sizes are compared');
const bold = (n: number) => `**${grouped(n)}**`;
/** Weights that are multiplied for each token, in billions. */
const billions = ({ all, embedding }: typeof llada8b) => (all - embedding) / 1e9;
const multiplied = billions(llada8b);
/** The answer that text and figure write, and its two bills in operations. */
const { prompt, answer, steps } = architectureDefaults;
const T = prompt + answer;
const bills = {
  leftToRight: billOfTokens(llama8b.cost, { prompt, answer }).operations,
  inSteps: billOfSteps(llada8b.cost, { prompt, answer, steps }).operations,
};
/** Operations of reading the keys of all tokens, as a share of those of the weights. */
const readingShare = tokenOperations(llada8b.cost, T) / tokenOperations(llada8b.cost, 0) - 1;
const trainingFlops = 6 * 6.98e9 * 2.3e12;
const gpuSeconds = 0.13e6 * 3600;

/** Equation 16 by its own form, and by the code that the book runs. */
const withPrompt = [0.5, 0.3, 0.2];
const withoutPrompt = [0.6, 0.1, 0.3];
const ratios = withPrompt.map((p, i) => p ** 2 / (withoutPrompt[i] ?? NaN));
const guidedShares = softmax(guided(withPrompt.map(Math.log), withoutPrompt.map(Math.log), 1));

const readConfig = (name: string) =>
  (
    JSON.parse(readFileSync(new URL(`../../training/configs/${name}.json`, import.meta.url), 'utf8')) as {
      model: Record<string, number>;
    }
  ).model;
const twin = readConfig('story-llada');
const ofTwin = (key: string) => twin[key] ?? NaN;
/** Nats a token of held-out stories, from the card of a model: of a mask predictor a bound, the length with it. */
const heldOut = (name: string) =>
  (
    JSON.parse(
      readFileSync(new URL(`../../public/models/${name}/evaluation.json`, import.meta.url), 'utf8'),
    ) as { held_out: { nats: number; length_nats: number | null } }
  ).held_out;
const llada = heldOut('story-llada');
const twinWeights = sum(
  lladaLayout({
    vocabSize: ofTwin('vocab_size'),
    hiddenSize: ofTwin('d_model'),
    intermediateSize: ofTwin('mlp_hidden_size'),
    numHiddenLayers: ofTwin('n_layers'),
    numAttentionHeads: ofTwin('n_heads'),
    numKeyValueHeads: ofTwin('n_kv_heads'),
    headDim: ofTwin('d_model') / ofTwin('n_heads'),
    maxPositionEmbeddings: ofTwin('max_sequence_length'),
    rmsNormEps: 1e-5,
    ropeTheta: ofTwin('rope_theta'),
    tieWordEmbeddings: true,
    maskTokenId: ofTwin('mask_token_id'),
  }).map(({ shape }) => shape.reduce((a, b) => a * b, 1)),
);

/** How many places each step fills: what is left, shared out among the steps that are left. */
function timetable(places: number, steps: number): number[] {
  let left = places;
  return range(steps).map((step) => {
    const now = Math.ceil(left / (steps - step));
    left -= now;
    return now;
  });
}

const mostlyMasked = sum(range(10).map((k) => binomial(20, 11 + k, 0.15)));

/** What stands in the text, by what it is about. */
const facts: Record<string, string[]> = {
  'the twins': [`the same number of weights (${grouped(twinWeights)})`],
  'the forward process': [
    `of ten tokens at $t = 0.3$, exactly three are masked in ${Math.round(100 * binomial(10, 3, 0.3))} % of the draws, and none in ${Math.round(100 * binomial(10, 0, 0.3))} %`,
  ],
  'the loss by hand': [
    `$-\\ln 0.25 - \\ln 0.1 = ${three(nats(0.25))} + ${three(nats(0.1))} = ${three(nats(0.25) + nats(0.1))}$ nats`,
    `Divided by $t$ that is ${three((nats(0.25) + nats(0.1)) / 0.4)}, and divided by $L$, ${three((nats(0.25) + nats(0.1)) / 0.4 / 5)} nats per token`,
  ],
  'the weights of the questions': [
    row('with $1/t$        ', ...[1, 2, 3, 4].map((l) => `${Math.round(weightOf(l, (t) => 1 / t))}`)),
    row('without           ', ...[1, 2, 3, 4].map((l) => weightOf(l, () => 1).toFixed(1))),
  ].map((line) => line.replace(/\s+/g, ' ')),
  'bound and truth of predictor A': [
    row('_New_', 'masked', '0.5', three(nats(0.5))),
    row('_York_', 'masked', '0.5', three(nats(0.5))),
    row('_York_', '_New_ is visible', '0.9', three(nats(0.9))),
    row('_New_', '_York_ is visible', '0.6', three(nats(0.6))),
    `$0.5 \\times 0.9 = ${two(inOrder(predictorA, [0, 1]))}$`,
    `$0.5 \\times 0.6 = ${two(inOrder(predictorA, [1, 0]))}$`,
    `$(0.45 + 0.30)/2 = ${three(mean(probabilities(predictorA, 2)))}$`,
    `$-\\ln 0.375 = ${three(nll(predictorA, 2))}$ nats`,
    `$-\\ln 0.45 = ${three(nats(0.45))}$ and $-\\ln 0.30 = ${three(nats(0.3))}$, which is ${three(bound(predictorA, 2))}`,
  ],
  'the held-out stories': [
    `\`story-gpt\` needs ${three(heldOut('story-gpt').nats)} nats a token; of \`story-llada\` we know that it needs no more than ${three(llada.nats)}. (Of these, ${three(llada.length_nats ?? NaN)} are for the length`,
  ],
  'without the weight': [
    `$0.6 \\times 0.6 = ${two(inOrder(predictorB, [0, 1]))}$, so loss and NLL are both ${three(bound(predictorB, 2))} nats`,
    `with ${three(bound(predictorA, 2))} and ${three(nll(predictorA, 2))}`,
    `which is ${three(unweighted(predictorA))} for A and ${three(unweighted(predictorB))} for B`,
    `And ${three(unweighted(predictorA))} is below A's NLL`,
  ],
  'any share of masks': [
    `in 10 texts of ${20 + 1}`,
    `once in ${grouped(Math.round(1 / mostlyMasked / 1000) * 1000)} texts`,
  ],
  'the timetable': [
    `Ten places in four steps make ${timetable(10, 4).join(', ').replace(', 2, 2', ', 2 and 2')}`,
  ],
  'a quarter, a third, half': [
    `a ${range(3)
      .map((step) => 1 - (1 - (step + 1) / 4) / (1 - step / 4))
      .map((share) => ['half', 'third', 'quarter'][Math.round(1 / share) - 2])
      .join(' of the masked places is filled in the first step, then a ')
      .replace('then a half', 'then half')
      .replace(
        'third of the masked places is filled in the first step, then',
        'third of those left, then',
      )}, then all`,
  ],
  'a draw without masks': [`${Math.round(100 * binomial(50, 0, 0.01))} % of the draws have no mask at all`],
  'the stories of the recorded run': [
    `${STORIES === 200 ? 'Two hundred' : STORIES} stories of ${LENGTH} tokens for each number of steps and each kind of remasking`,
  ],
  'low confidence': [`$0.9 + 0.1 \\times 0.9 = ${two(0.9 + 0.1 * 0.9)}$, where the model said 0.9`],
  'coupled tokens': [
    `four pairs come up with ${0.5 * 0.5} each`,
    `here it is $\\ln 2 = ${three(2 * 0.5 * Math.log(0.5 / 0.25))}$ nats`,
  ],
  'the two models': [
    row('key/value heads $K$', ...sizes.map(({ K }) => `${K}`)),
    row('FFN width $F$', ...sizes.map(({ F }) => grouped(F))),
    row('vocabulary $V$', ...sizes.map(({ V }) => grouped(V))),
    row('attention weights of a layer', ...sizes.map(({ attention }) => grouped(attention))),
    row('FFN weights of a layer', ...sizes.map(({ feedForward }) => grouped(feedForward))),
    row('all weights of a layer', ...sizes.map(({ layer }) => bold(layer))),
    row('all weights', ...sizes.map(({ all }) => grouped(all))),
    `${two(multiplied)} billion in both`,
    `fetch ${Math.round(2 * multiplied)} GB of weights ($W$, two bytes each)`,
    `For a prompt of ${prompt} tokens and an answer of ${answer}`,
    `about $2W \\cdot ${T - 1}$ in all`,
    `all ${T} tokens pass $N$ times, $2W \\cdot ${T} \\cdot N$`,
    `each shared by ${inWords(common.numAttentionHeads / llama8b.K)} query heads`,
    `cache ${inWords(llada8b.K / llama8b.K)} times smaller`,
    `reading keys at ${T} tokens adds ${Math.round(100 * readingShare)} %`,
  ],
  'ex-count': [
    `$\\frac15 = ${three(integral((t) => (1 - t) ** 4))}$`,
    `predict={{ kind: 'number', answer: 1 / 5 }}`,
  ],
  'ex-bound': [
    `$0.8 \\times 0.5 = ${(0.8 * 0.5).toFixed(1)}$`,
    `$0.4 \\times 0.25 = ${(0.4 * 0.25).toFixed(1)}$`,
    `$-\\frac12 (\\ln 0.4 + \\ln 0.1) = -\\frac12 \\ln 0.04 = \\ln 5 = ${three(bound(predictorOfExercise, 2))}$ nats`,
    `$-\\ln \\frac{0.4 + 0.1}{2} = \\ln 4 = ${three(nll(predictorOfExercise, 2))}$`,
    `$\\ln 1.25 = ${three(bound(predictorOfExercise, 2) - nll(predictorOfExercise, 2))}$`,
    `$A_1 = \\frac12 (-\\ln 0.5 - \\ln 0.25) = ${three(meanSurprise(predictorOfExercise, 2, 1))}$ and $A_2 = \\frac12 (-\\ln 0.8 - \\ln 0.4) = ${three(meanSurprise(predictorOfExercise, 2, 2))}$`,
    `$\\frac13 A_1 + \\frac23 A_2 = ${three(unweighted(predictorOfExercise))}$, far below the NLL`,
    `predict={{ kind: 'number', unit: 'nats', answer: Math.log(5) }}`,
  ],
  'ex-variance': [
    `$${three(Math.log(1 / EPSILON))}/0.999 = ${three(meanOfInverse)}$, so the variance is $${three(meanOfInverse - 1)}\\,L$`,
    `$\\sqrt{${three(meanOfInverse - 1)}/L}$: ${three(relativeSpread(16))} for $L = 16$, still ${three(relativeSpread(4096))} for $L = 4096$`,
    `answer: Math.sqrt((Math.log(1000) / 0.999 - 1) / 16)`,
  ],
  'ex-confidence': [
    `$0.1 \\times 0.1 = ${two(0.1 * 0.1)}$`,
    `id="ex-confidence" title="Only the order?" predict={{ kind: 'number', answer: 0.01 }}`,
  ],
  'ex-pairs': [
    `$3/63 = ${three(3 / 63)}$; in 32 steps $1/63 = ${three(1 / 63)}$`,
    `$2p(1-p)$: ${2 * 0.5 * 0.5} at $p = 0.5$, ${two(2 * 0.9 * (1 - 0.9))} at $p = 0.9$`,
    `predict={{ kind: 'number', answer: 1 / 21 }}`,
  ],
  'ex-guidance': [
    `$0.25/0.6 = ${three(ratios[0] ?? NaN)}$, $0.09/0.1 = ${(ratios[1] ?? NaN).toFixed(1)}$ and $0.04/0.3 = ${three(ratios[2] ?? NaN)}$, together ${two(sum(ratios))}`,
    `$0.9/1.45 = 18/29 = ${three(guidedShares[1] ?? NaN)}$, _the_ ${three(guidedShares[0] ?? NaN)} and _fox_ ${three(guidedShares[2] ?? NaN)}`,
    `predict={{ kind: 'number', answer: 18 / 29 }}`,
  ],
  'ex-ffn': [
    `$2 \\cdot 24 \\cdot 128 / 3 = ${(2 * 24 * 128) / 3}$, and $14{,}336 - 2048 = ${grouped(14_336 - 2048).replace(',', '{,}')}$`,
    `$2 \\cdot 32 \\cdot 8 \\cdot 128 = ${grouped(2 * 32 * 8 * 128).replace(',', '{,}')}$`,
    `${grouped(2 * 32 * 32 * 128)} with $K = 32$`,
    `predict={{ kind: 'number', answer: 2048, tolerance: 0 }}`,
  ],
  'ex-flops': [
    `$6 \\cdot 6.98 \\cdot 10^9 \\cdot 2.3 \\cdot 10^{12} = ${two(trainingFlops / 1e22)} \\cdot 10^{22}$`,
    `$${two(gpuSeconds / 1e8)} \\cdot 10^8$ seconds, so ${Math.round(trainingFlops / gpuSeconds / 1e12)} TFLOP/s`,
    `$2W$ with $W = ${two(multiplied)}$ billion is ${(2 * multiplied).toFixed(1)} billion operations a token`,
    `$4 \\cdot ${common.numHiddenLayers} \\cdot ${common.hiddenSize} = ${grouped(llada8b.cost.perKey).replace(',', '{,}')}$`,
    `Left to right ${T - 1} tokens pass and read $${T - 1} \\cdot ${T} / 2$ keys: ${two(bills.leftToRight / 1e12)} trillion`,
    `In ${steps} steps ${T} tokens read ${T} keys each: ${Math.round(bills.inSteps / 1e12)} trillion`,
    `fetched ${steps} times instead of ${answer}`,
    `answer: (6 * 6.98e9 * 2.3e12) / (0.13e6 * 3600) / 1e12`,
  ],
};

/** How often the loss asks a question with l of 4 tokens masked: Σ over such masks of ∫ weight · t^l (1 − t)^(4 − l), l times. */
function weightOf(l: number, weight: (t: number) => number): number {
  return choose(4, l) * l * integral((t) => weight(t) * t ** l * (1 - t) ** (4 - l));
}

function inWords(n: number): string | undefined {
  return ['none', 'one', 'two', 'three', 'four', 'five'][n];
}

/** Tables as prettier sets them are told apart by their cells alone. */
const loose = (line: string) => line.replace(/ +/g, ' ');

describe('chapter 14 says what comes out', () => {
  it.each(Object.entries(facts).flatMap(([what, phrases]) => phrases.map((phrase) => [what, phrase])))(
    '%s: %s',
    (_what, phrase) => {
      expect(text.includes(loose(phrase))).toBe(true);
    },
  );
});

describe('the derivation of chapter 14, by brute force', () => {
  const L = 4;
  const toys = range(5).map<Toy>((seed) => (i, masked) => {
    const bits = sum(masked.map((place) => 2 ** place));
    return 0.02 + 0.96 * uniform(seed, 16 * i + bits);
  });

  it.each(toys)('the integral over t, the sum over masks and the mean over orders are one', (toy) => {
    expect(lossOverTime(toy, L)).toBeCloseTo(lossOverMasks(toy, L), 6);
    expect(bound(toy, L)).toBeCloseTo(lossOverMasks(toy, L), 10);
    const questions = [1, 2, 3, 4].map((l) => meanSurprise(toy, L, l));
    expect(sum(questions)).toBeCloseTo(lossOverMasks(toy, L), 10);
    expect(lossOverTime(toy, L, () => 1)).toBeCloseTo(
      sum(questions.map((surprise, i) => ((i + 1) / (L + 1)) * surprise)),
      6,
    );
  });

  it.each(toys)(
    'the gap is the divergence of a uniform order from the orders of the text, above 0',
    (toy) => {
      const ps = probabilities(toy, L);
      const divergence = mean(ps.map((p) => Math.log(1 / ps.length / (p / sum(ps)))));
      expect(bound(toy, L) - nll(toy, L)).toBeCloseTo(divergence, 10);
      expect(divergence).toBeGreaterThan(0.01);
    },
  );

  it('is no gap where the predictor is right', () => {
    const world = range(16).map((x) => uniform(9, x)); // any distribution over four bits; the text is 0
    const given = (visible: readonly number[]) =>
      sum(world.filter((_p, x) => visible.every((place) => ((x >> place) & 1) === 0)));
    const right: Toy = (i, masked) => {
      const visible = range(L).filter((place) => !masked.includes(place));
      return given([...visible, i]) / given(visible);
    };
    expect(bound(right, L)).toBeCloseTo(nats((world[0] ?? NaN) / sum(world)), 10);
    expect(nll(right, L)).toBeCloseTo(bound(right, L), 10);
  });

  it('spreads without end when t comes near 0, and as the exercise says from 0.001 on', () => {
    const variance = (L: number, least: number) =>
      integral((u) => {
        const t = least + (1 - least) * u;
        return (L * (1 - t)) / t; // of n/t at this t; its mean is L at each
      }, 200_000);
    expect(Math.sqrt(variance(16, EPSILON)) / 16).toBeCloseTo(relativeSpread(16), 5);
    const grown = [1e-2, 1e-3, 1e-4].map((least) => variance(1, least));
    expect((grown[1] ?? NaN) - (grown[0] ?? NaN)).toBeCloseTo(Math.log(10), 0);
    expect((grown[2] ?? NaN) - (grown[1] ?? NaN)).toBeCloseTo(Math.log(10), 0);
  });
});

it('low-confidence remasking writes sun 99 times in 100, random remasking 90', () => {
  // Tokens 0 and 1 are sun and rain, or day and night; 2 is the mask.
  const places = [
    [0.9, 0.1],
    [0.6, 0.4],
  ].map((ps) => Float64Array.from([...ps.map(Math.log), 0]));
  const options = { temperature: 1, maskToken: 2, candidates: 1 };
  const DRAWS = 40_000;
  const count = (isRandom: boolean) => {
    const written = [0, 0]; // sun, day
    for (let draw = 0; draw < DRAWS; draw++) {
      const first = places.map((logits, place) =>
        predict(place, logits, uniform(3, 8 * draw + place), options),
      );
      const scores = isRandom ? [uniform(3, 8 * draw + 2), uniform(3, 8 * draw + 3)] : 'confidence';
      const [stays] = kept(first, 1, scores) as [Prediction];
      const other = 1 - stays.place;
      const anew = predict(other, places[other] ?? [], uniform(3, 8 * draw + 4), options);
      for (const { place, token } of [stays, anew])
        if (token === 0) written[place] = (written[place] ?? 0) + 1;
    }
    return written.map((n) => n / DRAWS);
  };
  const within = (share: number | undefined, p: number) =>
    expect(Math.abs((share ?? NaN) - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / DRAWS));
  const [sun, day] = count(false);
  within(sun, 0.99);
  within(day, 0.6);
  const [sunAtRandom, dayAtRandom] = count(true);
  within(sunAtRandom, 0.9);
  within(dayAtRandom, 0.6);
});

it('the twins have the same shape', () => {
  const gpt = readConfig('story-gpt');
  expect([
    gpt['vocab_size'],
    gpt['hidden_size'],
    gpt['intermediate_size'],
    gpt['num_hidden_layers'],
    gpt['num_attention_heads'],
    gpt['num_key_value_heads'],
  ]).toEqual(
    ['vocab_size', 'd_model', 'mlp_hidden_size', 'n_layers', 'n_heads', 'n_kv_heads'].map((key) => twin[key]),
  );
  // "our small one shares keys as well"
  expect(ofTwin('n_kv_heads')).toBeLessThan(ofTwin('n_heads'));
  expect(text).toContain(`$V$ logits for a place (${grouped(ofTwin('vocab_size'))} here)`);
});

it('says where the lines of the recorded run cross', () => {
  const surprise = (remasking: string, steps: number) =>
    (recorded as unknown as Record<string, { surprise: { value: number } }>)[`${remasking}-0.5-${steps}`]
      ?.surprise.value ?? NaN;
  for (const steps of STEP_COUNTS) {
    const isCrossed = surprise('low-confidence', steps) < surprise('random', steps);
    expect([steps, isCrossed]).toEqual([steps, steps === 64]);
  }
  expect(text).toContain('with up to 32 steps random remasking writes the less surprising stories, with 64');
});

it('gives every number of a fact with what was said of it', () => {
  expect(billions(llama8b).toFixed(2)).toBe(billions(llada8b).toFixed(2)); // "in both"
  expect(unweighted(predictorOfExercise)).toBeLessThan(nll(predictorOfExercise, 2) / 1.5); // "far below"
  expect(unweighted(predictorA)).toBeGreaterThan(unweighted(predictorB));
  expect(bound(predictorA, 2)).toBeLessThan(bound(predictorB, 2));
  expect(text).toContain(`its short view of ${lladaDefaults.context} characters`);
});

describe('the figures of chapter 14', () => {
  const schemas = {
    architectureDiff: architectureSchema,
    coupledTokens: coupledSchema,
    maskingAnimator: maskingSchema,
    objectiveLab: objectiveSchema,
    qualitySteps: qualitySchema,
    ratioLab: ratioSchema,
    sftMasking: sftSchema,
    trainLlada: lladaSchema,
  };
  type WidgetName = keyof typeof schemas;
  /** `{ view: 'toy', seed: 1 }` as it stands in the text. */
  const read = (written: string | undefined) =>
    JSON.parse(
      (written ?? '{}')
        .replace(/'([^']*)'/g, (_quoted, inner: string) => JSON.stringify(inner))
        .replace(/([{,] *)(\w+):/g, '$1"$2":'),
    ) as Record<string, unknown>;
  const figures = [...text.matchAll(/<Figure widget=\{(\w+)\}(?: props=\{(\{.*?\})\})? id="([\w-]+)"/g)].map(
    ([, widget, props, id]) => ({ widget: widget as WidgetName, props: read(props), id: id ?? '' }),
  );
  const links = [...text.matchAll(/<StateLink widget=\{(\w+)\} figure="([\w-]+)" state=\{(\{.*?\})\}>/g)].map(
    ([, widget, id, state]) => ({ widget, id: id ?? '', state: read(state) }),
  );
  const set = [
    ...figures.map(({ id, widget, props }) => ({ id, widget, state: props })),
    ...links.map(({ id, state }) => {
      const figure = figures.find((one) => one.id === id);
      return { id, widget: figure?.widget, state: { ...figure?.props, ...state } };
    }),
  ];

  it('are all there, and links set the figure that they name', () => {
    expect(figures).toHaveLength(text.split('<Figure ').length - 1);
    expect(links).toHaveLength(text.split('<StateLink ').length - 1);
    expect(new Set(figures.map(({ widget }) => widget))).toEqual(new Set(Object.keys(schemas)));
    for (const { id, widget } of links)
      expect([id, figures.find((one) => one.id === id)?.widget]).toEqual([id, widget]);
  });

  it.each(set)('are set to what they have: $id $state', ({ widget, state }) => {
    const { shape } = schemas[widget as WidgetName];
    for (const [name, value] of Object.entries(state)) {
      const field = (shape as Record<string, { safeParse(value: unknown): { success: boolean } }>)[name];
      expect([name, field?.safeParse(value).success]).toEqual([name, true]);
    }
    if (widget === 'maskingAnimator') {
      const { length, blockLength, steps } = { ...maskingDefaults, ...state };
      expect(() => blocksOf(length, blockLength === 0 ? length : blockLength, steps)).not.toThrow();
    }
  });
});

/** Numbers that the text sets, and numbers of the paper and of its authors' code, so that there is nothing to compute. */
const GIVEN = new Set([
  ...[
    '0.25',
    '0.1',
    '0.4',
    '0.5',
    '0.6',
    '0.9',
    '0.01',
    '0.3',
    '0.2',
    '0.8',
    '0.15',
    '0.001',
    '0.45',
    '0.30',
  ],
  ...['70.0', '21.3', '69.4', '77.5', '4.5', '1.5', '1.8', '6.98', '2.3', '0.13'],
]);

it.each([...GIVEN])('still gives %s', (number) => {
  expect(text).toContain(number);
});

it('leaves no other decimal in the text', () => {
  const story = text.slice(text.indexOf('The language models of the earlier'), text.indexOf('## References'));
  const [before = '', after = ''] = story.split('## At full scale'); // the numbers of others
  let rest = before + after.slice(after.indexOf('<Recap>'));
  for (const phrase of Object.values(facts)
    .flat()
    .map(loose)
    .toSorted((a, b) => b.length - a.length)) {
    rest = rest.replaceAll(phrase, ' ');
  }
  rest = rest
    .replace(/(?:props|state|predict)=\{\{.*?\}\}/g, ' ')
    .replace(/\{\/\*.*?\*\/\}/g, ' ')
    .replace(/refutedBy=".*?"/g, ' ');
  const unchecked = [...rest.matchAll(/\d+\.\d+/g)].filter(([number]) => !GIVEN.has(number));
  expect(
    unchecked.map(({ 0: number, index }) => `${number} in “${rest.slice(index - 60, index + 30)}”`),
  ).toEqual([]);
});
