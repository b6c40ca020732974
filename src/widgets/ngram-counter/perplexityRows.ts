// Reports of perplexity as the lines of a chart, as rows, and in words.
import type { Perplexity, Smoothing } from '@/pure/counting';
import type { ChartSeries } from '@/viz/chartLayout';
import { amount, logarithm, whole } from './format';
import type { ngramMessages, perplexityMessages } from './messages';
import type { SmoothedReport } from './usePerplexity';

type Messages = ReturnType<typeof perplexityMessages.get>;
type Names = ReturnType<typeof ngramMessages.get>;

/** Of the series; stupid back-off has no perplexity. */
const COLOURS: Record<Smoothing['kind'], ChartSeries['colour']> = {
  none: 6,
  'add-k': 2,
  interpolation: 3,
  'stupid-backoff': 5,
  'kneser-ney': 1,
};

/** `Kneser–Ney`, `add-k (k = 0.1)` */
export function nameOf(t: Names, smoothing: Smoothing): string {
  const name = t[smoothing.kind];
  switch (smoothing.kind) {
    case 'add-k':
      return `${name} (${t.k} = ${smoothing.k})`;
    case 'interpolation':
      return `${name} (${t.lambda} = ${String(smoothing.lambda)})`;
    default:
      return smoothing.kind === 'none' ? t.noSmoothing : name;
  }
}

/** For each smoothing a line of the training part, dashed, and one of the held-out part. */
export function seriesOf(t: Messages, names: Names, reports: readonly SmoothedReport[]): ChartSeries[] {
  return reports.flatMap(({ smoothing, report: { training, heldOut } }) => {
    const look = { colour: COLOURS[smoothing.kind], hasMarks: true };
    const name = { smoothing: nameOf(names, smoothing) };
    const line: ChartSeries = {
      ...look,
      name: t.training(name),
      isDashed: true,
      points: pointsOf(t, training.orders),
    };
    return heldOut ? [{ ...look, name: t.heldOut(name), points: pointsOf(t, heldOut.orders) }, line] : [line];
  });
}

function pointsOf(t: Messages, orders: readonly Perplexity[]): ChartSeries['points'] {
  return orders.map(({ n, perplexity, zeros }) => ({
    x: n,
    y: perplexity,
    ...(zeros > 0 && { note: t.zeros({ n: whole(zeros) })(zeros), shortNote: whole(zeros) }),
  }));
}

export function rowsOf(names: Names, reports: readonly SmoothedReport[]): (string | number)[][] {
  return reports.flatMap(({ smoothing, report: { training, heldOut } }) =>
    training.orders.map((row, index) => {
      const test = heldOut?.orders[index];
      return [
        nameOf(names, smoothing),
        row.n,
        amount(row.perplexity),
        logarithm(row.bitsPerCharacter),
        test ? amount(test.perplexity) : '–',
        test ? whole(test.zeros) : '–',
        test ? logarithm(test.bitsPerCharacter) : '–',
      ];
    }),
  );
}

/** The lowest held-out perplexity, and what is infinite and why. */
export function describe(t: Messages, names: Names, reports: readonly SmoothedReport[], n: number): string {
  const heldOut = reports.flatMap(({ smoothing, report }) =>
    (report.heldOut?.orders ?? []).map((row) => ({ smoothing: nameOf(names, smoothing), row })),
  );
  if (heldOut.length === 0) return t.nothingHeldOut;
  const sentences: string[] = [];
  const best = heldOut.reduce((a, b) => (b.row.perplexity < a.row.perplexity ? b : a));
  if (best.row.perplexity < Infinity) {
    const { n, perplexity, bitsPerCharacter } = best.row;
    sentences.push(t.best({ smoothing: best.smoothing, n, perplexity: amount(perplexity) }));
    sentences.push(t.bestBits({ bits: logarithm(bitsPerCharacter) }));
  }
  for (const { smoothing, report } of reports) {
    const name = nameOf(names, smoothing);
    const part = report.heldOut;
    const zeros = (part?.orders ?? []).filter((row) => row.zeros > 0);
    if (zeros.length > 0) {
      const list = zeros.map((row) => t.zerosAt({ n: row.n, zeros: whole(row.zeros) })).join(', ');
      sentences.push(t.infinite({ smoothing: capital(name), tokens: whole(part?.predicted ?? 0), list }));
    }
  }
  const [only] = reports;
  const here = only?.report.heldOut?.orders[n - 1];
  const there = only?.report.training.orders[n - 1];
  if (reports.length === 1 && here && there && here.perplexity < Infinity) {
    sentences.push(t.atN({ n, perplexity: amount(here.perplexity), training: amount(there.perplexity) }));
  } else if (reports.length === 1 && there && there.perplexity < Infinity) {
    sentences.push(t.trainingAtN({ n, training: amount(there.perplexity) }));
  }
  return sentences.join(' ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
