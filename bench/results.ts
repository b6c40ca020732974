// The results of the bench: what a file in `bench/results/` holds, and how it is written and found.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../tools/setup.mjs';
import type { MedianEstimate } from './statistics';

export const PARTS = ['train', 'decode', 'matmul', 'gpt209k', 'word2vec', 'kernels', 'book'] as const;
export type PartName = (typeof PARTS)[number];
export type DeviceName = 'wasm' | 'webgl';

/** One contender in one comparison. */
export interface Row {
  /** Key of the contender, for instance `jax-threads`. */
  readonly id: string;
  /** Name, version and how it ran. */
  readonly label: string;
  /** Why there is no time: it could not run, or it computed something else. */
  readonly refused?: string;
  /** Each round's median time of one unit of work (a step, a token, a product), in ms. */
  readonly ms?: readonly number[];
  /** Its time divided by ours with as many threads: median over the rounds, with its 95 % interval. */
  readonly ratio?: MedianEstimate;
  /** Largest difference from the reference that was allowed for, of losses in nats or of values. */
  readonly difference?: number;
  /** WebAssembly memory of its worker, in MB. */
  readonly wasmMegabytes?: number;
  /** Private memory of its renderer process, in MB; Linux only. */
  readonly processMegabytes?: number;
  /** What a page must fetch: JavaScript, WebAssembly and weights, gzip, in kB. */
  readonly firstLoad?: { readonly script: number; readonly wasm: number; readonly weights: number };
  /** WebGL draw and copy calls per unit of work. */
  readonly drawCalls?: number;
  /** Total time of a whole run in s, and the loss at its end in nats. */
  readonly whole?: { readonly seconds: number; readonly loss: number; readonly steps: number };
}

/** One question asked of all contenders. */
export interface Comparison {
  readonly title: string;
  /** What `ms` is the time of: 'step', 'token', 'product'. */
  readonly unit: 'step' | 'token' | 'product';
  /** Work in one unit, where a rate is printed: floating-point operations. */
  readonly operations?: number;
  /** What the contenders were compared with, in a sentence. */
  readonly agreement: string;
  readonly rows: readonly Row[];
}

/** A figure of the book itself. */
export interface Figure {
  readonly what: string;
  readonly unit: string;
  readonly values: readonly number[];
  /** Instead of a figure: why there is none. */
  readonly missing?: string;
}

/** A fused kernel beside its reference in plain operations, on the same device. */
export interface KernelRow {
  /** The op and its shapes. */
  readonly name: string;
  /** Medians over the rounds, in ms. */
  readonly kernelMs: number;
  /** Left out, like `gain`, where the reference cannot run on the device; `missing` then says why. */
  readonly referenceMs?: number;
  /** Time of the reference divided by that of the kernel: above 1 it pays. */
  readonly gain?: MedianEstimate;
  readonly missing?: string;
}

/** What one call of the bench found for one part. */
export interface PartResult {
  /** ISO time of the measurement. */
  readonly at: string;
  /** Commit, with `+` where files had been changed since. */
  readonly commit: string;
  readonly rounds: number;
  /** Load average over one minute before and after; above half the cores, others were busy. */
  readonly load: readonly [number, number];
  readonly chromium: string;
  readonly comparisons?: readonly Comparison[];
  readonly figures?: readonly Figure[];
  readonly kernels?: readonly KernelRow[];
}

/** A results file. */
export interface Results {
  readonly schema: 1;
  readonly date: string;
  readonly device: DeviceName;
  readonly machine: {
    readonly processor: string;
    readonly cores: number;
    readonly memoryGiB: number;
    readonly os: string;
    readonly node: string;
    /** What draws WebGL. */
    readonly gpu?: string;
  };
  readonly parts: Readonly<Partial<Record<PartName, PartResult>>>;
}

const FOLDER = path.join(ROOT, 'bench', 'results');

export function describeMachine(gpu?: string): Results['machine'] {
  const cores = os.cpus();
  return {
    processor: cores[0]?.model.trim() ?? 'unknown processor',
    cores: cores.length,
    memoryGiB: Math.round(os.totalmem() / 2 ** 30),
    os: `${os.type()} ${os.release()}`,
    node: process.version,
    ...(gpu === undefined ? {} : { gpu }),
  };
}

/** The commit that is measured; `+` says that files differ from it. */
export function describeCommit(): string {
  try {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();
    const changed = git('status', '--porcelain', '--', 'src', 'bench', 'package-lock.json', 'public');
    return git('rev-parse', '--short', 'HEAD') + (changed === '' ? '' : '+');
  } catch {
    return 'unknown';
  }
}

function fileName({ date, device, machine }: Results): string {
  const words = `${device === 'webgl' ? (machine.gpu ?? '') : machine.processor} ${String(machine.cores)} cores`;
  const slug = words
    .toLowerCase()
    .replaceAll(/\((r|tm|c)\)|@.*?ghz|processor|cpu/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
  return `${date}-${device === 'webgl' ? 'webgl-' : ''}${slug}.json`;
}

/** Writes the parts; those that the file of this day and machine has besides stay in it. Returns its path. */
export function writeResults(results: Results): string {
  mkdirSync(FOLDER, { recursive: true });
  const file = path.join(FOLDER, fileName(results));
  const before = existsSync(file) ? readResults(file).parts : {};
  const parts = Object.fromEntries(
    PARTS.flatMap((name) => {
      const part = results.parts[name] ?? before[name];
      return part ? [[name, part]] : [];
    }),
  );
  writeFileSync(file, `${JSON.stringify({ ...results, parts }, roundNumber, 2)}\n`);
  return file;
}

/** Four digits are more than any of these measurements has. */
function roundNumber(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;
}

function readResults(file: string): Results {
  const results = JSON.parse(readFileSync(file, 'utf8')) as Results;
  if ((results.schema as number) !== 1) {
    throw new Error(`${file}: schema must be 1, got ${String(results.schema)}; run npm run bench again.`);
  }
  return results;
}

/** The newest result of each part for a device, all on the machine of the newest file; undefined where there is none. */
export function newestResults(device: DeviceName = 'wasm'): Results | undefined {
  if (!existsSync(FOLDER)) return undefined;
  const all = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .reverse()
    .map((name) => readResults(path.join(FOLDER, name)))
    .filter((results) => results.device === device);
  const [newest] = all;
  if (!newest) return undefined;
  const here = all.filter(({ machine }) => machine.processor === newest.machine.processor);
  return {
    ...newest,
    parts: Object.assign({}, ...here.reverse().map(({ parts }) => parts)) as Results['parts'],
  };
}
