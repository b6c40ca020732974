// Every computed number of chapter 12, computed again by the plainest code there is, and looked for in the chapter's text.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import recorded from '../../src/claims/deepseek/recorded.json';
import { wasm } from '../../src/core/devices/wasm';
import { changeRouting } from '../../src/core/models/deepseek/changeRouting';
import { parseConfig } from '../../src/core/models/deepseek/config';
import { parameterLayout } from '../../src/core/models/deepseek/model';
import { countParameters } from '../../src/core/models/layout';
import { loadModel, type LoadedModel } from '../../src/core/models/loadModel';
import { tellStory } from '../../src/core/worker/story';
import { parseSafetensors } from '../../src/pure/formats/safetensors';
import { expertsOf } from '../../src/pure/routing/chooseExperts';
import { leftOver, overlap } from '../../src/pure/sampling';
import { parseTokenizer, type Tokenizer } from '../../src/pure/tokenizers';
import { balancingDefaults, balancingSchema } from '../../src/widgets/load-balancing/state';
import { mlaSchema } from '../../src/widgets/mla-lab/state';
import { routerDefaults, routerSchema } from '../../src/widgets/moe-router/state';
import { mtpSchema } from '../../src/widgets/mtp-lab/state';
import { fromFolder } from '../../tools/node';
import { openChapter, read } from '../support/chapterText';

const { says, row, answer, expectLinks, expectFigures, expectOnlyFound } = openChapter('12-deepseek');

const sum = (xs: readonly number[]) => xs.reduce((a, b) => a + b, 0);
const grouped = (n: number) => n.toLocaleString('en-US');
/** As a formula has it. */
const inFormula = (n: number) => grouped(n).replaceAll(',', '{,}');
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k);
const largest = (xs: readonly number[], count: number) =>
  xs.map((_x, i) => i).sort((a, b) => (xs[b] ?? 0) - (xs[a] ?? 0)).slice(0, count); // prettier-ignore

type Json = Record<string, number>;
const fileOf = (model: string, file: string) =>
  JSON.parse(read(`public/models/${model}/${file}.json`)) as Json;
const moe = fileOf('story-moe', 'config');
const ofMoe = (field: string) => moe[field] ?? NaN;

/** The published configuration of DeepSeek-V3, what of it counts weights and numbers. */
const V3: Json = {
  ...{ vocab_size: 129_280, hidden_size: 7168, intermediate_size: 18_432, moe_intermediate_size: 2048 },
  ...{ num_hidden_layers: 61, first_k_dense_replace: 3, num_attention_heads: 128, n_shared_experts: 1 },
  ...{ kv_lora_rank: 512, q_lora_rank: 1536, qk_nope_head_dim: 128, qk_rope_head_dim: 64, v_head_dim: 128 },
  ...{ n_routed_experts: 256, num_experts_per_tok: 8, n_group: 8, topk_group: 4 },
  ...{ routed_scaling_factor: 2.5, max_position_embeddings: 163_840, num_nextn_predict_layers: 0 },
};
const v3Layout = parameterLayout(parseConfig({ ...moe, ...V3, tie_word_embeddings: false }));
const expertWeights = (config: Json) =>
  3 * (config['hidden_size'] ?? NaN) * (config['moe_intermediate_size'] ?? NaN);

