// The device check of the settings, and a bigram table trained by gradient descent.
import { inFreshPage, LOADS, report, times, type BookWindow, type Session } from './session';

async function trainInPage() {
  interface Pairs {
    labels: unknown[];
    rows: number[];
    columns: number[];
    counts: number[];
  }
  const { book } = window as unknown as BookWindow;
  const check = await book.call<{ gflops: number; durationMs: number }>('device.check', {});
  const { corpus } = await book.call<{ corpus: unknown }>('ngram.open', {
    source: { shipped: 'fables' },
    unit: 'words',
  });
  const { labels, rows, columns, counts } = await book.call<Pairs>('ngram.pairs', { corpus, size: 48 });
  const V = labels.length;
  const table = new Float32Array(V * V);
  counts.forEach((count, cell) => (table[(rows[cell] ?? 0) * V + (columns[cell] ?? 0)] = count));
  const steps = 300;
  const { durationMs } = await book.call<{ durationMs: number }>('bigram.train', {
    counts: table,
    V,
    steps,
    learningRate: 2 * V,
    reportEvery: 10,
  });
  return { gflops: check.gflops, durationMs: check.durationMs, stepsPerSecond: (1000 * steps) / durationMs };
}

export async function measureTensors(session: Session): Promise<void> {
  const runs = await times(LOADS, () =>
    inFreshPage(session.browser, `${session.url}?device=wasm`, (page) => page.evaluate(trainInPage)),
  );
  const column = (name: keyof (typeof runs)[number]) => runs.map((run) => run[name]);
  report(session, 'Matrix product 256 × 256, wasm', column('gflops'), 'GFLOP/s');
  report(session, 'Device check, wasm', column('durationMs'), 'ms');
  report(session, 'Bigram table of 48 types by gradient descent, wasm', column('stepsPerSecond'), 'steps/s');
}
