// `npm run bench`: measures the built book in Chromium on this machine and prints a Markdown table.
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { checkNode, ensureBuild, ensureDependencies, ROOT } from '../tools/setup.mjs';

checkNode();
ensureDependencies();
ensureBuild('dist', '/');
const { chromium } = await import('@playwright/test');
const { ensureBrowser } = await import('../tools/browser.mjs');
const { serve } = await import('../tools/serve.mjs');

/** Each figure is the median over this many fresh page loads. */
const LOADS = 5;
const CHAPTER = 'en/sampling/';
const FIGURE = '#first-run';
const MODEL = 'story-gpt';
const PROMPT = 'Once upon a time';
const PREFILL_TOKENS = 128;
/** Software WebGL is slow: a few tokens say as much. */
const DECODE_TOKENS = { wasm: 100, cpu: 100, webgl: 12 };
const SOFTWARE_GL = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

const dist = path.join(ROOT, 'dist');
const { url, close } = await serve({ folder: dist });
const executablePath = await ensureBrowser();
const launch = (args = []) =>
  chromium.launch({
    executablePath,
    // Memory is measured at once instead of at the next garbage collection.
    args: ['--no-sandbox', '--enable-blink-features=ForceEagerMeasureMemory', ...args],
  });

const rows = [];

/** One row of the table: a number, or several of which the median counts. */
function report(what, values, unit) {
  const write = (value) => value.toLocaleString('en', { maximumSignificantDigits: value < 1000 ? 3 : 4 });
  const sorted = [values].flat().sort((a, b) => a - b);
  const median = (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
  const range = sorted.length > 1 ? `${write(sorted[0])} – ${write(sorted.at(-1))}` : '';
  rows.push(`| ${what} | ${write(median)} ${unit} | ${range} |`);
  console.error(`${what}: ${write(median)} ${unit}`);
}

async function times(count, measure) {
  const values = [];
  for (let i = 0; i < count; i++) values.push(await measure(i));
  return values;
}

/** Runs in the page before its own scripts: figures come near only when `bench.show()` is called. */
function holdFigures() {
  const held = [];
  const Real = window.IntersectionObserver;
  window.IntersectionObserver = class extends Real {
    observe(element) {
      held.push(() => super.observe(element));
    }
  };
  window.bench = {
    show: () => held.splice(0).forEach((observe) => observe()),
    /** Time from showing the figures to the frame in which the first generated token of `figure` stands, in ms. */
    timeToFirstToken: (figure) =>
      new Promise((resolve) => {
        const element = document.querySelector(figure);
        element.scrollIntoView();
        const startMs = performance.now();
        new MutationObserver((_changes, observer) => {
          if (!element.querySelector('[role=radiogroup] [role=radio]')) return;
          observer.disconnect();
          // The frame after the next one begins when the next one has been drawn.
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - startMs)));
        }).observe(element, { childList: true, subtree: true });
        window.bench.show();
      }),
  };
}

async function openChapter(context, query = '') {
  const page = await context.newPage();
  await page.addInitScript(holdFigures);
  await page.goto(url + CHAPTER + query, { waitUntil: 'networkidle' });
  return page;
}

/** Sizes of what the chapter loads before a figure is near, and of what the first figure then adds. */
async function measureSizes(browser) {
  const context = await browser.newContext();
  const seen = new Map();
  context.on('response', (response) => {
    const { pathname } = new URL(response.url());
    const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    seen.set(file, response.request().resourceType());
  });
  const page = await openChapter(context, '?device=wasm');
  const read = (file) => readFileSync(path.join(dist, file));
  const gzipped = (files) => files.reduce((sum, file) => sum + gzipSync(read(file)).length / 1000, 0);
  const raw = (files) => files.reduce((sum, file) => sum + read(file).length / 1000, 0);
  const pick = (test) => [...seen].filter(([file, type]) => test(file, type)).map(([file]) => file);
  const before = new Set(seen.keys());
  const first = {
    scripts: pick((file) => file.endsWith('.js')),
    text: pick((file) => /\.(html|css)$/.test(file)),
    fonts: pick((file) => file.endsWith('.woff2')),
  };
  report('JavaScript before the first widget, gzip', gzipped(first.scripts), 'kB');
  report('HTML and CSS of the chapter, gzip', gzipped(first.text), 'kB');
  report('Fonts of the chapter', raw(first.fonts), 'kB');
  await page.evaluate((figure) => window.bench.timeToFirstToken(figure), FIGURE);
  const isWorker = (file) => /\/(tensor|text)-[\w-]+\.js$/.test(file);
  const later = (test) => pick((file) => !before.has(file) && test(file));
  const workers = later(isWorker);
  report(
    'JavaScript that the first widget adds to the page, gzip',
    gzipped(later((file) => file.endsWith('.js') && !isWorker(file))),
    'kB',
  );
  for (const name of ['tensor', 'text']) {
    const file = workers.filter((one) => one.includes(`/${name}-`)).sort((a, b) => raw([b]) - raw([a]));
    report(`JavaScript of the ${name} worker, gzip`, gzipped(file.slice(0, 1)), 'kB');
  }
  const wasm = later((file) => file.endsWith('.wasm'));
  report('WebAssembly file', raw(wasm), 'kB');
  report('WebAssembly file, gzip', gzipped(wasm), 'kB');
  report('Weights of the shipped model', raw([`models/${MODEL}/model.safetensors`]), 'kB');
  await context.close();
}