describe('weights', () => {
  it('of the twins', () => {
    const [own, twin] = [fileOf('story-moe', 'training'), fileOf('story-gpt', 'training')];
    const active = fileOf('story-moe', 'evaluation')['active_parameters'] ?? NaN;
    says(
      `${grouped(active)}, where its twin has ${grouped(twin['parameters'] ?? NaN)}. But in all it has ${grouped(own['parameters'] ?? NaN)}`,
      `\`story-moe\` saw ${Math.round((own['tokens_seen'] ?? NaN) / 1e6)} million tokens and its twin ${Math.round((twin['tokens_seen'] ?? NaN) / 1e6)} million`,
      `An expert here is a small thing, ${grouped(expertWeights(moe))} weights`,
    );
    row('active weights, millions', '37,000', (active / 1e6).toFixed(2));
    row('all weights, millions', '671,000', ((own['parameters'] ?? NaN) / 1e6).toFixed(2));
    row('weights of an expert', grouped(expertWeights(V3)), grouped(expertWeights(moe)));
  });

  it('of DeepSeek-V3', () => {
    const routed = v3Layout.filter(({ name }) => name.includes('.mlp.experts.'));
    expect(Math.round(countParameters(v3Layout) / 1e9)).toBe(671);
    says(
      `${Math.round(countParameters(routed) / 1e9)} billion belong to experts among which a router chooses`,
    );
    says('V3 has 671 billion, of which 37 billion are active');
    const passed = v3Layout.map((entry) => {
      if (entry.name.startsWith('model.embed_tokens')) return 7168;
      return countParameters([entry]) * (routed.includes(entry) ? 8 / 256 : 1);
    });
    expect(Math.round(sum(passed) / 1e9)).toBe(37);
    expect(countParameters(routed)).toBe(58 * 256 * expertWeights(V3));
    says(
      `chooses 8 of 256 in each of its ${(V3['num_hidden_layers'] ?? NaN) - (V3['first_k_dense_replace'] ?? NaN)} layers with experts`,
    );
  });

  it('has a table with the sizes of both', () => {
    const both = (name: string, from: (config: Json) => string) => row(name, from(V3), from(moe));
    const at = (config: Json, field: string) => grouped(config[field] ?? NaN);
    both(
      'layers, the first of them dense',
      (c) => `${at(c, 'num_hidden_layers')}, ${at(c, 'first_k_dense_replace')}`,
    );
    both("size of a token's vector, $C$", (c) => at(c, 'hidden_size'));
    both('heads, $n_h$', (c) => at(c, 'num_attention_heads'));
    both(
      'kept of a token and layer, $d_c + d^R_h$',
      (c) => `${at(c, 'kv_lora_rank')} + ${at(c, 'qk_rope_head_dim')}`,
    );
    both('size of the compressed query', (c) => at(c, 'q_lora_rank'));
    both(
      'experts: shared, routed, chosen',
      (c) => `${at(c, 'n_shared_experts')}, ${at(c, 'n_routed_experts')}, ${at(c, 'num_experts_per_tok')}`,
    );
    both('inner size of an expert', (c) => at(c, 'moe_intermediate_size'));
    both('vocabulary', (c) => at(c, 'vocab_size'));
    expect(ofMoe('num_nextn_predict_layers')).toBe(1);
    says(`a fixed factor, ${ofMoe('routed_scaling_factor')} in \`story-moe\``);
    says('the published configuration of V3 has 2.5');
  });
});

describe('the router', () => {
  const gates = (affinities: number[], biases: number[], scale: number, isBiased = false) => {
    const scores = affinities.map((s, i) => s + (biases[i] ?? 0));
    const chosen = largest(scores, 2);
    const weights = isBiased ? scores : affinities;
    const total = sum(chosen.map((i) => weights[i] ?? NaN));
    return { chosen, gates: chosen.map((i) => (scale * (weights[i] ?? NaN)) / total), scores };
  };

  it('by hand', () => {
    const [affinities, biases] = [
      [0.7, 0.6, 0.3, 0.2],
      [0, -0.2, 0.2, 0],
    ];
    const found = gates(affinities, biases, 1.5);
    expect(found.chosen).toEqual([0, 2]);
    expect(expertsOf(found.scores, { groups: 1, keptGroups: 1, chosen: 2 })).toEqual([0, 2]);
    const [first, second] = found.gates.map((gate) => gate.toFixed(2));
    says(
      `four experts have affinities 0.7, 0.6, 0.3 and 0.2, the second has the bias $-0.2$ and the third 0.2`,
      `The scores are ${found.scores
        .map((score) => Number(score.toFixed(2)))
        .join(', ')
        .replace(/, ([^,]*)$/, ' and $1')}`,
      `$1.5 \\cdot 0.7 / (0.7 + 0.3) = ${first}$ and $1.5 \\cdot 0.3 / (0.7 + 0.3) = ${second}$`,
    );
    const biased = gates(affinities, biases, 1.5, true).gates.map((gate) => gate.toFixed(3));
    says(`the two experts above would weigh ${biased.join(' and ')}`);
  });

  it('in the exercise', () => {
    const found = gates([0.6, 0.5, 0.4], [0, -0.2, 0.05], 1.5);
    expect(found.chosen).toEqual([0, 2]);
    expect(answer('ex-gates')).toBeCloseTo(found.gates[0] ?? NaN, 12);
    says(
      'affinities 0.6, 0.5 and 0.4 and biases 0, $-0.2$ and 0.05; two are chosen, and $\\alpha = 1.5$',
      `The scores are ${found.scores
        .map((score) => score.toFixed(2).replace(/0$/, ''))
        .join(', ')
        .replace(/, ([^,]*)$/, ' and $1')}`,
      `$1.5 \\cdot 0.6 / (0.6 + 0.4) = ${(found.gates[0] ?? NaN).toFixed(1)}$`,
    );
  });

  it('can choose so many sets', () => {
    says(
      `Two of 16 experts make ${choose(16, 2)} different pairs`,
      `choose eight of 64, and there are ${grouped(choose(64, 8))} possible sets`,
      `$8 \\cdot 7 / 2 = ${choose(8, 2)}$ in one layer, $28^3 = ${inFormula(28 ** 3)}$ in three`,
      `$\\frac{16 \\cdot 15 \\cdot 14 \\cdot 13}{24} = ${choose(16, 4)}$`,
    );
    expect(answer('ex-sets')).toBe(choose(8, 2));
  });

  it('uses these shares of the experts', () => {
    expect(answer('ex-active')).toBeCloseTo(100 * (9 / 257), 12);
    says(`$9/257 = ${((100 * 9) / 257).toFixed(1)}$ %. But $37/671 = ${((100 * 37) / 671).toFixed(1)}$ %`);
    const touched = (tokens: number) => 1 - (1 - 8 / 256) ** tokens;
    expect(answer('ex-touched')).toBeCloseTo(100 * touched(32), 10);
    says(
      `$1 - (1 - 8/256)^{32} = ${(100 * touched(32)).toFixed(1)}$ %`,
      `For a single token it is ${percent(touched(1))}, for 128 tokens ${percent(touched(128))}`,
    );
  });
});

