// Prefill, decoding and memory of the shipped model on each device.
import type { Browser } from '@playwright/test';
import {
  inFreshPage,
  launch,
  LOADS,
  privateMegabytes,
  report,
  times,
  type BookWindow,
  type Session,
} from './session';

const MODEL = 'story-gpt';
const PROMPT = 'Once upon a time';
const PREFILL_TOKENS = 128;
/** Software WebGL is slow: a few tokens say as much. */
const DECODE_TOKENS = { wasm: 100, cpu: 100, webgl: 12 };
type DeviceName = keyof typeof DECODE_TOKENS;

interface Request {
  model: string;
  prompt: string;
  prefillTokens: number;
  tokens: number;
  seed: number;
}

/** Runs in the page: reads a long prompt, then generates, after a first run that warms everything up. */
async function generateInPage({ model, prompt, prefillTokens, tokens, seed }: Request) {
  interface Generated {
    prefillMs: number;
    tokensPerSecond: number;
    tokens: number[];
  }
  const { book } = window as unknown as BookWindow;
  const settings = { greedy: false, temperature: 0.8, topK: 0, topP: 1 };
  const { beginToken, contextLength } = await book.call<{ beginToken?: number; contextLength: number }>(
    'model.load',
    { model },
  );
  const { ids } = await book.call<{ ids: number[] }>('text.encode', { model, text: prompt });
  const begin = beginToken === undefined ? ids : [beginToken, ...ids];
  const long = Array.from(
    { length: Math.min(prefillTokens, contextLength - 1) },
    (_, i) => begin[i % begin.length] ?? 0,
  );
  const generate = (read: number[], maxNewTokens: number, seedOfRun: number) =>
    book.call<Generated>('generate', {
      ...{ model, prompt: read, settings, seed: seedOfRun, maxNewTokens, withLogits: true },
    });
  await generate(begin, 3, seed);
  await generate(long, 1, seed);
  const { prefillMs } = await generate(long, 1, seed);
  // Stories end when they end: the longest of a few is measured.
  let run = await generate(begin, tokens, seed);
  for (let next = seed + 1; run.tokens.length < tokens && next < seed + 5; next++) {
    const other = await generate(begin, tokens, next);
    if (other.tokens.length > run.tokens.length) run = other;
  }
  return {
    prefillMs,
    tokensPerSecond: run.tokensPerSecond,
    tokenCount: run.tokens.length,
    device: book.status().device,
  };
}

type Run = Awaited<ReturnType<typeof generateInPage>> & { privateMegabytes: number | undefined };

const measureOn = (browser: Browser, url: string, device: DeviceName): Promise<Run[]> =>
  times(LOADS, (i) =>
    inFreshPage(browser, `${url}?device=${device}`, async (page) => {
      const run = await page.evaluate(generateInPage, {
        ...{ model: MODEL, prompt: PROMPT, prefillTokens: PREFILL_TOKENS },
        ...{ tokens: DECODE_TOKENS[device], seed: 1 + 10 * i },
      });
      return { ...run, privateMegabytes: await privateMegabytes(browser) };
    }),
  );

function reportRuns(session: Session, device: DeviceName, runs: readonly Run[]): void {
  const seen = runs[0]?.device;
  if (seen?.device !== device) {
    session.figures.push({
      ...{ what: `Decoding, ${device}`, unit: '', values: [] },
      missing: `not to be had here: ${seen?.reason ?? 'it did not start'}`,
    });
    return;
  }
  const isDrawn = /swiftshader|llvmpipe/i.test(seen.gpu ?? '');
  const on = isDrawn ? `${device}, drawn in software` : device;
  const column = (name: 'tokensPerSecond' | 'prefillMs' | 'tokenCount' | 'privateMegabytes') =>
    runs.flatMap((run) => run[name] ?? []);
  const most = Math.max(...column('tokenCount'));
  report(session, `Decoding of up to ${String(most)} tokens, ${on}`, column('tokensPerSecond'), 'tokens/s');
  report(session, `Prefill of ${String(PREFILL_TOKENS)} tokens, ${on}`, column('prefillMs'), 'ms');
  const held = column('privateMegabytes');
  if (held.length > 0) report(session, `Private memory of the tab’s process, ${on}`, held, 'MB');
}

/** On a machine without a GPU, WebGL is drawn in software by a second browser. */
export async function measureGeneration(session: Session): Promise<void> {
  const { browser, url } = session;
  for (const device of ['wasm', 'cpu'] as const) {
    reportRuns(session, device, await measureOn(browser, url, device));
  }
  let runs = await measureOn(browser, url, 'webgl');
  if (runs[0]?.device.device !== 'webgl') {
    const software = await launch(true);
    runs = await measureOn(software, url, 'webgl');
    await software.close();
  }
  reportRuns(session, 'webgl', runs);
}
