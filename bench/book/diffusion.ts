// Reverse diffusion by the shipped mask predictor, beside its twin that writes as many tokens from left to right.
import { inFreshPage, LOADS, report, times, type BookWindow, type Session } from './session';

const REQUEST = { tokens: 64, steps: 16, rounds: 5 };

interface Found {
  diffusionMs: number[];
  twinMs: number[];
}

/** Runs in the page: both fill or write the same number of tokens, by turns, after a first run of each. */
async function writeInPage({ tokens, steps, rounds }: typeof REQUEST): Promise<Found> {
  const { book } = window as unknown as BookWindow;
  const [llada, gpt] = ['story-llada', 'story-gpt'];
  const { beginToken: begin = 0, maskToken: mask = 0 } = await book.call<{
    beginToken?: number;
    maskToken?: number;
  }>('model.load', { model: llada });
  const settings = { greedy: true, temperature: 1, topK: 0, topP: 1 };
  const answer = new Array<number>(tokens).fill(mask);
  const found: Found = { diffusionMs: [], twinMs: [] };
  const timed = async (name: string, request: object) => {
    const start = performance.now();
    await book.call(name, request);
    return performance.now() - start;
  };
  for (let seed = 0; seed <= rounds; seed++) {
    const diffusionMs = await timed('generate.diffusion', {
      ...{ model: llada, prompt: [begin], answer, steps, temperature: 0.5, seed, candidates: 0 },
    });
    const twinMs = await timed('generate', {
      ...{ model: gpt, prompt: [begin], settings, seed, maxNewTokens: tokens, forbidEnd: true },
    });
    if (seed === 0) continue;
    found.diffusionMs.push(diffusionMs);
    found.twinMs.push(twinMs);
  }
  return found;
}

export async function measureDiffusion(session: Session): Promise<void> {
  const runs = await times(LOADS, () =>
    inFreshPage(session.browser, `${session.url}?device=wasm`, (page) => page.evaluate(writeInPage, REQUEST)),
  );
  const { tokens, steps } = REQUEST;
  const what = `${String(tokens)} tokens`;
  const of = (pick: (found: Found) => number[]) => runs.flatMap(pick);
  report(
    session,
    `${what} by story-llada in ${String(steps)} steps, wasm`,
    of((found) => found.diffusionMs),
    'ms',
  );
  report(
    session,
    `${what} by story-gpt, one after the other, wasm`,
    of((found) => found.twinMs),
    'ms',
  );
}
