// Prints results as Markdown, for a terminal and for README § Measured.
import { median, type MedianEstimate } from './statistics';
import {
  PARTS,
  type Comparison,
  type Figure,
  type KernelRow,
  type PartName,
  type Results,
  type Row,
} from './results';

const TITLES: Record<PartName, string> = {
  train: 'Training',
  decode: 'Decoding',
  matmul: 'Matrix products',
  gpt209k: 'A small model from beginning to end',
  word2vec: 'Word vectors',
  kernels: 'Kernels',
  book: 'The book',
};

/** README holds what is printed between these lines. */
export const MARKS = { begin: '<!-- npm run bench -- --table: begin -->', end: '<!-- end -->' };

/** Three digits, four from 1,000 on. */
function write(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: Math.abs(value) < 1000 ? 3 : 4 });
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function writeRatio({ value, low, high }: MedianEstimate): string {
  const digits = (number: number) => number.toLocaleString('en', { maximumSignificantDigits: 3 });
  const interval = low === undefined || high === undefined ? '' : ` (${digits(low)} – ${digits(high)})`;
  return `${digits(value)}×${interval}`;
}

/** Times faster or slower than ours, as the reader asks it: how many times as long it takes. */
function comparisonTable({ unit, operations, rows }: Comparison): string {
  const has = (test: (row: Row) => unknown) => rows.some((row) => test(row) !== undefined);
  const whole = rows.find((row) => row.whole)?.whole;
  const columns: [header: string, cell: (row: Row) => string][] = [
    ['', ({ label }) => label],
    [`ms a ${unit}`, ({ ms }) => (ms ? write(median(ms)) : '')],
  ];
  if (unit === 'token') columns.push(['tokens/s', ({ ms }) => (ms ? write(1000 / median(ms)) : '')]);
  if (operations !== undefined) {
    columns.push(['GFLOP/s', ({ ms }) => (ms ? write(operations / 1e6 / median(ms)) : '')]);
  }
  columns.push([
    'time ÷ ours (95 % interval)',
    ({ ratio, refused }) => refused ?? (ratio ? writeRatio(ratio) : ''),
  ]);
  if (whole) {
    columns.push([
      `${write(whole.steps)} steps, and the loss at their end`,
      ({ whole: run, ms }) =>
        run
          ? `${write(run.seconds)} s, ${run.loss.toFixed(3)} nats`
          : ms
            ? `not run; ${write((median(ms) * whole.steps) / 1000)} s at the step’s time`
            : '',
    ]);
  }
  if (has(({ drawCalls }) => drawCalls)) {
    columns.push([
      `draw calls a ${unit}`,
      ({ drawCalls }) => (drawCalls === undefined ? '' : write(drawCalls)),
    ]);
  }
  columns.push([
    'memory: WebAssembly, process, MB',
    ({ wasmMegabytes: inWasm, processMegabytes: inAll }) =>
      inAll === undefined && inWasm === undefined
        ? ''
        : [inWasm, inAll].map((megabytes) => (megabytes === undefined ? '–' : write(megabytes))).join(', '),
  ]);
  columns.push([
    'first load gzip: JavaScript + WebAssembly + weights, kB',
    ({ firstLoad }) =>
      firstLoad && firstLoad.script > 0
        ? [firstLoad.script, firstLoad.wasm, firstLoad.weights].map(write).join(' + ')
        : '',
  ]);
  // A column that nobody fills says nothing.
  const filled = columns.filter(([header, cell]) => header === '' || rows.some((row) => cell(row) !== ''));
  return table(
    filled.map(([header]) => header),
    rows.map((row) => filled.map(([, cell]) => cell(row))),
  );
}

function figuresTable(figures: readonly Figure[]): string {
  return table(
    ['what', 'median', 'least – most'],
    figures.map(({ what, unit, values, missing }) => {
      if (missing !== undefined) return [what, missing, ''];
      const range = values.length > 1 ? `${write(Math.min(...values))} – ${write(Math.max(...values))}` : '';
      return [what, `${write(median(values))} ${unit}`, range];
    }),
  );
}

function kernelsTable(rows: readonly KernelRow[]): string {
  return table(
    ['kernel', 'its time, ms', 'the reference’s, ms', 'gain (95 % interval)'],
    rows.map(({ name, kernelMs, referenceMs, gain, missing = '' }) => [
      name,
      write(kernelMs),
      referenceMs === undefined ? missing : write(referenceMs),
      gain ? writeRatio(gain) : '',
    ]),
  );
}

/** What was measured where, in two sentences. */
function describe({ machine, device }: Results): string {
  const { processor, cores, memoryGiB, os, node, gpu } = machine;
  const drawn = gpu === undefined ? '' : ` WebGL by ${gpu}.`;
  return `${processor}, ${String(cores)} cores, ${String(memoryGiB)} GiB, ${os}, Node ${node}; device ${device}.${drawn}`;
}

/** The whole of a results file as Markdown. */
export function printResults(results: Results): string {
  const blocks = [describe(results)];
  for (const name of PARTS) {
    const part = results.parts[name];
    if (!part) continue;
    const { at, commit, rounds, load, chromium, comparisons = [], figures = [], kernels = [] } = part;
    const busy = load[0] > results.machine.cores / 2 ? ` Others were busy (load ${write(load[0])}).` : '';
    blocks.push(`### ${TITLES[name]}`);
    blocks.push(
      `${at.slice(0, 10)}, commit ${commit}, Chromium ${chromium}, ${figures.length > 0 ? 'medians of fresh page loads' : `${String(rounds)} interleaved rounds`}.${busy}`,
    );
    for (const comparison of comparisons) {
      blocks.push(`**${comparison.title}.** ${comparison.agreement}`, comparisonTable(comparison));
    }
    if (kernels.length > 0) blocks.push(kernelsTable(kernels));
    if (figures.length > 0) blocks.push(figuresTable(figures));
  }
  return `${blocks.join('\n\n')}\n`;
}
