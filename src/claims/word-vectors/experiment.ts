// Word vectors of the world, trained several times: what their neighbours have in common, and which analogies they solve.
import { core, type Result } from '@/core/client';
import { heSheAnalogies } from '@/pure/corpus/en/heShe';
import { bootstrapMean } from '@/pure/statistics/bootstrap';
import { shareWithInterval } from '@/pure/statistics/intervals';
import { neighboursOf, overlap, type Neighbour, type WordVectors } from '@/pure/wordVectors';
import type { DetailedFinding, RunOptions } from '@/ui/claim';
import { wordVectorsFindingMessages } from './findingMessages';
import { DRAWS, judgedWords, K, PAIRED_SEEDS, SEEDS } from './settings';
import { openWorld, train, type Trained } from './train';

const two = (value: number) => value.toFixed(2);
const three = (value: number) => value.toFixed(3);
const percent = (value: number) => `${(100 * value).toFixed(1)}%`;
const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
const wordTable = ({ words, dimension, values }: WordVectors) => ({ words: [...words], dimension, values });

export async function judgeNeighbours(options: RunOptions): Promise<DetailedFinding> {
  const { signal, onProgress } = options;
  const corpus = await openWorld(signal);
  const { categories } = await core.call('story.categories', {}, { signal });
  const judged = new Set([...judgedWords(categories)].map((word) => word.toLowerCase()));
  /** Of each word that is judged: its category, and its precision by seed. */
  const found = new Map<
    string,
    { category: string; precisions: number[]; chance: number; ceiling: number }
  >();
  for (const [index, seed] of SEEDS.entries()) {
    onProgress(index, SEEDS.length);
    const { vectors } = await train(corpus, { seed }, options);
    const asked = { ...wordTable(vectors), categories, lowerCase: true, k: K };
    const { words } = await core.call('words.precision', asked, { signal });
    for (const { row, category, precision, chance, ceiling } of words) {
      const word = vectors.words[row] ?? '';
      if (!judged.has(word)) continue;
      const before = found.get(word)?.precisions ?? [];
      found.set(word, { category, precisions: [...before, precision], chance, ceiling });
    }
  }
  const words = [...found.values()].map((one) => ({ ...one, precision: mean(one.precisions) }));
  const { value, low, high } = bootstrapMean(
    words.map(({ precision }) => precision),
    DRAWS,
  );
  const chance = mean(words.map((word) => word.chance));
  const ceiling = mean(words.map((word) => word.ceiling));
  const names = [...new Set(words.map(({ category }) => category))];
  const t = wordVectorsFindingMessages.get();
  return {
    ...{ value, low, high, count: words.length, holds: low > 5 * chance },
    sentence: t.neighbours({
      ...{ k: K, words: words.length, categories: names.length, seeds: SEEDS.length },
      ...{ precision: two(value), low: two(low), high: two(high) },
      ...{ chance: three(chance), ceiling: two(ceiling) },
    }),
    columns: [t.category, t.words, t.precision, t.chance, t.ceiling],
    rows: names
      .map((category) => {
        const own = words.filter((word) => word.category === category);
        const of = (pick: (word: (typeof own)[number]) => number) => mean(own.map(pick));
        return {
          category,
          own: own.length,
          precision: of((word) => word.precision),
          chance: of((word) => word.chance),
          ceiling: of((word) => word.ceiling),
        };
      })
      .sort((a, b) => b.precision - a.precision)
      .map((row) => [row.category, row.own, two(row.precision), three(row.chance), two(row.ceiling)]),
  };
}

/** Rows between two rests. */
const AT_A_STRETCH = 50;

/** The neighbours of every word; lets the page breathe, and hears a cancel. */
async function allNeighbours(vectors: WordVectors, signal: AbortSignal): Promise<Neighbour[][]> {
  const lists: Neighbour[][] = [];
  for (let row = 0; row < vectors.words.length; row += 1) {
    if (row % AT_A_STRETCH === 0) {
      await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
    }
    lists.push(neighboursOf(vectors, row, K));
  }
  return lists;
}

