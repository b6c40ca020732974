// Texts by the shipped mixture of experts, token by token and by drafts of its own that it verifies.
import { inFreshPage, LOADS, report, times, type BookWindow, type Session } from './session';

const REQUEST = { model: 'story-moe', prompt: 'Once upon a time', tokens: 96, rounds: 5 };

interface Found {
  /** Tokens a second after the first one. */
  plain: number[];
  drafted: number[];
}

/** Runs in the page: both write as many tokens, by turns, after a first run of each. */
async function writeInPage({ model, prompt, tokens, rounds }: typeof REQUEST): Promise<Found> {
  const { book } = window as unknown as BookWindow;
  const { beginToken } = await book.call<{ beginToken?: number }>('model.load', { model });
  const { ids } = await book.call<{ ids: number[] }>('text.encode', { model, text: prompt });
  const settings = { greedy: false, temperature: 0.8, topK: 0, topP: 1 };
  const found: Found = { plain: [], drafted: [] };
  for (let seed = 0; seed <= rounds; seed++) {
    const request = {
      ...{ model, prompt: beginToken === undefined ? ids : [beginToken, ...ids], settings, seed },
      ...{ maxNewTokens: tokens, forbidEnd: true },
    };
    const plain = await book.call<{ tokensPerSecond: number }>('generate', request);
    const drafted = await book.call<{ tokensPerSecond: number }>('generate.speculative', request);
    if (seed === 0) continue;
    found.plain.push(plain.tokensPerSecond);
    found.drafted.push(drafted.tokensPerSecond);
  }
  return found;
}

export async function measureSpeculation(session: Session): Promise<void> {
  const runs = await times(LOADS, () =>
    inFreshPage(session.browser, `${session.url}?device=wasm`, (page) => page.evaluate(writeInPage, REQUEST)),
  );
  const { model, tokens } = REQUEST;
  const what = `${String(tokens)} tokens by ${model}`;
  const [plain, drafted] = [runs.flatMap((found) => found.plain), runs.flatMap((found) => found.drafted)];
  report(session, `${what}, one after the other, wasm`, plain, 'tokens/s');
  report(session, `${what}, by drafts that it verifies, wasm`, drafted, 'tokens/s');
  const gains = drafted.map((value, run) => value / (plain[run] ?? NaN));
  report(session, `${what}, gain of drafts, wasm`, gains, '×');
}
