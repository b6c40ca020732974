// The bench: runs the parts that are asked for, and keeps what they found.
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fail, ROOT } from '../tools/setup.mjs';
import { buildBundle } from './build';
import { BenchBrowser } from './chromium';
import type { Setting } from './compare';
import { contendersOn } from './contenders';
import { DATA, ensureData } from './models';
import { LEAST_ROUNDS, type Options } from './options';
import { book } from './parts/book';
import { decode } from './parts/decode';
import { gpt209k } from './parts/gpt209k';
import { kernels, kernelsBundle } from './parts/kernels';
import { matmul } from './parts/matmul';
import { train } from './parts/train';
import { word2vec } from './parts/word2vec';
import {
  describeCommit,
  describeMachine,
  newestResults,
  writeResults,
  type PartName,
  type PartResult,
  type Results,
} from './results';
import { printResults } from './table';
import { findPython } from './torch';

type Found = Pick<PartResult, 'comparisons' | 'figures' | 'kernels'>;

const RUN: Record<PartName, (setting: Setting) => Promise<Found>> = {
  train: async (setting) => ({ comparisons: await train(setting) }),
  decode: async (setting) => ({ comparisons: await decode(setting) }),
  matmul: async (setting) => ({ comparisons: await matmul(setting) }),
  gpt209k: async (setting) => ({ comparisons: await gpt209k(setting) }),
  word2vec: async (setting) => ({ comparisons: await word2vec(setting) }),
  kernels: async (setting) => ({ kernels: await kernels(setting) }),
  book: async () => ({ figures: await book() }),
};

/** Prints the newest results. */
export function printTable({ device }: Options): void {
  const newest = newestResults(device);
  if (!newest) fail(`There are no results for ${device} in bench/results; run npm run bench first.`);
  else console.log(printResults(newest));
}

/** Chromium with a GPU; for WebGL without one, drawn in software. */
async function launch({ device }: Options): Promise<{ browser: BenchBrowser; gpu: string | undefined }> {
  const browser = await BenchBrowser.launch(device, false);
  if (device === 'wasm') return { browser, gpu: undefined };
  const gpu = await browser.gpu();
  if (gpu !== 'none') return { browser, gpu };
  await browser.close();
  const software = await BenchBrowser.launch(device, true);
  return { browser: software, gpu: await software.gpu() };
}

export async function bench(options: Options): Promise<void> {
  const { device, rounds, parts } = options;
  ensureData();
  const contenders = contendersOn(device).filter(({ id }) => options.contenders?.includes(id) ?? true);
  const taking = contenders.filter((info) => info.parts.some((part) => parts.includes(part)));
  const bundles = new Map(taking.flatMap(({ bundle }) => (bundle ? [[bundle.name, bundle]] : [])));
  if (parts.includes('kernels')) bundles.set('kernels', kernelsBundle(device));
  // Before the servers start, which list their files once.
  for (const bundle of bundles.values()) await buildBundle(bundle);

  const { browser, gpu } = await launch(options);
  if (gpu !== undefined) console.error(`WebGL by ${gpu}`);
  const setting: Setting = { browser, device, rounds, contenders, python: findPython() };
  // A trial is printed and not kept: too few rounds for an interval, or not everybody.
  const isKept = rounds >= LEAST_ROUNDS && options.contenders === undefined;
  const load = () => os.loadavg()[0] ?? 0;
  let results: Results = {
    ...{ schema: 1, date: new Date().toISOString().slice(0, 10), device },
    ...{ machine: describeMachine(gpu), parts: {} },
  };
  let file = path.join(DATA, 'trial.json');
  for (const name of parts) {
    console.error(`\n${name}`);
    const before = load();
    let found: Found;
    try {
      found = await RUN[name](setting);
    } catch (error) {
      console.error(`${name} broke off:`, error);
      process.exitCode = 1;
      continue;
    }
    const part: PartResult = {
      ...{ at: new Date().toISOString(), commit: describeCommit(), rounds },
      ...{ load: [before, load()], chromium: browser.version, ...found },
    };
    results = { ...results, parts: { ...results.parts, [name]: part } };
    // Written part by part, so that a run that breaks off leaves what it found.
    if (isKept) file = writeResults(results);
    else writeFileSync(file, JSON.stringify(results, null, 2));
  }
  await browser.close();
  console.log(printResults(results));
  console.error(`Written to ${path.relative(ROOT, file)}`);
}
