// Every number that chapter 8 works out, worked out again: each phrase below is computed here and must stand in the text.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { beamSearch } from '../../src/core/generation/beam';
import { loadModel, type LoadedModel } from '../../src/core/models/loadModel';
import { distribution, type SamplingSettings } from '../../src/pure/sampling';
import { parseTokenizer, type Tokenizer } from '../../src/pure/tokenizers';
import { fromFolder, startCpu } from '../../tools/node';

const chapter = readFileSync(new URL('../../chapters/08-sampling/en.mdx', import.meta.url), 'utf8');
/** The chapter on one line, with ASCII minus signs. */
const text = chapter.replace(/\s+/g, ' ').replaceAll('−', '-');

const sum = (xs: readonly number[]) => xs.reduce((a, b) => a + b, 0);
const normal = (xs: readonly number[]) => xs.map((x) => x / sum(xs));
const entropy = (ps: readonly number[]) => -sum(ps.map((p) => (p > 0 ? p * Math.log(p) : 0)));
const choices = (ps: readonly number[]) => Math.exp(entropy(ps)).toFixed(2);
const three = (x: number) => x.toFixed(3);
/** A probability in a table: 0 for a token that was cut. */
const cell = (p: number) => (p === 0 ? '0' : three(p));
const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;
const words = (n: number) => ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'][Math.round(n)];
/** The n-th number, or NaN. */
const at = (xs: readonly number[], n: number) => xs[n] ?? NaN;

const names = ['king', 'fox', 'girl', 'stone'];
const weights = [4, 3, 2, 1];
const model = normal(weights);
const cold = normal(weights.map((w) => w ** 2));
const hot = normal(weights.map((w) => w ** 0.5));

/** How many of the most probable tokens each cut keeps. */
const kept = {
  topP: (ps: readonly number[], tau: number) => {
    let mass = 0;
    return 1 + ps.findIndex((p) => (mass += p) >= tau - 1e-12);
  },
  minP: (ps: readonly number[], mu: number) => ps.filter((p) => p >= mu * Math.max(...ps)).length,
};
const first = (ps: readonly number[], n: number) => normal(ps.map((p, rank) => (rank < n ? p : 0)));

/** The logit after the repetition penalty, with two cases. */
const penalised = (z: number, theta: number) => (z < 0 ? z * theta : z / theta);
/** Probability of token n when its logit becomes `to`, the others staying at the table's weights minus `shift`. */
const moved = (n: number, to: number, shift = 0) =>
  at(normal(weights.map((w, i) => (i === n ? Math.exp(to + shift) : w))), n);

/** The worked chain: probabilities in each column, and the mass that each stage cuts. */
const chainNames = [...names, 'moon', 'end'];
const chainWeights = [4, 3, 2, 1, 0.5, 2];
const chain = (() => {
  const without = (ps: readonly number[], ...cut: number[]) =>
    normal(ps.map((p, i) => (cut.includes(i) ? 0 : p)));
  const raw = normal(chainWeights);
  const allowed = without(raw, 5);
  const said = normal(chainWeights.map((w, i) => (i === 5 ? 0 : i === 2 ? w ** (1 / 2) : w)));
  const cooled = normal(said.map((p) => p ** 2));
  const fewest = without(cooled, 4); // moon is fifth
  const nucleus = without(fewest, 3); // 0.571 + 0.321 + 0.071 reaches 0.95
  const near = without(nucleus, 2); // 0.074 < 0.2 × 0.593
  return { raw, allowed, said, cooled, fewest, nucleus, near };
})();
const columns = Object.values(chain);

const sure = [0.96, 0.02, 0.01, 0.006, 0.004];
const unsure = [0.15, 0.14, 0.13, 0.12, 0.11, 0.1, 0.09, 0.07, 0.05, 0.04];

/** The length on which both lines of stretches belong to the same token. */
const shared = (a: readonly number[], b: readonly number[]) =>
  a.map((_p, i) => {
    const ends = [a, b].map((ps) => [sum(ps.slice(0, i)), sum(ps.slice(0, i + 1))] as const);
    return Math.max(0, Math.min(...ends.map(([, end]) => end)) - Math.max(...ends.map(([start]) => start)));
  });
