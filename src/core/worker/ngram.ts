// The calls on n-grams: keeps the corpora that were used last, and does their long work in small steps.
import {
  checkTextLength,
  contentHash,
  countNgrams,
  CountTable,
  createCorpus,
  createEstimator,
  generateText,
  nextTokens,
  pairIds,
  perplexities,
  scoreText,
  type Corpus,
  type Estimator,
  type NgramCounts,
  type Smoothing,
} from '../../pure/counting';
import type { Tokenizer } from '../../pure/tokenizers';
import {
  CoreError,
  type NgramCalls,
  type NgramCorpus,
  type NgramOpenArgs,
  type NgramProgress,
} from '../protocol';
import type { Handlers } from './router';
import type { ReadTextOptions, ShippedText } from './shippedText';
import { run, textOf, type Work as WorkOf } from './textWork';

export interface NgramSources {
  /** The tokenizer of a model. */
  tokenizer(model: string): Promise<Tokenizer>;
  /** A text of the book. */
  readShippedText(name: string, options: ReadTextOptions): Promise<ShippedText>;
}

interface OpenCorpus {
  info: NgramCorpus;
  corpus: Corpus;
  counts: NgramCounts;
  table: CountTable;
  /** Made when it is first asked for: it goes through all counts. */
  kneserNey: Estimator | undefined;
}

type Work = WorkOf<NgramProgress['stage']>;

const KEPT_CORPORA = 3;

/** Handlers for the text worker; they share one memory of open corpora. */
export function ngramHandlers(sources: NgramSources): Handlers<keyof NgramCalls> {
  /** By key, the one used last at the end. */
  const open = new Map<string, OpenCorpus>();

  function corpusOf(key: string): OpenCorpus {
    const found = open.get(key);
    if (found === undefined) {
      throw new CoreError(
        'CorpusError',
        'n-grams: this text is not open any more; open it again (ngram.open)',
        {
          corpus: key,
        },
      );
    }
    open.delete(key);
    open.set(key, found);
    return found;
  }

  /** The corpus with an estimator of that smoothing. */
  async function smoothed(
    { corpus: key, smoothing }: { corpus: string; smoothing: Smoothing },
    work: Work,
  ): Promise<OpenCorpus & { estimator: Estimator }> {
    const found = corpusOf(key);
    const steps = createEstimator(found.counts, smoothing);
    const isKneserNey = smoothing?.kind === 'kneser-ney';
    const estimator =
      (isKneserNey ? found.kneserNey : undefined) ??
      (await run(steps, work, 'counts', found.corpus.trainingLength));
    if (isKneserNey) found.kneserNey = estimator;
    return { ...found, estimator };
  }

  async function openCorpus(args: NgramOpenArgs, work: Work): Promise<NgramCorpus> {
    const { text, nats } = await textOf('ngram.open', args.source, sources.readShippedText, work);
    checkTextLength(text);
    const { unit, lowerCase = false, heldOut = 0.1 } = args;
    const model = unit === 'bpe' ? modelOf(args) : undefined;
    const hash = await run(contentHash(text), work);
    const key = [
      hash,
      unit,
      lowerCase ? 'lower' : 'as-is',
      heldOut,
      ...(model === undefined ? [] : [model]),
    ].join(' ');
    if (open.has(key)) return corpusOf(key).info;

    const tokenizer = model === undefined ? undefined : await sources.tokenizer(model);
    const startMs = performance.now();
    const options = { unit, lowerCase, heldOut, tokenizer };
    const corpus = await run(createCorpus(text, options), work, 'tokens', text.length);
    const training = corpus.tokens.subarray(0, corpus.trainingLength);
    const counts = await run(countNgrams(training, corpus.size), work, 'counts', training.length);
    const info = describe(key, corpus, counts, performance.now() - startMs, lowerCase ? undefined : nats);
    open.set(key, { info, corpus, counts, table: new CountTable(corpus, counts), kneserNey: undefined });
    for (const oldest of open.keys()) {
      if (open.size <= KEPT_CORPORA) break;
      open.delete(oldest);
    }
    return info;
  }

  return {
    'ngram.open': openCorpus,

    async 'ngram.table'({ corpus: key, ...options }, work) {
      const { table, counts } = corpusOf(key);
      return run(table.page(options), work, 'counts', counts.levels[options.n]?.distinct ?? 0);
    },

    async 'ngram.next'(args, work) {
      const { corpus, counts, estimator } = await smoothed(args, work);
      await work.breathe();
      return nextTokens(corpus, counts, args.smoothing, estimator, args);
    },

    async 'ngram.score'(args, work) {
      const { corpus, counts, estimator } = await smoothed(args, work);
      return run(scoreText(corpus, counts, args.smoothing, estimator, args), work);
    },

    async 'ngram.perplexity'(args, work) {
      const { corpus, counts, estimator } = await smoothed(args, work);
      const steps = perplexities(corpus, counts, args.smoothing, estimator);
      return run(steps, work, 'tokens', corpus.tokens.length);
    },

    async 'ngram.generate'(args, work) {
      const { corpus, counts, estimator } = await smoothed(args, work);
      return run(generateText(corpus, counts, estimator, args), work, 'tokens', args.maxTokens);
    },

    async 'ngram.pairs'({ corpus: key, size }, work) {
      const { corpus, counts } = corpusOf(key);
      return run(pairIds(corpus, counts, size), work, 'counts', corpus.trainingLength);
    },
  };
}

function modelOf({ model }: NgramOpenArgs): string {
  if (model !== undefined) return model;
  throw new CoreError(
    'TextError',
    'ngram.open: the unit bpe needs a model whose tokenizer cuts the text, such as story-gpt',
  );
}

function describe(
  key: string,
  corpus: Corpus,
  counts: NgramCounts,
  durationMs: number,
  nats: number | undefined,
): NgramCorpus {
  const { tokens, sequenceStarts, trainingSequences, trainingLength } = corpus;
  const sequences = sequenceStarts.length;
  const heldOutSequences = sequences - trainingSequences;
  return {
    corpus: key,
    unit: corpus.unit,
    characters: corpus.trainingCharacters + corpus.heldOutCharacters,
    tokens: tokens.length - 2 * sequences,
    types: counts.predictable - 2, // without </s> and <unk>
    sequences,
    heldOutSequences,
    heldOutTokens: tokens.length - trainingLength - 2 * heldOutSequences,
    unknown: corpus.unknown,
    replacedSurrogates: corpus.replacedSurrogates,
    ngrams: counts.levels.slice(1).map(({ distinct, once }) => ({ distinct, once })),
    durationMs,
    // Every token is predicted, and the end of every sequence, but no beginning.
    ...(nats !== undefined && { floorPerplexity: Math.exp(nats / (tokens.length - sequences)) }),
  };
}
