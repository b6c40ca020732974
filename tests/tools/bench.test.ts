// The bench's own arithmetic, and that README shows what the committed results say.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareLosses, compareTokens, DisagreementError } from '../../bench/agreement';
import { OnnxGraph, FLOAT } from '../../bench/onnx/protobuf';
import { makeMatrices, samplePlaces } from '../../bench/page/matrices';
import { readSafetensors } from '../../bench/page/readSafetensors';
import { newestResults, type Results, type Row } from '../../bench/results';
import { groupTimes, median, medianRatio, medianWithInterval } from '../../bench/statistics';
import { MARKS, printResults } from '../../bench/table';
import { writeSafetensors } from '../../src/pure/formats/safetensorsWrite';

describe('statistics', () => {
  it('takes the median of an odd and of an even number of values', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 7])).toBe(6);
    expect(() => median([])).toThrow('at least one value');
  });

  // scipy.stats.quantile_test(range(1, n + 1)).confidence_interval(0.95), where it has both ends.
  it.each([
    [6, 1, 6],
    [7, 1, 7],
    [8, 1, 8],
    [9, 2, 8],
    [10, 2, 9],
    [11, 2, 10],
    [12, 3, 10],
    [15, 4, 12],
    [20, 6, 15],
    [25, 8, 18],
  ])('gives the interval of the median of %i values by their ranks', (count, low, high) => {
    const ranks = Array.from({ length: count }, (_, i) => count - i);
    expect(medianWithInterval(ranks)).toEqual({ value: (count + 1) / 2, low, high });
  });

  it('gives no interval for fewer than six values', () => {
    expect(medianWithInterval([3, 1, 2, 5, 4])).toEqual({ value: 3 });
  });

  it('takes ratios round by round, so that what slows a whole round does not count', () => {
    const base = [10, 20, 40, 10, 10, 30, 10];
    const values = base.map((ms, round) => ms * (round === 2 ? 3 : 2));
    expect(medianRatio(values, base)).toEqual({ value: 2, low: 2, high: 3 });
    expect(() => medianRatio([1], [1, 2])).toThrow('a base for each value');
  });

  it('groups times that are too short for the clock', () => {
    expect(groupTimes([2, 2, 2, 2, 2, 2, 2], 5)).toEqual([2, 2]);
    expect(groupTimes([1, 2, 3, 9], 5)).toEqual([2, 9]);
    expect(groupTimes([1, 1], 5)).toEqual([1]);
    expect(groupTimes([6, 7], 5)).toEqual([6, 7]);
  });
});

describe('agreement', () => {
  it('of losses is a limit in nats at every step', () => {
    expect(compareLosses([2, 1.5], [2, 1.5005], 1e-3)).toBeCloseTo(5e-4, 10);
    expect(() => compareLosses([2, 1.5], [2, 1.502], 1e-3)).toThrow(DisagreementError);
    expect(() => compareLosses([2, NaN], [2, 1.5], 1e-3)).toThrow('loss NaN after 1 steps');
    expect(() => compareLosses([2], [2, 1.5], 1e-3)).toThrow(DisagreementError);
  });

  it('of tokens is that they are the same', () => {
    expect(compareTokens([1, 2, 3], [1, 2])).toBe(0);
    expect(() => compareTokens([1, 3], [1, 2])).toThrow('token 2 is 3, where the reference has 2');
    expect(() => compareTokens([1], [1, 2])).toThrow(DisagreementError);
  });
});