const agreement = shared(model, cold);

/** What stands in the text, by what it is about. */
const facts: Record<string, string[]> = {
  'the example': [
    ...names.map((name, i) => {
      const z = Math.log(at(weights, i));
      return row(name, z === 0 ? '0' : three(z), `${at(weights, i)}`, at(model, i).toFixed(1));
    }),
    `$H = ${three(entropy(model))}$ nats and $e^H = ${choices(model)}$`,
  ],
  'greedy is not the most probable text': [
    `$0.6 \\times 0.5 = ${(0.6 * 0.5).toFixed(2)}$`,
    `$0.4 \\times 0.9 = ${(0.4 * 0.9).toFixed(2)}$`,
  ],
  drawing: [
    `_king_ owns the stretch from 0 to ${at(model, 0)}, _fox_ from ${at(model, 0)} to ${sum(model.slice(0, 2)).toFixed(1)}, _girl_ from ${sum(model.slice(0, 2)).toFixed(1)} to ${sum(model.slice(0, 3)).toFixed(1)}`,
    `$1 - 0.95^{40} = ${(1 - 0.95 ** 40).toFixed(2)}$`,
  ],
  temperature: [
    ...names.map((name, i) => row(name, three(at(cold, i)), three(at(model, i)), three(at(hot, i)))),
    row('$H$ (nats)', ...[cold, model, hot].map((ps) => three(entropy(ps)))),
    row('$e^H$', ...[cold, model, hot].map(choices)),
    `${weights.map((w) => w ** 2).join(', ')}, which sum to ${sum(weights.map((w) => w ** 2))}`,
    `for 4,096 tokens ${Math.log(4096).toFixed(2)} nats`,
  ],
  'top-k': [
    `$4/7 = ${three(at(first(model, 2), 0))}$ and $3/7 = ${three(at(first(model, 2), 1))}$`,
    `$0.2 + 0.1 = ${sum(model.slice(2)).toFixed(1)}$`,
  ],
  'top-p': [
    `_king_ ${at(model, 0)}, _fox_ makes ${sum(model.slice(0, 2)).toFixed(1)}, _girl_ makes ${sum(model.slice(0, 3)).toFixed(1)}. That crosses, so the nucleus is three tokens, at $4/9$, $3/9$ and $2/9$`,
  ],
  'min-p': [
    `$0.6 \\times 0.4 = ${(0.6 * 0.4).toFixed(2)}$, so _king_ and _fox_ stay`,
    `${sure.join(', ')}. At the second`,
    row('top-k, $k = 3$', '3 of 5', '3 of 10'),
    row('top-p, $\\tau = 0.85$', `${kept.topP(sure, 0.85)} of 5`, `${kept.topP(unsure, 0.85)} of 10`),
    row('min-p, $\\mu = 0.1$', `${kept.minP(sure, 0.1)} of 5`, `${kept.minP(unsure, 0.1)} of 10`),
  ],
  'repetition penalty': [
    `With $\\theta = 1.2$ its logit falls from ${three(Math.log(4))} to ${three(penalised(Math.log(4), 1.2))}, and its probability from 0.4 to ${three(moved(0, penalised(Math.log(4), 1.2)))}`,
    `$\\ln 4 - \\ln 8 = ${three(Math.log(4) - Math.log(8))}$`,
    `Multiplied by 1.2 it falls to ${three(penalised(Math.log(4 / 8), 1.2))}, and the probability of _king_ becomes ${three(moved(0, penalised(Math.log(4 / 8), 1.2), Math.log(8)))} and not ${three(moved(0, penalised(Math.log(4), 1.2)))}`,
    `it would _rise_, to ${three(moved(0, Math.log(4 / 8) / 1.2, Math.log(8)))}`,
  ],
  'the chain': [
    `whose logit ${three(Math.log(0.5))} is negative`,
    ...chainNames.map((name, i) => row(name, ...columns.map((ps) => cell(at(ps, i))))),
    row(
      '**mass cut**',
      '',
      ...columns.slice(1).map((ps, stage) => {
        const entering = columns[stage] ?? [];
        return cell(sum(entering.filter((p, i) => p > 0 && at(ps, i) === 0)));
      }),
    ).replace('|  |', '| |'),
    `$0.16 + 0.08 + 0.04 + 0.16 = ${sum([2, 3, 4, 5].map((i) => at(chain.raw, i))).toFixed(2)}$`,
  ],
  'the order': [
    `squares: ${cold.map(three).join(', ')}`,
    `0.4 + 0.3 + 0.2 reaches 0.8: ${words(kept.topP(model, 0.8))} stay`,
    `${three(at(cold, 0))} + ${three(at(cold, 1))} reaches 0.8: ${words(kept.topP(cold, 0.8))} stay`,
    `squares of 4, 3, 2: 16, 9, 4, of ${16 + 9 + 4}`,
    row('king', `16/25 = ${three(16 / 25)}`, `16/29 = ${three(16 / 29)}`),
    row('fox', `9/25 = ${three(9 / 25)}`, `9/29 = ${three(9 / 29)}`),
    row('girl', '0', `4/29 = ${three(4 / 29)}`),
    `about once in ${words(Math.round(29 / 4))} draws`,
  ],
  seeds: [
    `the stretch of _king_ ends at ${at(model, 0)}, and we write _fox_. At $T = 0.5$ it ends at ${three(at(cold, 0))}`,
    `$${agreement.map((x, i) => (i === 0 ? `${x}` : three(x))).join(' + ')} = ${three(sum(agreement))}$`,
    `two times in ${words(2 / sum(agreement))}`,
  ],
  'the tree': [
    `$4096^8 = 2^{${Math.log2(4096) * 8}}$ branches, some $${Math.round(4096 ** 8 / 1e28)} \\times 10^{28}$`,
    `$\\ln 0.6 + \\ln 0.5 = ${three(Math.log(0.6) + Math.log(0.5))}$ nats, the other $\\ln 0.4 + \\ln 0.9 = ${three(Math.log(0.4) + Math.log(0.9))}$`,
    `$0.6^{100}$, less than $10^{${Math.ceil(100 * Math.log10(0.6))}}$`,
  ],
  'ex-two-tokens': [
    ...[0.5, 1, 2].map((T) => three(3 ** (1 / T) / (3 ** (1 / T) + 1))),
    `$\\sqrt 3 = ${three(Math.sqrt(3))}$`,
    `id="ex-two-tokens" title="Two tokens and a thermometer" predict={{ kind: 'number', answer: 9 / 10 }}`,
  ],
  'ex-order': [
    `$4/9 + 3/9 = ${three(7 / 9)}$ reaches 0.75`,
    `$4/7 = ${three(4 / 7)}$ and $3/7 = ${three(3 / 7)}$. Top-p first`,
    `$0.4 + 0.3 = ${(0.4 + 0.3).toFixed(1)}$ does not reach 0.75, and _girl_ makes it ${(0.4 + 0.3 + 0.2).toFixed(1)}`,
    `$4/9 = ${three(4 / 9)}$, $3/9 = ${three(3 / 9)}$ and $2/9 = ${three(2 / 9)}$`,
    `predict={{ kind: 'number', answer: 4 / 7 }}`,
  ],
  'ex-min-p': [`$0.1^2 = ${(0.1 ** 2).toFixed(2)}$`, `predict={{ kind: 'number', answer: 0.1 ** 2 }}`],
  'ex-penalty': [
    `it keeps ${moved(3, penalised(Math.log(1), 1.2)).toFixed(1)}. After the shift it is ${three(-Math.LN2)}`,
    `its weight becomes $2^{-0.2} = ${three(2 ** -0.2)}$ beside 4, 3 and 2, and its probability ${three(moved(3, penalised(-Math.LN2, 1.2), Math.LN2))}`,
    `weight $2^{1/6} = ${three(2 ** (1 / 6))}$, probability ${three(moved(3, -Math.LN2 / 1.2, Math.LN2))}`,
    `predict={{ kind: 'number', answer: 1 / ${1 / moved(3, penalised(0, 1.2))} }}`,
  ],
  'ex-rep': [
    `80 tokens have ${80 - 4 + 1} 4-grams`,
    `$1 - 4/77 = ${three(1 - 4 / 77)}$`,
    `predict={{ kind: 'number', answer: 1 - 4 / 77 }}`,
  ],
  'ex-entropy': [
    `$H = ${three(entropy([0.9, 0.05, 0.05]))}$ nats, $e^H = ${choices([0.9, 0.05, 0.05])}$`,
    `$H = \\ln 2 = ${three(entropy([0.5, 0.5]))}$, $e^H = 2$`,
    `predict={{ kind: 'number', unit: 'nats', answer: Math.LN2 }}`,
  ],
  'ex-beam': [
    `keeps A (${three(Math.log(0.6))}) and B (${three(Math.log(0.4))})`,
    `compares ${three(Math.log(0.6 * 0.5))} twice, ${three(Math.log(0.4 * 0.9))} and ${three(Math.log(0.4 * 0.1))}`,
    `$\\ln 0.36 = ${three(Math.log(0.36))}$`,
    `predict={{ kind: 'number', unit: 'nats', answer: Math.log(0.36) }}`,
  ],
  'ex-length': [
    `$0.8^{13} = ${(0.8 ** 13).toFixed(4)}$ is still above 0.05; $0.8^{14} = ${(0.8 ** 14).toFixed(4)}$ is below`,
    `$\\ln 0.8 = ${three(Math.log(0.8))}$`,
    `$\\ln 0.05 = ${three(Math.log(0.05))}$`,
    `predict={{ kind: 'number', answer: ${Math.ceil(Math.log(0.05) / Math.log(0.8))} }}`,
  ],
};