describe('balancing', () => {
  it('has a largest load', () => {
    const { experts, chosen } = balancingDefaults;
    const most = ofMoe('n_routed_experts') / ofMoe('num_experts_per_tok');
    expect(experts / chosen).toBe(most);
    says(`an expert that every token is sent to: ${most} in \`story-moe\`, ${256 / 8} in V3`);
    says(`1 is even, ${experts / chosen} is the worst that can be`);
  });

  it('by a loss, by hand', () => {
    const total = (f: number[], P: number[]) => sum(f.map((load, i) => load * (P[i] ?? NaN)));
    expect(answer('ex-balance-loss')).toBeCloseTo(total([4, 0, 0, 0], [0.7, 0.1, 0.1, 0.1]), 12);
    expect(total([1, 1, 1, 1], [0.7, 0.1, 0.1, 0.1])).toBeCloseTo(1, 12);
    expect(total([4, 0, 0, 0], [0.25, 0.25, 0.25, 0.25])).toBe(1);
    says(
      'the first, which has 0.7 of the affinities on average, while the others have 0.1 each',
      'but all $P_i$ are 0.25',
      `$4 \\cdot 0.7 = ${4 * 0.7}$`,
    );
  });

  it('by a bias, step by step', () => {
    let [busy, idle, steps] = [620, 580, 0]; // in thousandths
    while (busy > idle) [busy, idle, steps] = [busy - 1, idle + 1, steps + 1];
    expect(answer('ex-thermostat')).toBe(steps);
    says(
      'affinity 0.62 to a busy expert and 0.58 to an idle one',
      'All biases are 0, $\\gamma = 0.001$',
      `The gap of 0.04 closes by 0.002 in each step: ${steps} steps`,
      'a speed of 0.05',
    );
  });

  it('tells what was recorded', () => {
    const nats = /A held-out character costs ([\d.]+), ([\d.]+) and ([\d.]+) nats/.exec(
      recorded.biasBalances.sentence,
    );
    const [none = NaN, ...others] = (nats ?? []).slice(1).map(Number);
    for (const one of others) expect(Math.abs(one - none)).toBeLessThan(0.005);
    says('On held-out text the three are alike, to the second decimal');
    const [, share = ''] = /the model kept ([\d.]+) %/.exec(recorded.draftAcceptance.sentence) ?? [];
    says(`wandered off to where neither knows what comes: ${share} %`);
    for (const [name, { holds }] of Object.entries(recorded)) expect([name, holds]).toEqual([name, true]);
  });
});