export async function compareLosses(options: RunOptions): Promise<DetailedFinding> {
  const { signal, onProgress } = options;
  const corpus = await openWorld(signal);
  const V = corpus.words.length;
  const runs: { drawn: Trained; full: Trained; near: Neighbour[][]; nearFull: Neighbour[][] }[] = [];
  for (const [index, seed] of PAIRED_SEEDS.entries()) {
    const told = (part: number) => onProgress(index + part, PAIRED_SEEDS.length);
    const drawn = await train(corpus, { seed }, options, (part) => told(0.1 * part));
    const full = await train(corpus, { seed, negatives: 0 }, options, (part) => told(0.1 + 0.9 * part));
    const near = await allNeighbours(drawn.vectors, signal);
    runs.push({ drawn, full, near, nearFull: await allNeighbours(full.vectors, signal) });
  }
  const shared = (a: Neighbour[][], b: Neighbour[][]) => a.map((list, row) => overlap(list, b[row] ?? [], K));
  const ofSeeds = runs.map(({ near, nearFull }) => shared(near, nearFull));
  const ofWords = corpus.words.map((_word, row) => mean(ofSeeds.map((one) => one[row] ?? NaN)));
  const { value, low, high } = bootstrapMean(ofWords, DRAWS);
  const chance = K / (V - 1);
  const [drawn, full] = [
    mean(runs.map((run) => run.drawn.multiplyAdds)),
    mean(runs.map((run) => run.full.multiplyAdds)),
  ];
  const [first, second] = runs;
  const seconds = (of: (run: (typeof runs)[number]) => Trained) =>
    mean(runs.map((run) => of(run).seconds)).toFixed(1);
  const t = wordVectorsFindingMessages.get();
  const both = `${seconds((run) => run.drawn)} / ${seconds((run) => run.full)}`;
  return {
    ...{ value, low, high, count: V, holds: low > 10 * chance && drawn < full / 10 },
    sentence: t.agree({
      ...{ k: K, overlap: percent(value), low: percent(low), high: percent(high) },
      ...{ words: V, seeds: PAIRED_SEEDS.length, chance: percent(chance), share: percent(drawn / full) },
    }),
    columns: [t.what, t.overlap, t.seconds, t.work],
    rows: [
      [t.negativesSoftmax, percent(value), both, `${drawn.toExponential(2)} / ${full.toExponential(2)}`],
      [
        t.twoNegatives,
        percent(mean(shared(first?.near ?? [], second?.near ?? []))),
        seconds((run) => run.drawn),
        drawn.toExponential(2),
      ],
      [
        t.twoSoftmax,
        percent(mean(shared(first?.nearFull ?? [], second?.nearFull ?? []))),
        seconds((run) => run.full),
        full.toExponential(2),
      ],
    ],
  };
}

export async function solveAnalogies(options: RunOptions): Promise<DetailedFinding> {
  const { signal, onProgress } = options;
  const corpus = await openWorld(signal);
  const scores: Result<'words.analogies'>[] = [];
  for (const [index, seed] of SEEDS.entries()) {
    onProgress(index, SEEDS.length);
    const { vectors } = await train(corpus, { seed }, options);
    const analogies = heSheAnalogies(vectors);
    scores.push(await core.call('words.analogies', { ...wordTable(vectors), analogies }, { signal }));
  }
  const [first] = scores;
  const count = first?.asked.length ?? 0;
  // Seeds are no questions of their own: the interval is of the questions of one seed.
  const right = Math.round(mean(scores.map((score) => score.right)));
  const { low, high } = shareWithInterval(right, count);
  const value = mean(scores.map((score) => score.right)) / count;
  const chance = first?.chance ?? NaN;
  const t = wordVectorsFindingMessages.get();
  return {
    ...{ value, low, high, count, holds: low > chance },
    sentence: t.analogies({
      ...{ count, right: percent(value), low: percent(low), high: percent(high), seeds: SEEDS.length },
      chance: percent(chance),
      alone: percent(mean(scores.map((score) => score.nearestToC)) / count),
    }),
    columns: [t.analogy, t.rightAnswer, t.rightOf({ seeds: SEEDS.length }), t.withoutRule],
    rows: (first?.asked ?? []).map(({ analogy: { a, b, c, d }, openAnswer }, at) => [
      ...[`${a} : ${b} = ${c} : …`, d],
      scores.filter((score) => score.asked[at]?.isRight === true).length,
      openAnswer === undefined ? '' : (corpus.words[openAnswer] ?? ''),
    ]),
  };
}