/** Time from the first figure seen to its first live token, with an empty and with a filled HTTP cache. */
async function measureFirstToken(browser, query, where) {
  const cold = [];
  const warm = [];
  for (let i = 0; i < LOADS; i++) {
    const context = await browser.newContext();
    for (const into of [cold, warm]) {
      const page = await openChapter(context, query);
      into.push(await page.evaluate((figure) => window.bench.timeToFirstToken(figure), FIGURE));
      await page.close();
    }
    await context.close();
  }
  report(`Widget seen → first token painted, ${where}, first visit`, cold, 'ms');
  report(`Widget seen → first token painted, ${where}, again`, warm, 'ms');
}

/** Runs in the page: reads a long prompt, then generates, after a first run that warms everything up. */
async function generateInPage({ model, prompt, prefillTokens, tokens, seed }) {
  const { book } = window;
  const settings = { greedy: false, temperature: 0.8, topK: 0, topP: 1 };
  const { beginToken, contextLength } = await book.call('model.load', { model });
  const { ids } = await book.call('text.encode', { model, text: prompt });
  const begin = beginToken === undefined ? ids : [beginToken, ...ids];
  const long = Array.from(
    { length: Math.min(prefillTokens, contextLength - 1) },
    (_, i) => begin[i % begin.length],
  );
  const generate = (prompt, maxNewTokens, seed) =>
    book.call('generate', { model, prompt, settings, seed, maxNewTokens, withLogits: true });
  await generate(begin, 3, seed);
  await generate(long, 1, seed);
  const { prefillMs } = await generate(long, 1, seed);
  // Stories end when they end: the longest of a few is measured.
  let run = await generate(begin, tokens, seed);
  for (let next = seed + 1; run.tokens.length < tokens && next < seed + 5; next++) {
    const other = await generate(begin, tokens, next);
    if (other.tokens.length > run.tokens.length) run = other;
  }
  const memory = window.crossOriginIsolated ? await performance.measureUserAgentSpecificMemory() : undefined;
  return {
    prefillMs,
    tokensPerSecond: run.tokensPerSecond,
    tokenCount: run.tokens.length,
    heapMegabytes: memory && memory.bytes / 1e6,
    device: book.status().device,
  };
}

/** Memory that the tab's process alone holds, WebAssembly's included, in MB; only Linux tells. */
async function privateMegabytes(browser) {
  if (process.platform !== 'linux') return undefined;
  const { processInfo } = await (await browser.newBrowserCDPSession()).send('SystemInfo.getProcessInfo');
  const held = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => /^RssAnon:\s*(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]);
  return (Math.max(...held.map(Number)) * 1024) / 1e6;
}