describe('caches', () => {
  const [heads, size, latent, rope, layers] = [128, 128, 512, 64, 61];
  const all = 2 * heads * size;
  const kept = latent + rope;

  it('of V3 have these sizes', () => {
    says(
      `V3 has $n_h = ${heads}$ and $d_h = ${size}$, which makes ${grouped(all)}, in each of ${layers} layers`,
      `At two bytes a number these are ${((all * layers * 2) / 1e6).toFixed(1)} MB for one token`,
      `a book of 100,000 tokens would take ${Math.round((all * layers * 2 * 1e5) / 1e9)} GB`,
      `In V3 these are $${latent} + ${rope} = ${kept}$ instead of ${grouped(all)}: as few as with ${kept / (2 * size)} groups`,
      `Multi-query attention keeps ${2 * size} numbers with V3's sizes, fewer than ${kept}`,
      `${kept} in V3, where multi-head attention would keep ${grouped(all)}`,
    );
  });

  it('of the twins', () => {
    const gpt = fileOf('story-gpt', 'config');
    const [dc, dr] = [ofMoe('kv_lora_rank'), ofMoe('qk_rope_head_dim')];
    const own = 2 * (gpt['num_key_value_heads'] ?? NaN) * (gpt['head_dim'] ?? NaN);
    says(
      `\`story-moe\` keeps $${dc} + ${dr} = ${dc + dr}$ numbers of a token and layer; its twin, with grouped queries, keeps ${own}`,
    );
  });

  it('in the exercises', () => {
    const bytes = kept * layers * 2 * 131_072;
    expect(answer('ex-cache')).toBeCloseTo(bytes / 1e9, 10);
    says(
      `$576 \\cdot 61 = ${inFormula(kept * layers)}$ numbers a token, at 2 bytes and for 131,072 tokens ${(bytes / 1e9).toFixed(2)} GB`,
      `would keep ${(all / kept).toFixed(1)} times as much, ${Math.round(((bytes / 1e9) * all) / kept)} GB`,
    );
    const [absorbed, plain] = [latent + rope + latent, size + rope + size];
    expect(answer('ex-work')).toBeCloseTo(absorbed / plain, 12);
    says(
      `${grouped(absorbed)} in V3, where it would be $d_h + d^R_h + d_h = ${plain}$ with keys and values at hand`,
      `$${absorbed}/${plain} = ${(absorbed / plain).toFixed(1)}$ times as many`,
      `$128 \\cdot 256 = ${inFormula(all)}$, and ${rope} of the shared key. That is ${Math.round((all + rope) / kept)} times as many`,
    );
  });
});

it('moves centroids as the deep dive says: against finite differences', () => {
  const at = (xs: readonly number[], i: number) => xs[i] ?? NaN;
  const [alpha, C] = [1.5, 3];
  const u = [0.7, -0.4, 0.9];
  const centroids = [0.5, -1.1, 0.2, 1.3, 0.4, -0.6, -0.8, 0.3, 1.1, 0.1, 0.9, -0.2]; // four experts
  const chosen = [0, 2, 3];
  const sigma = (x: number) => 1 / (1 + Math.exp(-x));
  const affinities = (e: number[]) =>
    [0, 1, 2, 3].map((i) => sigma(sum(u.map((x, c) => x * at(e, C * i + c)))));
  const gates = (e: number[]) => {
    const s = affinities(e);
    const S = sum(chosen.map((j) => at(s, j)));
    return s.map((one, i) => (chosen.includes(i) ? (alpha * one) / S : 0));
  };
  const shares = (e: number[]) => affinities(e).map((one) => one / sum(affinities(e)));
  const slope = (f: (e: number[]) => number, place: number) => {
    const moved = (by: number) => f(centroids.map((x, i) => (i === place ? x + by : x)));
    return (moved(1e-5) - moved(-1e-5)) / 2e-5;
  };
  /** Slopes of a loss in the gates, and loads. */
  const [a, f] = [
    [-0.3, 5, 0.8, -1.2],
    [1.9, 0.3, 1.2, 0.6],
  ];
  const [s, g, share] = [affinities(centroids), gates(centroids), shares(centroids)];
  const meanHelp = sum(chosen.map((j) => (at(g, j) / alpha) * at(a, j)));
  const meanLoad = sum(share.map((one, j) => one * at(f, j)));
  for (const i of [0, 1, 2, 3]) {
    for (const c of [0, 1, 2]) {
      const ofText = slope((e) => sum(gates(e).map((gate, j) => gate * at(a, j))), C * i + c);
      expect(ofText).toBeCloseTo(at(g, i) * (1 - at(s, i)) * (at(a, i) - meanHelp) * at(u, c), 8);
      const ofLoads = slope((e) => sum(shares(e).map((one, j) => one * at(f, j))), C * i + c);
      expect(ofLoads).toBeCloseTo(at(share, i) * (1 - at(s, i)) * (at(f, i) - meanLoad) * at(u, c), 8);
    }
  }
  says(
    'g_i \\, (1 - s_i) \\, (a_i - \\bar a) \\, \\mathbf{u}',
    "s'_i \\, (1 - s_i) \\, (f_i - \\bar f) \\, \\mathbf{u}",
  );
});