describe('chapter 8 says what comes out', () => {
  it.each(Object.entries(facts).flatMap(([what, phrases]) => phrases.map((phrase) => [what, phrase])))(
    '%s: %s',
    (_what, phrase) => {
      expect(text.includes(phrase)).toBe(true);
    },
  );

  it('works its exercises out as the book’s own code does', () => {
    const settings: SamplingSettings = {
      greedy: false,
      temperature: 0.5,
      topK: 4,
      topP: 0.95,
      minP: 0.2,
      repetitionPenalty: 2,
    };
    const { before, stages } = distribution(chainWeights.map(Math.log), settings, {
      history: [2],
      forbidden: [5],
    });
    const theirs = [before, ...stages.map((stage) => stage.probabilities)];
    expect(theirs.length).toBe(columns.length);
    for (const [stage, ps] of theirs.entries()) {
      for (const [id, p] of ps.entries()) expect(p).toBeCloseTo(at(columns[stage] ?? [], id), 12);
    }
  });
});

/** Numbers that the text sets or takes from others, so that there is nothing to compute. */
const GIVEN = new Set(
  // weights, thresholds and draws of the examples
  [
    '0.3',
    '0.45',
    '0.2',
    '0.5',
    '0.6',
    '0.4',
    '0.9',
    '0.05',
    '0.8',
    '0.1',
    '0.02',
    '0.01',
    '0.75',
    '0.95',
    '1.2',
  ]
    // the unsure step, the two ends of temperature, and what the figures are set to
    .concat(
      unsure.map((p) => p.toFixed(2)),
      '0.01',
      '0.70',
      '0.7',
      '1.5',
      '0.36',
      '0.85',
    ),
);

