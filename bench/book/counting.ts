// Counting a long text, and how long the page stands still meanwhile.
import { inFreshPage, LOADS, report, times, type BookWindow, type Session } from './session';

interface Request {
  megabytes: number;
  unit: string;
  seed: number;
}

/**
 * Runs in the page: counts a text that is made here (seeded pseudo-words, the r-th of them about 1/r as frequent as the
 * first, as words are), and watches how long the page stands still meanwhile.
 */
async function countInPage({ megabytes, unit, seed }: Request) {
  const { book } = window as unknown as BookWindow;
  let state = seed;
  const uniform = () => (state = (state * 48271) % 2147483647) / 2147483647;
  const syllables = ['ka', 'lo', 'mi', 'ren', 'to', 'sa', 'vel', 'du', 'pri', 'on'];
  const words = Array.from({ length: 20_000 }, (_, i) =>
    [...String(i)].map((digit) => syllables[Number(digit)] ?? '').join(''),
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
  const watch = (now: number) => {
    longestFrameMs = Math.max(longestFrameMs, now - last);
    last = now;
    if (isWatching) requestAnimationFrame(watch);
  };
  requestAnimationFrame(watch);
  const startMs = performance.now();
  const { corpus } = await book.call<{ corpus: unknown }>('ngram.open', { source: { text }, unit });
  const openMs = performance.now() - startMs;
  await book.call('ngram.perplexity', { corpus, smoothing: { kind: 'kneser-ney' } });
  const perplexityMs = performance.now() - startMs - openMs;
  isWatching = false;
  return { openMs, perplexityMs, longestFrameMs };
}

export async function measureCounting(session: Session, megabytes: number, unit: string): Promise<void> {
  const runs = await times(LOADS, (i) =>
    inFreshPage(session.browser, session.url, (page) =>
      page.evaluate(countInPage, { megabytes, unit, seed: 1 + i }),
    ),
  );
  const column = (name: keyof (typeof runs)[number]) => runs.map((run) => run[name]);
  const what = `${String(megabytes)} MB of ${unit}`;
  report(session, `Counting ${what}, n = 1 … 5, cutting included`, column('openMs'), 'ms');
  report(session, `Kneser–Ney perplexity of ${what}, n = 1 … 5`, column('perplexityMs'), 'ms');
  report(session, `Longest frame of the page meanwhile, ${what}`, column('longestFrameMs'), 'ms');
}