it('a rotation between query and key depends on their distance alone', () => {
  const turn = (place: number, [x = NaN, y = NaN]: number[]) => [
    x * Math.cos(place) - y * Math.sin(place),
    x * Math.sin(place) + y * Math.cos(place),
  ];
  const dot = (a: number[], b: number[]) => sum(a.map((x, i) => x * (b[i] ?? NaN)));
  const [q, k] = [
    [0.3, -1.2],
    [0.9, 0.4],
  ];
  for (const [t, j] of [
    [5, 2],
    [9, 9],
    [40, 7],
  ] as const) {
    expect(dot(turn(t, q), turn(j, k))).toBeCloseTo(dot(q, turn(j - t, k)), 12);
  }
});

describe('drafts', () => {
  /** How often each token comes out of a round, and how often a draft is kept: over all drafts, exactly. */
  function enumerate(p: number[], q: number[]) {
    const out = p.map(() => 0);
    let kept = 0;
    q.forEach((share, draft) => {
      const keeps = share === 0 ? 0 : Math.min(1, (p[draft] ?? NaN) / share);
      kept += share * keeps;
      out[draft] = (out[draft] ?? 0) + share * keeps;
      const rest = p.map((one, i) => Math.max(0, one - (q[i] ?? 0)));
      const refused = share * (1 - keeps);
      if (refused > 0) rest.forEach((one, i) => (out[i] = (out[i] ?? 0) + (refused * one) / sum(rest)));
    });
    return { out, kept };
  }

  it('leave the distribution as it is, by hand and for any others', () => {
    const [p, q] = [
      [0.6, 0.3, 0.1],
      [0.5, 0.5, 0],
    ];
    const { out, kept } = enumerate(p, q);
    out.forEach((share, i) => expect(share).toBeCloseTo(p[i] ?? NaN, 12));
    expect(kept).toBeCloseTo(0.8, 12);
    expect(overlap(Float64Array.from(p), Float64Array.from(q))).toBeCloseTo(kept, 12);
    const rest = [...leftOver(Float64Array.from(p), Float64Array.from(q))];
    [0.5, 0, 0.5].forEach((share, i) => expect(rest[i]).toBeCloseTo(share, 12));
    says(
      '$p$ gives three tokens 0.6, 0.3 and 0.1, and $q$ gives them 0.5, 0.5 and 0',
      `kept with probability $0.3/0.5 = ${0.3 / 0.5}$`,
      `refused with probability $0.5 \\cdot (1 - 0.6) = ${(0.5 * (1 - 0.6)).toFixed(1)}$`,
      '$\\max(0, p - q)$, which is 0.1, 0 and 0.1: the first or the third, with even chances',
      'the first token comes with $0.5 + 0.2 \\cdot 0.5 = 0.6$, the second with $0.5 \\cdot 0.6 = 0.3$, the third with $0.2 \\cdot 0.5 = 0.1$',
    );
    for (const seed of [1, 2, 3, 4, 5]) {
      const wild = (n: number) =>
        Array.from({ length: 6 }, (_unused, i) => 1.1 + Math.sin(97 * n + 13 * i * i));
      const [a, b] = [wild(seed), wild(seed + 50)].map((xs) => xs.map((x) => x / sum(xs))) as [
        number[],
        number[],
      ];
      const found = enumerate(a, b);
      found.out.forEach((share, i) => expect(share).toBeCloseTo(a[i] ?? NaN, 12));
      expect(found.kept).toBeCloseTo(overlap(Float64Array.from(a), Float64Array.from(b)), 12);
    }
  });

  it('in the exercises', () => {
    const { out, kept } = enumerate([0.7, 0.3], [0.5, 0.5]);
    expect(answer('ex-accept')).toBeCloseTo(kept, 12);
    says(
      '$p$ gives two tokens 0.7 and 0.3, $q$ gives them 0.5 and 0.5',
      '$\\min(0.7, 0.5) + \\min(0.3, 0.5)$',
      `${kept}. Only the second token is ever refused, with probability $1 - 0.3/0.5 = ${(1 - 0.3 / 0.5).toFixed(1)}$`,
      'has 0.2 at the first token and 0 at the second',
      `$0.5 + 0.5 \\cdot 0.4 = ${(out[0] ?? NaN).toFixed(1)}$`,
    );
    expect(answer('ex-pay')).toBeCloseTo(0.25 + 1.6 - 1, 12);
    says(
      'reading two tokens takes 1.6 times that of one',
      `$a = 0.25 + 1.6 - 1 = ${(0.25 + 1.6 - 1).toFixed(2)}$`,
    );
  });

  it('are kept as the card says', () => {
    const { drafts } = JSON.parse(read('public/models/story-moe/evaluation.json')) as {
      drafts: { kept: { temperature: number; share: number }[] };
    };
    const at = (wanted: number) =>
      percent(drafts.kept.find(({ temperature }) => temperature === wanted)?.share ?? NaN);
    says(`${at(0)} of the drafts would be kept at temperature 0, ${at(0.5)} at 0.5 and ${at(1)} at 1`);
    expect(ofMoe('num_hidden_layers') + ofMoe('num_nextn_predict_layers')).toBe(5);
    says('a draft needs one layer of five');
  });
});