it('leaves no other decimal in the text', () => {
  const story = text.slice(text.indexOf('Give a language model'), text.indexOf('## References'));
  const [before = '', after = ''] = story.split('## At full scale'); // the settings of others
  let rest = before + after.slice(after.indexOf('<Recap>'));
  for (const phrase of [...Object.values(facts).flat(), ...MEASURED].toSorted(
    (a, b) => b.length - a.length,
  )) {
    rest = rest.replaceAll(phrase, ' ');
  }
  rest = rest.replace(/(?:props|state|predict)=\{\{.*?\}\}/g, ' ').replace(/Claim of=.*?>/g, ' ');
  const unchecked = [...rest.matchAll(/\d+\.\d+/g)].filter(([number]) => !GIVEN.has(number));
  expect(
    unchecked.map(({ 0: number, index }) => `${number} in “${rest.slice(index - 60, index + 30)}”`),
  ).toEqual([]);
});

/** What the text says that the shipped model does. */
const MEASURED = [
  'After "Once upon a", the $e^H$ of `story-gpt` is 1.4',
  'After "Once upon a time there was a" it is 79.',
  'more than four in five logits of `story-gpt` are below 0',
  '" who had a daughter" twenty times, four tokens to a round',
  '", in a lush, green garden" with -10.33 nats',
  'width 3 finds one with -7.55: ", there was a king who lived with"',
];