async function measureDevice(browser, device) {
  return times(LOADS, async (i) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${url}?device=${device}`);
    await page.waitForFunction(() => 'book' in window);
    const run = await page.evaluate(generateInPage, {
      model: MODEL,
      prompt: PROMPT,
      prefillTokens: PREFILL_TOKENS,
      tokens: DECODE_TOKENS[device],
      seed: 1 + 10 * i,
    });
    run.privateMegabytes = await privateMegabytes(browser);
    await context.close();
    return run;
  });
}

function reportDevice(device, runs) {
  const [{ device: seen }] = runs;
  if (seen.device !== device) {
    rows.push(`| ${device} | not to be had here | ${seen.reason} |`);
    return;
  }
  if (seen.gpu !== undefined) renderer = seen.gpu;
  const column = (name) => runs.flatMap((run) => run[name] ?? []);
  const most = Math.max(...column('tokenCount'));
  report(`Decoding of up to ${most} tokens, ${device}`, column('tokensPerSecond'), 'tokens/s');
  report(`Prefill of ${PREFILL_TOKENS} tokens, ${device}`, column('prefillMs'), 'ms');
  const heap = column('heapMegabytes');
  if (heap.length > 0) report(`JavaScript memory of page and workers, ${device}`, heap, 'MB');
  const held = column('privateMegabytes');
  if (held.length > 0) report(`Private memory of the tab’s process, ${device}`, held, 'MB');
}

/**
 * Runs in the page: counts a text that is made here (seeded pseudo-words, the r-th of them about 1/r as frequent as the
 * first, as words are), and watches how long the page stands still meanwhile.
 */
async function countInPage({ megabytes, unit, seed }) {
  const { book } = window;
  let state = seed;
  const uniform = () => (state = (state * 48271) % 2147483647) / 2147483647;
  const syllables = ['ka', 'lo', 'mi', 'ren', 'to', 'sa', 'vel', 'du', 'pri', 'on'];
  const words = Array.from({ length: 20_000 }, (_, i) =>
    [...String(i)].map((digit) => syllables[digit]).join(''),
  );
  let text = '';
  while (text.length < megabytes * 1e6) {
    const sentence = Array.from({ length: 12 }, () => words[Math.floor(20_000 ** uniform()) - 1] ?? words[0]);
    text += `${sentence.join(' ')}. `;
  }
  text = text.slice(0, megabytes * 1e6);
  await book.call('text.encode', { model: 'story-gpt', text: 'warm' }); // the worker is there
  let longestFrameMs = 0;
  let last = performance.now();
  let isWatching = true;
  const watch = (now) => {
    longestFrameMs = Math.max(longestFrameMs, now - last);
    last = now;
    if (isWatching) requestAnimationFrame(watch);
  };
  requestAnimationFrame(watch);
  const startMs = performance.now();
  const { corpus } = await book.call('ngram.open', { source: { text }, unit });
  const openMs = performance.now() - startMs;
  await book.call('ngram.perplexity', { corpus, smoothing: { kind: 'kneser-ney' } });
  const perplexityMs = performance.now() - startMs - openMs;
  isWatching = false;
  return { openMs, perplexityMs, longestFrameMs };
}

async function measureCounting(browser, megabytes, unit) {
  const runs = await times(LOADS, async (i) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForFunction(() => 'book' in window);
    const run = await page.evaluate(countInPage, { megabytes, unit, seed: 1 + i });
    await context.close();
    return run;
  });
  const column = (name) => runs.map((run) => run[name]);
  const what = `${megabytes} MB of ${unit}`;
  report(`Counting ${what}, n = 1 … 5, cutting included`, column('openMs'), 'ms');
  report(`Kneser–Ney perplexity of ${what}, n = 1 … 5`, column('perplexityMs'), 'ms');
  report(`Longest frame of the page meanwhile, ${what}`, column('longestFrameMs'), 'ms');
}

/** The device check of the settings, and a bigram table trained by gradient descent. */
async function measureTensors(browser) {
  const runs = await times(LOADS, async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${url}?device=wasm`);
    await page.waitForFunction(() => 'book' in window);
    const run = await page.evaluate(async () => {
      const check = await window.book.call('device.check', {});
      const { corpus } = await window.book.call('ngram.open', {
        source: { shipped: 'fables' },
        unit: 'words',
      });
      const { labels, rows, columns, counts } = await window.book.call('ngram.pairs', { corpus, size: 48 });
      const V = labels.length;
      const table = new Float32Array(V * V);
      counts.forEach((count, cell) => (table[rows[cell] * V + columns[cell]] = count));
      const steps = 300;
      const { durationMs } = await window.book.call('bigram.train', {
        counts: table,
        V,
        steps,
        learningRate: 2 * V,
        reportEvery: 10,
      });
      return { ...check, stepsPerSecond: (1000 * steps) / durationMs };
    });
    await context.close();
    return run;
  });
  const column = (name) => runs.map((run) => run[name]);
  report('Matrix product 256 × 256, wasm', column('gflops'), 'GFLOP/s');
  report('Device check, wasm', column('durationMs'), 'ms');
  report('Bigram table of 48 types by gradient descent, wasm', column('stepsPerSecond'), 'steps/s');
}

let renderer = 'none';
const busy = os.loadavg()[0];
let browser = await launch();
const version = browser.version();
await measureSizes(browser);
await measureFirstToken(browser, '?device=wasm', 'wasm');
await measureFirstToken(browser, '', 'device chosen by measurement');
await measureCounting(browser, 1, 'words');
await measureCounting(browser, 5, 'characters');
await measureTensors(browser);
for (const device of ['wasm', 'cpu']) reportDevice(device, await measureDevice(browser, device));
let webgl = await measureDevice(browser, 'webgl');
if (webgl[0].device.device !== 'webgl') {
  await browser.close();
  browser = await launch(SOFTWARE_GL);
  webgl = await measureDevice(browser, 'webgl');
}
reportDevice('webgl', webgl);
await browser.close();
close();

const cores = os.cpus();
console.log(`
${new Date().toISOString().slice(0, 10)} · ${cores[0]?.model.trim() ?? 'unknown processor'}, ${cores.length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB, ${os.type()} ${os.release()} · Chromium ${version}, headless · Node ${process.version}
Served from this machine, so no network is in the times. Medians of ${LOADS} fresh page loads. WebGL by ${renderer}.${
  busy > 0.5 * cores.length
    ? `\nOther programs were busy (load ${busy.toFixed(1)}): the times are too long.`
    : ''
}

| what | median | least – most |
| --- | --- | --- |
${rows.join('\n')}`);