it('reckons the bill of V3', () => {
  const operations = 6 * 37e9 * 14.8e12;
  const seconds = 2.664e6 * 3600;
  expect(answer('ex-bill')).toBeCloseTo(operations / seconds / 1e12, 8);
  const hours = (2.664 * 671) / 37;
  says(
    '14.8 trillion tokens; 2.788 million hours of H800 GPUs, of which 2.664 million for this',
    `At a rent of 2 dollars an hour this makes ${(2 * 2.788).toFixed(3)} million dollars`,
    'with 14.8 trillion tokens in 2.664 million GPU hours',
    `$6 \\cdot 37 \\cdot 10^9 \\cdot 14.8 \\cdot 10^{12} = ${(operations / 1e24).toFixed(2)} \\cdot 10^{24}$ operations in $${(seconds / 1e9).toFixed(2)} \\cdot 10^9$ seconds: ${Math.round(operations / seconds / 1e12)} TFLOP/s`,
    `$671/37 = ${Math.round(671 / 37)}$ times as many operations; at the same pace its ${Math.round(hours)} million GPU hours would cost ${Math.round(2 * hours)} million dollars`,
  );
  const llada = openChapter('14-llada').answer('ex-flops');
  says(`LLaDA 8B had ${Math.round(llada)}`);
});