describe('story-gpt does what chapter 8 says', () => {
  const FOLDER = new URL('../../public/models/story-gpt/', import.meta.url);
  let model: LoadedModel;
  let tokenizer: Tokenizer;
  beforeAll(async () => {
    await startCpu();
    model = await loadModel(fromFolder(fileURLToPath(FOLDER)));
    tokenizer = parseTokenizer(readFileSync(new URL('tokenizer.json', FOLDER), 'utf8'));
  });

  /** Token ids, the begin token first. */
  const encode = (story: string) => [BEGIN, ...tokenizer.encode(story)];
  /** The logits after each token, [T][V]. */
  async function logitsOf(ids: number[]): Promise<number[][]> {
    const { shape, values } = await model.logits(ids);
    const V = shape[1] ?? 0;
    return ids.map((_id, t) => Array.from(values.slice(t * V, (t + 1) * V)));
  }
  /** The most probable token but the end token, which is the begin token. */
  const best = ([, ...logits]: number[]) => 1 + logits.indexOf(Math.max(...logits));
  /** Log-probability of what follows the prompt, in nats. */
  async function logProb(prompt: string, story: string): Promise<number> {
    const ids = encode(story);
    const from = encode(prompt).length;
    const logits = await logitsOf(ids);
    const steps = ids.slice(from).map((id, step) => {
      const row = logits[from + step - 1] ?? [];
      return at(row, id) - Math.log(sum(row.map(Math.exp)));
    });
    expect(steps.length).toBe(8);
    return sum(steps);
  }

  it.each(MEASURED)('the text says: %s', (phrase) => expect(text).toContain(phrase));

  it('is nearly sure of “time” and open after “there was a”', async () => {
    const open = async (prompt: string) => {
      const weights = ((await logitsOf(encode(prompt))).at(-1) ?? []).map(Math.exp);
      return Math.exp(entropy(normal(weights)));
    };
    expect((await open('Once upon a')).toFixed(1)).toBe('1.4');
    expect((await open('Once upon a time there was a')).toFixed(0)).toBe('79');
  });

  it('has more than four negative logits in five', async () => {
    const logits = (await logitsOf(encode('Once upon a time there was a'))).at(-1) ?? [];
    expect(logits.filter((z) => z < 0).length / logits.length).toBeGreaterThan(0.8);
  });

  it('goes round with the king’s daughter when it decodes greedily', async () => {
    const prompt = encode('Once upon a time there was a king');
    const round = tokenizer.encode(' who had a daughter');
    expect(round.length).toBe(4);
    const ids = [...prompt, ...Array.from({ length: 20 }, () => [...round]).flat()];
    expect(ids.length - prompt.length).toBe(80);
    const logits = await logitsOf(ids);
    for (let t = prompt.length; t < ids.length; t++) expect(best(logits[t - 1] ?? [])).toBe(ids[t]);
  });

  it('has a text that is more probable than the greedy one', async () => {
    const greedy = 'Once upon a time, in a lush, green garden';
    expect(await logProb('Once upon a time', greedy)).toBeCloseTo(-10.33, 2);
    const other = 'Once upon a time, there was a king who lived with';
    expect(await logProb('Once upon a time', other)).toBeCloseTo(-7.55, 2);
    const { hypotheses } = await beamSearch(model, encode('Once upon a time'), {
      width: 3,
      depth: 8,
      onDepth: () => undefined,
      breathe: () => Promise.resolve(),
      checkDevice: () => undefined,
    });
    expect(tokenizer.decode(hypotheses[0]?.tokens ?? [])).toBe(other.slice('Once upon a time'.length));
    const ids = encode(greedy);
    const logits = await logitsOf(ids);
    for (let t = encode('Once upon a time').length; t < ids.length; t++) {
      expect(best(logits[t - 1] ?? [])).toBe(ids[t]);
    }
  });
});
