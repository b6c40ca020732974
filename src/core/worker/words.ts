// The calls about words and their vectors: cutting a text, pictures, judgements, files.
import { CoreError, type Args, type Result, type WordCalls, type WordsProgress } from '../protocol';
import {
  createWordCorpus,
  createWordVectors,
  knownCategories,
  nearest,
  precisionAtK,
  projectByPca,
  readVectors,
  scoreAnalogies,
  unitRow,
  writeVectors,
} from '../../pure/wordVectors';
import { principalAxes } from '../../pure/wordVectors/principalAxes';
import { uniform } from '../../pure/random/philox';
import type { Handlers } from './router';
import type { ReadTextOptions, ShippedText } from './shippedText';
import { run, textOf, type Work as WorkOf } from './textWork';

type Work = WorkOf<WordsProgress['stage']>;

export interface WordSources {
  readShippedText(name: string, options: ReadTextOptions): Promise<ShippedText>;
}

/** Handlers for the text worker; nothing is kept. */
export function wordHandlers({ readShippedText }: WordSources): Handlers<keyof WordCalls> {
  return {
    async 'story.categories'() {
      const { wordCategories } = await import('../../pure/corpus/en/categories');
      return { categories: [...wordCategories()].map(([name, words]) => [name, [...words]]) };
    },

    async 'words.open'({ source, ...options }, work) {
      const { text } = await textOf('words.open', source, readShippedText, work);
      return run(createWordCorpus(text, options), work, 'words', text.length);
    },

    'words.project': (args, work) => project(args, work),

    async 'words.precision'({ words, dimension, values, categories, lowerCase, k }, work) {
      const vectors = createWordVectors(words, dimension, values);
      const known = knownCategories(vectors, new Map(categories), lowerCase);
      const judged = [...known.values()].reduce((sum, { length }) => sum + length, 0);
      return run(precisionAtK(vectors, known, k), work, 'judge', judged);
    },

    async 'words.analogies'({ words, dimension, values, analogies, top }, work) {
      const vectors = createWordVectors(words, dimension, values);
      const score = await run(scoreAnalogies(vectors, analogies, top), work, 'judge', analogies.length);
      const nearestToC = score.asked.filter(({ analogy: { a, b, c, d } }) => {
        const [rowA, rowB, rowC, right] = [a, b, c, d].map((word) => vectors.find(word) ?? NaN);
        // As in the analogy, a, b and c are no answers.
        const found = nearest(
          vectors,
          unitRow(vectors, rowC ?? NaN),
          1,
          new Set([rowA ?? NaN, rowB ?? NaN, rowC ?? NaN]),
        );
        return found[0]?.row === right;
      }).length;
      return { ...score, nearestToC };
    },

    'rows.pca': ({ rows, dimension, width }, work) =>
      run(principalAxes(rows, dimension, width), work, 'project', rows.length / dimension),

    async 'words.read'({ text }, work) {
      const { vectors, duplicates } = await run(readVectors(text), work, 'file', text.length);
      const { words, dimension, values } = vectors;
      return { words: [...words], dimension, values, duplicates };
    },

    async 'words.write'({ words, dimension, values }, work) {
      const vectors = createWordVectors(words, dimension, values);
      const { pieces, renamed } = await run(writeVectors(vectors), work, 'file', words.length);
      return { pieces: [...pieces], renamed: [...renamed] };
    },
  };
}

/** Points that UMAP needs: it looks at a neighbour beside each. */
const LEAST_POINTS = 4;
/** n_neighbors of UMAP, and how near points may lie, as its authors choose them. */
const UMAP_NEIGHBOURS = 15;
const UMAP_MIN_DISTANCE = 0.1;

async function project(
  { values, dimension, by, seed = 1 }: Args<'words.project'>,
  work: Work,
): Promise<Result<'words.project'>> {
  const startMs = performance.now();
  const count = values.length / dimension;
  if (!Number.isInteger(count) || count < 1) {
    throw new CoreError(
      'WordVectorsError',
      `words.project: ${values.length} numbers make no points of ${dimension} dimensions`,
    );
  }
  if (by === 'pca') {
    const { coordinates, keptShare } = await run(projectByPca(values, dimension), work, 'project', count);
    return { coordinates, keptShare, durationMs: performance.now() - startMs };
  }
  if (count < LEAST_POINTS) {
    throw new CoreError(
      'WordVectorsError',
      `UMAP needs at least ${LEAST_POINTS} words, got ${count}. Show more of them.`,
    );
  }
  work.progress({ stage: 'download', done: 0, total: 0 });
  const { UMAP } = await import('umap-js');
  let drawn = 0;
  const umap = new UMAP({
    nComponents: 2,
    nNeighbors: Math.min(UMAP_NEIGHBOURS, count - 1),
    minDist: UMAP_MIN_DISTANCE,
    random: () => uniform(seed, drawn++),
  });
  const rows = Array.from({ length: count }, (_none, row) =>
    Array.from(values.subarray(row * dimension, (row + 1) * dimension)),
  );
  const epochs = umap.initializeFit(rows);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    umap.step();
    if (epoch % 10 === 0) work.progress({ stage: 'project', done: epoch, total: epochs });
    await work.breathe();
  }
  const coordinates = Float64Array.from(umap.getEmbedding().flat());
  return { coordinates, keptShare: undefined, durationMs: performance.now() - startMs };
}
