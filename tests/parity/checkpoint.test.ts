// The shipped models against the reference implementations with the same weights (see make_checkpoint_golden.py).
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generate } from '../../src/core/generation/autoregressive';
import { loadModel, type LoadedModel } from '../../src/core/models/loadModel';
import { DEFAULT_SAMPLING, greedy, softmax } from '../../src/pure/sampling';
import { fromFolder, startCpu } from '../../tools/node';
import { decodeFloats, relativeError, TOLERANCE } from '../support/parity';

interface Golden {
  sha256: string;
  vocabSize: number;
  cases: {
    name: string;
    ids: number[];
    /** [T] */
    argmax: number[];
    /** [T], largest logit minus second largest */
    margin: number[];
    /** [V], base64 of float32 */
    lastLogits: string;
    /** Places of the tokens that are masked in `ids`, and these tokens; without them the next token is predicted. */
    masked?: number[];
    targets?: number[];
    /** Mean loss in nats: of the masked tokens, or of tokens 1 … T − 1; absent where there are none. */
    loss?: number;
  }[];
  /** The most probable continuation, past end tokens, of a model that predicts the next token. */
  greedy?: { promptIds: number[]; ids: number[]; margin: number[] };
}

/** Where the two best tokens are closer than this, rounding decides. */
const CLEAR_MARGIN = 1e-3;

beforeAll(startCpu);

describe.each(['story-gpt', 'story-llada'])('%s', (name) => {
  const folder = fileURLToPath(new URL(`../../public/models/${name}/`, import.meta.url));
  const golden = JSON.parse(
    readFileSync(new URL(`golden/${name}.json`, import.meta.url), 'utf8'),
  ) as Golden;
  const V = golden.vocabSize;

  let model: LoadedModel;
  beforeAll(async () => {
    model = await loadModel(fromFolder(folder));
  });
  afterAll(() => model.dispose());

  async function rowsOf(ids: number[]): Promise<Float32Array[]> {
    const { shape, values } = await model.logits(ids);
    expect(shape).toEqual([ids.length, V]);
    return ids.map((_id, t) => values.subarray(t * V, (t + 1) * V));
  }

  it('is the model that the reference answers are for', () => {
    const bytes = readFileSync(`${folder}model.safetensors`);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(sha256, 'run tests/parity/make_checkpoint_golden.py again').toBe(golden.sha256);
  });

  it.each(golden.cases)('has the reference’s best tokens, last logits and loss: $name', async (wanted) => {
    const { ids, argmax, margin, lastLogits, loss } = wanted;
    const rows = await rowsOf(ids);
    const clear = rows.flatMap((row, t) => ((margin[t] ?? 0) > CLEAR_MARGIN ? [[t, greedy(row)]] : []));
    expect(clear.length).toBeGreaterThan(0.9 * ids.length);
    expect(clear).toEqual(clear.map(([t = -1]) => [t, argmax[t]]));

    expect(relativeError(rows.at(-1) ?? new Float32Array(), decodeFloats(lastLogits))).toBeLessThanOrEqual(
      TOLERANCE,
    );

    if (loss === undefined) return;
    const { targets = ids.slice(1), masked = targets.map((_id, t) => t) } = wanted;
    const losses = targets.map((id, n) => -Math.log(softmax(rows[masked[n] ?? -1] ?? [])[id] ?? NaN));
    expect(losses.reduce((sum, one) => sum + one, 0) / losses.length).toBeCloseTo(loss, 4);
  });

  it.runIf(golden.greedy)('continues a prompt as transformers does', async () => {
    const { promptIds, ids, margin } = golden.greedy ?? { promptIds: [], ids: [], margin: [] };
    if (model.generation !== 'autoregressive') throw new Error('this model predicts no next token');
    const tokens: number[] = [];
    await generate({ ...model, endTokens: [] }, promptIds, {
      settings: { ...DEFAULT_SAMPLING, greedy: true },
      seed: 0,
      maxNewTokens: ids.length,
      resume: [],
      breathe: () => Promise.resolve(),
      checkDevice: () => undefined,
      onPrefill: () => undefined,
      onToken: (_step, token) => void tokens.push(token),
    });
    expect(tokens).toHaveLength(ids.length);
    // After a near tie the two may rightly go on differently.
    const firstTie = margin.findIndex((one) => one <= CLEAR_MARGIN);
    const compared = firstTie < 0 ? ids.length : firstTie;
    expect(compared).toBeGreaterThanOrEqual(5);
    expect(tokens.slice(0, compared)).toEqual(ids.slice(0, compared));
  });
});