describe('story-moe does what the chapter says', () => {
  const FOLDER = fileURLToPath(new URL('../../public/models/story-moe/', import.meta.url));
  const BEGIN = ofMoe('bos_token_id');
  let model: LoadedModel;
  let tokenizer: Tokenizer;
  beforeAll(async () => {
    await wasm().start();
    model = await loadModel(fromFolder(FOLDER));
    tokenizer = parseTokenizer(read('public/models/story-moe/tokenizer.json'));
  });

  it('sends each of these words to the expert that is named', async () => {
    const sent = new Map<string, number[]>();
    const counts = new Map<string, number>();
    for (let index = 0; index < 100; index++) {
      const ids = [BEGIN, ...tokenizer.encode((await tellStory({ split: 'held-out', index })).text)];
      const name = 'layers.1.router.experts';
      const { taps } = await model.logits(ids, [name]);
      const experts = taps[name]?.values ?? new Float32Array();
      ids.forEach((id, t) => {
        const token = tokenizer.decode([id]);
        const own = sent.get(token) ?? new Array<number>(8).fill(0);
        for (const expert of experts.slice(2 * t, 2 * t + 2)) own[expert] = (own[expert] ?? 0) + 1;
        sent.set(token, own);
        counts.set(token, (counts.get(token) ?? 0) + 1);
      });
    }
    const share = (token: string, expert: number) =>
      (sent.get(token)?.[expert] ?? 0) / (counts.get(token) ?? NaN);
    const experts = [
      [' It', ' He', ' There'],
      [' said', ' came', ' went'],
      [],
      ['.'],
      [' a', ' an'],
      [',', ' the'],
    ];
    for (const [expert, tokens] of experts.entries()) {
      for (const token of tokens) {
        expect(counts.get(token), token).toBeGreaterThanOrEqual(20);
        expect(share(token, expert), token).toBeGreaterThan(0.995);
      }
    }
    expect(share('.', 3)).toBe(1); // "every full stop"
    says('expert 3 has the ends of sentences: every full stop of those stories goes there');
    says('Expert 1 has the verbs, _said_, _came_ and _went_', 'a sentence, _It_, _He_ and _There_');
    says('expert 4 has _a_ and _an_, expert 5 the comma and _the_');
  }, 60_000);

  it('has nearly the same bias for all experts of layer 1', () => {
    const file = readFileSync(`${FOLDER}model.safetensors`);
    const biases = parseSafetensors(new Uint8Array(file)).get(
      'model.layers.1.mlp.gate.e_score_correction_bias',
    );
    expect(biases).toBeDefined();
    const values = [...(biases?.decode() ?? [])];
    const mean = sum(values) / values.length;
    says(`in layer 1 all of them are around ${mean.toFixed(2)}`);
    for (const one of values) expect(Math.abs(one - mean)).toBeLessThan(0.02);
  });

  it('pays behind the full stop for the expert that is forbidden', async () => {
    const ids = [BEGIN, ...tokenizer.encode(routerDefaults.text)];
    const nats = async (changes: Parameters<typeof changeRouting>[1]) => {
      const { values, shape } = await model.logits(ids, [], changeRouting(moe, changes));
      const V = shape[1] ?? 0;
      return ids.slice(1).map((id, t) => {
        const logits = values.subarray(t * V, (t + 1) * V);
        return Math.log(logits.reduce((total, z) => total + Math.exp(z), 0)) - (logits[id] ?? NaN);
      });
    };
    const word = (place: number) => tokenizer.decode([ids[place] ?? 0]).trim();
    const before = await nats([]);
    const added = async (expert: number) => {
      const after = await nats([{ layer: 1, kind: 'forbid', expert }]);
      return after
        .map((one, t) => ({ place: t + 1, before: before[t] ?? NaN, after: one }))
        .sort((a, b) => b.after - b.before - (a.after - a.before));
    };
    const [first, second] = await added(3);
    expect([word(first?.place ?? 0), word((first?.place ?? 0) - 1)]).toEqual(['At', '.']);
    expect(word((second?.place ?? 0) - 1)).toBe(',');
    says(
      `_At_, which begins a new sentence, cost ${first?.before.toFixed(2)} nats and now costs ${first?.after.toFixed(2)}`,
    );
    expect(answer('ex-forbid')).toBe(1);
    const [verb] = await added(1);
    const at = verb?.place ?? 0;
    expect([word(at - 2), word(at - 1), word(at)]).toEqual(['stayed', 'shut', 'all']);
    says('it is _all_ that suffers most, after _stayed shut_');
  });
});

it('links to figures and places that there are, each with an id of its own', expectLinks);

it('sets figures and links to what the widgets have', () =>
  expectFigures({
    ...{ moeRouter: routerSchema, loadBalancing: balancingSchema },
    ...{ mlaLab: mlaSchema, mtpLab: mtpSchema },
  }));

/** Numbers with a point that are given, not computed: settings of the claims, and what the report says. */
const GIVEN = [
  '$\\alpha$ is a fixed factor, 1.5 in `story-moe`',
  'With $\\alpha = 1.5$ their gates are',
  'the published configuration of V3 has 2.5',
  'At 0 it has less than at 0.5, since',
  '>at 1.5</StateLink>',
  ...[
    '(section 3.3)',
    '(section 2.1.2)',
    '(section 4.5.1, table 4)',
    '(section 4.5.2, table 5)',
    '(section 4.5.3)',
  ],
  'The left column is from section 4.2',
  'In V3 $\\gamma$ was 0.001 for the first 14.3 trillion tokens and 0 for the last 500 billion',
  'Its weight is tiny, 0.0001 (section 4.2)',
  '(section 4.2)',
  'The report mentions it in section 4.2',
  '0.3 in V3 for the first 10 trillion tokens, then 0.1',
  'the model wrote 1.8 times as many tokens a second (section 5.4.3)',
  'has between a 1.25th of its even share and 1.25 times that share',
  'more than 1.25 times its even share, or less than a 1.25th of it',
];

// What no test above has looked for: so this one comes last.
it('leaves no other number with a point in the text', () => expectOnlyFound(GIVEN));
