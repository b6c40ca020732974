// The text of a run: fetched or given, made sound, cut into tokens.
import { prepareText } from '../../pure/counting/prepareText';
import type { Steps } from '../../pure/counting';
import { charactersTokenizer } from '../../pure/tokenizers/characters';
import { parseTokenizer } from '../../pure/tokenizers';
import { TrainingError } from '../../pure/training/config';
import { fromUrl, readJson } from '../models/source';
import type { LoadProgress, TrainingData } from '../protocol';
import type { DataRecord } from '../training/checkpoints';
import { modelUrl } from './modelUrl';
import { readShippedText } from './shippedText';

/** What the reading of a text asks of its call. */
export interface ReadingWork {
  signal: AbortSignal;
  breathe(): Promise<void>;
  progress(value: LoadProgress): void;
}

/** Characters that are cut into tokens at a stretch; the cut is made after the next end of a line. */
const PIECE = 8192;
/** Characters of a name that are kept. */
const MOST_NAME = 200;

export interface OpenedData extends DataRecord {
  /** For the reader: where it came from. */
  text: string;
}

/** @throws TrainingError for a text without two different characters, and for ids that are no list */
export async function openTrainingData(data: TrainingData, work: ReadingWork): Promise<OpenedData> {
  const { source, tokenizer = { kind: 'characters' }, documentSeparator } = data;
  if (typeof source !== 'object' || source === null) throw noSource();
  if ('rows' in source) {
    const { rows, dimension, name } = source;
    const values = Float32Array.from(rows);
    const text = name?.slice(0, MOST_NAME) ?? `${values.length / dimension} rows of ${dimension} numbers`;
    return {
      ids: new Int32Array(),
      vocabSize: dimension,
      documentStarts: [],
      rows: { values, dimension },
      text,
    };
  }
  if ('ids' in source) {
    const { vocabSize, documentStarts = [], words, name } = source;
    const ids = Int32Array.from(source.ids);
    const wrong = source.ids.findIndex((id: number) => !Number.isInteger(id));
    if (wrong >= 0) {
      throw new TrainingError(
        `training: token ids must be whole numbers, got ${source.ids[wrong]} at position ${wrong}.`,
        { position: wrong },
      );
    }
    if (words && words.length !== vocabSize) {
      throw new TrainingError(
        `training: data.source.words must have one word for each of the ${vocabSize} ids, got ${words.length}.`,
        { path: 'data.source.words' },
      );
    }
    const text = name?.slice(0, MOST_NAME) ?? `${ids.length} token ids`;
    return {
      ids,
      vocabSize,
      documentStarts,
      text,
      ...(source.tokenizer !== undefined && { tokenizer: source.tokenizer }),
      ...(words && { words: words.map(String) }),
    };
  }
  const raw = await textOf(source, work);
  const { text } = await run(prepareText(raw, false), work);
  const json =
    tokenizer.kind === 'model'
      ? await readJson(fromUrl(modelUrl(tokenizer.model)), 'tokenizer.json', work.signal)
      : charactersTokenizer(await alphabetOf(text, work));
  const reader = parseTokenizer(json);
  const ids: number[] = [];
  const documentStarts: number[] = [];
  for (const document of documentsOf(text, documentSeparator)) {
    documentStarts.push(ids.length);
    for (const piece of pieces(document)) {
      for (const id of reader.encode(piece)) ids.push(id);
      await work.breathe();
    }
  }
  if (reader.largestId < 1) {
    throw new TrainingError(
      'training: the text must have at least two different characters. Take a longer text.',
    );
  }
  return {
    ids: Int32Array.from(ids),
    vocabSize: reader.largestId + 1,
    documentStarts: documentSeparator === undefined ? [] : documentStarts,
    tokenizer: JSON.stringify(json),
    text: 'shipped' in source ? source.shipped : `a text of ${text.length} characters`,
  };
}

/** The different characters of a text. */
async function alphabetOf(text: string, { breathe }: ReadingWork): Promise<Set<string>> {
  const alphabet = new Set<string>();
  for (const piece of pieces(text)) {
    for (const character of piece) alphabet.add(character);
    await breathe();
  }
  return alphabet;
}

function noSource(): TrainingError {
  return new TrainingError(
    'training: data.source must be {shipped: the name of a text}, {text: the text itself}, {ids, vocabSize} or {rows, dimension}.',
    { path: 'data.source' },
  );
}

async function textOf(
  source: { shipped: string } | { text: string },
  { signal, breathe, progress }: ReadingWork,
): Promise<string> {
  if ('text' in source && typeof source.text === 'string') return source.text;
  if (!('shipped' in source)) throw noSource();
  const onBytes = (loadedBytes: number, totalBytes: number) =>
    progress({ stage: 'download', loadedBytes, totalBytes });
  return (await readShippedText(source.shipped, { signal, breathe, onBytes })).text;
}

/** The text in documents, each with the separator after it. */
function documentsOf(text: string, separator: string | undefined): string[] {
  if (separator === undefined || separator === '') return [text];
  const documents = text.split(separator);
  return documents.map((document, index) => (index + 1 < documents.length ? document + separator : document));
}

/** A text in pieces that end with a line, or are long. */
function* pieces(text: string): Generator<string> {
  for (let from = 0; from < text.length;) {
    const line = text.indexOf('\n', from + PIECE);
    let to = line >= 0 && line < from + 2 * PIECE ? line + 1 : Math.min(from + 2 * PIECE, text.length);
    // No character is cut in two.
    if (to < text.length && (text.codePointAt(to - 1) ?? 0) > 0xffff) to -= 1;
    yield text.slice(from, to);
    from = to;
  }
}

async function run<T>(steps: Steps<T>, { breathe }: ReadingWork): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await breathe();
  }
}
