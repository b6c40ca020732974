// The calls on byte pair encoding: keeps the trainings that were used last, and does their long work in small steps.
import {
  checkedSettings,
  checkStep,
  checkWhole,
  countTokens,
  countWords,
  encodeText,
  learnMerges,
  mergeTree,
  pairMatrix,
  pairTable,
  tokenizerFile,
  tokensOfWord,
  type BpeTraining,
  type PairTable,
} from '../../pure/bpeTraining';
import { contentHash } from '../../pure/counting';
import {
  CoreError,
  type BpeCalls,
  type BpePairRow,
  type BpeProgress,
  type BpeTrainArgs,
  type BpeTrained,
} from '../protocol';
import type { Handlers } from './router';
import type { ReadTextOptions, ShippedText } from './shippedText';
import { run, textOf, type Work } from './textWork';

interface OpenTraining {
  training: BpeTraining;
  durationMs: number;
  /** Numbers of the words, the most frequent first; made when they are first asked for. */
  byCount: Int32Array | undefined;
  /** The pairs of the step that was last asked for. */
  pairs: PairTable | undefined;
}

const KEPT_TRAININGS = 3;
/** Longest page of a table. */
const MOST_ROWS = 1000;

/** Handlers for the text worker; they share one memory of trainings. */
export function bpeHandlers(sources: {
  readShippedText(name: string, options: ReadTextOptions): Promise<ShippedText>;
}): Handlers<keyof BpeCalls> {
  /** By key, the one used last at the end. */
  const open = new Map<string, OpenTraining>();

  function trainingOf(key: string): OpenTraining {
    const found = open.get(key);
    if (found === undefined) {
      throw new CoreError(
        'TrainingError',
        'bpe: this training is not kept any more; train again (bpe.train)',
        {
          training: key,
        },
      );
    }
    open.delete(key);
    open.set(key, found);
    return found;
  }

  async function train(args: BpeTrainArgs, work: Work<BpeProgress['stage']>): Promise<BpeTrained> {
    const { text } = await textOf('bpe.train', args.source, sources.readShippedText, work);
    const settings = checkedSettings(text, args);
    const { variant, tieRule, merges, minFrequency, wordEnd } = settings;
    const hash = await run(contentHash(text), work);
    const key = [hash, variant, tieRule, merges, minFrequency, wordEnd].join(' ');
    if (open.has(key)) return describe(key, trainingOf(key));

    const startMs = performance.now();
    const counted = await run(countWords(text, variant), work, 'words', text.length);
    const training = await run(learnMerges(counted, settings), work, 'merges', merges);
    const durationMs = performance.now() - startMs;
    const opened = { training, durationMs, byCount: undefined, pairs: undefined };
    open.set(key, opened);
    for (const oldest of open.keys()) {
      if (open.size <= KEPT_TRAININGS) break;
      open.delete(oldest);
    }
    return describe(key, opened);
  }

  return {
    'bpe.train': train,

    async 'bpe.words'({ training: key, step, sort, offset, limit }, { breathe }) {
      const opened = trainingOf(key);
      const { counted } = opened.training;
      checkStep(opened.training, step);
      const [from, to] = rowsOf(offset, limit, counted.words.length);
      await breathe();
      if (sort === 'count') opened.byCount ??= mostFrequentFirst(counted.counts);
      const order = sort === 'count' ? opened.byCount : undefined;
      const rows = Array.from({ length: to - from }, (_unused, row) => {
        const word = order?.[from + row] ?? from + row;
        return {
          word: counted.words[word] ?? '',
          count: counted.counts[word] ?? 0,
          tokens: tokensOfWord(opened.training, word, step),
        };
      });
      return { total: counted.words.length, rows };
    },

    async 'bpe.pairs'({ training: key, step, offset, limit }, work) {
      const opened = trainingOf(key);
      if (opened.pairs?.step !== step) {
        opened.pairs = await run(
          pairTable(opened.training, step),
          work,
          'pairs',
          opened.training.symbols.length,
        );
      }
      const { lefts, rights, counts, tied, choices } = opened.pairs;
      const [from, to] = rowsOf(offset, limit, counts.length);
      const pairAt = (row: number): BpePairRow => ({
        left: lefts[row] ?? 0,
        right: rights[row] ?? 0,
        count: counts[row] ?? 0,
      });
      return {
        total: counts.length,
        rows: Array.from({ length: to - from }, (_unused, row) => pairAt(from + row)),
        tied,
        choices: choices.map(({ rule, row }) => ({ rule, pair: pairAt(row) })),
      };
    },

    async 'bpe.matrix'({ training: key, step, size }, work) {
      const { training } = trainingOf(key);
      return run(pairMatrix(training, step, size), work, 'pairs', training.symbols.length);
    },

    async 'bpe.tokens'({ training: key, step }, work) {
      const { training } = trainingOf(key);
      return { counts: await run(countTokens(training, step), work, 'pairs', training.symbols.length) };
    },

    async 'bpe.tree'({ training: key, token }, { breathe }) {
      const { training } = trainingOf(key);
      await breathe();
      return { nodes: mergeTree(training, token) };
    },

    async 'bpe.encode'({ training: key, step, text }, work) {
      const { training } = trainingOf(key);
      const { ids, wordStarts, unknown, leftOut } = await run(
        encodeText(training, step, text),
        work,
        'words',
        text?.length,
      );
      return { ids, wordStarts, unknown: [...unknown], leftOut };
    },

    async 'bpe.export'({ training: key, step }, { breathe }) {
      const { training } = trainingOf(key);
      await breathe();
      return { json: JSON.stringify(tokenizerFile(training, step)) };
    },
  };
}

/** First row of a page, and the one after its last, which are rows of the table. @throws BpeError */
function rowsOf(offset: number, limit: number, rows: number): [from: number, to: number] {
  checkWhole('offset', offset, 0, Number.MAX_SAFE_INTEGER);
  checkWhole('limit', limit, 0, MOST_ROWS);
  const from = Math.min(offset, rows);
  return [from, Math.min(from + limit, rows)];
}

/** Numbers of the words, the earlier one first among equals. */
function mostFrequentFirst(counts: Int32Array): Int32Array {
  return Int32Array.from(counts, (_count, word) => word).sort(
    (a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b,
  );
}

/** Arrays are copied: those of a result are moved to the page. */
function describe(key: string, { training, durationMs }: OpenTraining): BpeTrained {
  const { settings, counted, tokens, alphabetSize } = training;
  const merges = training.lefts.length;
  return {
    training: key,
    variant: settings.variant,
    tieRule: settings.tieRule,
    wordEnd: settings.wordEnd,
    characters: counted.characters,
    wordCharacters: counted.wordCharacters,
    words: counted.total,
    distinctWords: counted.words.length,
    alphabetSize,
    merges,
    ranOut: merges < settings.merges,
    tokens: [...tokens],
    lefts: training.lefts.slice(),
    rights: training.rights.slice(),
    counts: training.counts.slice(),
    tied: training.tied.slice(),
    tokenCounts: training.tokenCounts.slice(),
    replacedSurrogates: counted.replacedSurrogates,
    durationMs,
  };
}