describe('data', () => {
  it('reads the weights that the book writes', () => {
    const tensors = new Map([
      ['a', { shape: [2, 3], values: Float32Array.of(1, 2, 3, 4, 5, 6) }],
      ['b', { shape: [1], values: Float32Array.of(-0.5) }],
    ]);
    const file = writeSafetensors(tensors, { dtype: 'F32' }, new Map([['note', 'text']]));
    expect(readSafetensors(file.buffer)).toEqual(tensors);
  });

  it('makes matrices of the minimal standard generator of Park and Miller, in [−1, 1)', () => {
    const [a] = makeMatrices(2);
    // 48271, 182605794, 1291394886, 1914720637 (ISO C++: std::minstd_rand from seed 1).
    const states = [48271, 182605794, 1291394886, 1914720637];
    expect([...a]).toEqual(states.map((state) => Math.fround(state / 2 ** 30 - 1)));
    expect(new Set(samplePlaces(256)).size).toBe(64);
  });

  it('writes ONNX as protobuf has it', () => {
    const graph = new OnnxGraph();
    graph.nodes('Relu', [graph.input('x', FLOAT, [300])], ['y'], { n: -1 });
    const hex = Buffer.from(graph.model()).toString('hex');
    // Put together by hand: name "x", type { tensor_type { elem_type 1, shape { dim { dim_value 300 } } } }.
    expect(hex).toContain('5a10' + '0a0178' + '120b' + '0a09' + '0801' + '1205' + '0a03' + '08ac02');
    // name "n", i −1 in ten bytes, type INT.
    expect(hex).toContain('2a11' + '0a016e' + '18' + 'ff'.repeat(9) + '01' + 'a00102');
  });
});

const ROW: Row = {
  ...{ id: 'ours', label: 'ours (1 thread)', ms: [10, 12, 11], difference: 1e-6, wasmMegabytes: 20 },
  firstLoad: { script: 90, wasm: 30, weights: 3000 },
};

describe('the table', () => {
  it('prints times, rates, ratios with their interval, and why there is no time', () => {
    const results: Results = {
      ...{ schema: 1, date: '2026-01-02', device: 'wasm' },
      machine: { processor: 'Z80', cores: 1, memoryGiB: 64, os: 'CP/M', node: 'v20' },
      parts: {
        decode: {
          ...{ at: '2026-01-02T03:04:05Z', commit: 'abc', rounds: 3, load: [0.7, 0.2], chromium: '1' },
          comparisons: [
            {
              ...{ title: 'Decoding', unit: 'token', agreement: 'The same tokens.' },
              rows: [
                ROW,
                { id: 'a', label: 'A', ms: [20, 24, 22], ratio: { value: 2, low: 1.95, high: 2.1234 } },
                { id: 'b', label: 'B', refused: 'disagrees: token 2 is 3, where the reference has 4' },
              ],
            },
          ],
        },
        book: {
          ...{ at: '2026-01-02T03:04:05Z', commit: 'abc', rounds: 3, load: [0.2, 0.2], chromium: '1' },
          figures: [{ what: 'Fonts', unit: 'kB', values: [1234.5] }],
        },
      },
    };
    expect(printResults(results)).toBe(`Z80, 1 cores, 64 GiB, CP/M, Node v20; device wasm.

### Decoding

2026-01-02, commit abc, Chromium 1, 3 interleaved rounds. Others were busy (load 0.7).

**Decoding.** The same tokens.

|  | ms a token | tokens/s | time ÷ ours (95 % interval) | memory: WebAssembly, process, MB | first load gzip: JavaScript + WebAssembly + weights, kB |
| --- | --- | --- | --- | --- | --- |
| ours (1 thread) | 11 | 90.9 |  | 20, – | 90 + 30 + 3,000 |
| A | 22 | 45.5 | 2× (1.95 – 2.12) |  |  |
| B |  |  | disagrees: token 2 is 3, where the reference has 4 |  |  |

### The book

2026-01-02, commit abc, Chromium 1, medians of fresh page loads.

| what | median | least – most |
| --- | --- | --- |
| Fonts | 1,235 kB |  |
`);
  });

  it('stands in README as the newest results print it', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const [, shown] = readme.split(MARKS.begin);
    const newest = newestResults();
    if (!newest) {
      expect(shown, 'README shows results that are not in bench/results').toBeUndefined();
      return;
    }
    expect(shown?.split(MARKS.end)[0]?.trim(), 'npm run bench -- --table').toBe(printResults(newest).trim());
  });
});
