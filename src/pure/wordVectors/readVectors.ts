// Reads word vectors from word2vec's text format (see writeVectors.ts), whoever wrote the file.
//
// As gensim does: of a word that comes twice the first counts; spaces at the end of a line, which word2vec.c leaves there, do not.
// Beyond it, a word may hold spaces, as some do in files of GloVe.
import { STRETCH, type Steps } from '../counting/steps';
import { FormatError, quote } from '../formats/formatError';
import { createWordVectors, type WordVectors } from './WordVectors';

export interface ReadVectors {
  readonly vectors: WordVectors;
  /** Lines that were left out because their word stood above already. */
  readonly duplicates: number;
}

/** V · C at most: 256 MB of numbers. */
const MOST_NUMBERS = 2 ** 26;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * @param text the file, as UTF-8 decoded to a string; a byte order mark at its beginning is left out
 * @throws FormatError naming the line that is wrong, and what to do
 */
export function* readVectors(text: string): Steps<ReadVectors> {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let { line, next } = lineAt(text, start);
  const [V, C] = readHeader(line);
  const values = new Float32Array(V * C);
  const words: string[] = [];
  const seen = new Set<string>();
  let pause = STRETCH;
  for (let index = 0; index < V; index += 1) {
    const number = index + 2;
    if (next >= text.length) {
      throw new FormatError(
        `word vectors: the first line tells of ${V} words, but the file ends after ${index}. It was cut off: copy it again, or correct the first line.`,
        { line: number, words: V },
      );
    }
    if (next >= pause) {
      yield next / text.length;
      pause = next + STRETCH;
    }
    ({ line, next } = lineAt(text, next));
    const { word, numbers } = readLine(line, C, number);
    if (seen.has(word)) continue;
    seen.add(word);
    values.set(numbers, words.length * C);
    words.push(word);
  }
  const rest = /\S/.exec(text.slice(next, next + 1000));
  if (rest) {
    throw new FormatError(
      `word vectors: the first line tells of ${V} words, but line ${V + 2} follows. Correct the first line.`,
      { line: V + 2, words: V },
    );
  }
  const vectors = createWordVectors(words, C, values.slice(0, words.length * C));
  return { vectors, duplicates: V - words.length };
}

/** The line that begins there, without its end, and where the next one begins. */
function lineAt(text: string, from: number): { line: string; next: number } {
  const end = text.indexOf('\n', from);
  const to = end < 0 ? text.length : end;
  return { line: text.slice(from, to).replace(/[ \t\r\v\f]+$/, ''), next: to + 1 };
}

function readHeader(line: string): [V: number, C: number] {
  const found = /^(\d+) +(\d+)$/.exec(line);
  const [V, C] = [Number(found?.[1]), Number(found?.[2])];
  if (!found || V < 1 || C < 1) {
    throw new FormatError(
      `word vectors: the first line must be two numbers, how many words and how many dimensions, got ${quote(line)}. Files of GloVe lack it: write it above the first word.`,
      { line: 1 },
    );
  }
  if (V * C > MOST_NUMBERS) {
    throw new FormatError(
      `word vectors: at most ${MOST_NUMBERS} numbers are read, got ${V} words of ${C}. Take the first words of the file and correct its first line.`,
      { line: 1, words: V, dimension: C },
    );
  }
  return [V, C];
}

function readLine(line: string, C: number, number: number): { word: string; numbers: number[] } {
  const parts = line.split(' ');
  const ownParts = parts.length - C; // of the word
  if (ownParts < 1) {
    throw new FormatError(
      `word vectors: line ${number} must have a word and ${C} numbers, got ${parts.length - 1} after ${quote(parts[0] ?? '')}. Copy the file again, or take the line out and correct the first line.`,
      { line: number },
    );
  }
  const word = parts.slice(0, ownParts).join(' ');
  const extra = parts.slice(1, ownParts);
  if (extra.length > 0 && extra.every((part) => NUMBER.test(part))) {
    throw new FormatError(
      `word vectors: line ${number} must have ${C} numbers, got ${parts.length - 1} after ${quote(parts[0] ?? '')}. Correct the first line if all lines have so many.`,
      { line: number },
    );
  }
  const numbers = parts.slice(ownParts).map((part) => (NUMBER.test(part) ? Math.fround(Number(part)) : NaN));
  const wrong = numbers.findIndex((one) => !Number.isFinite(one));
  if (wrong >= 0) {
    throw new FormatError(
      `word vectors: line ${number} must have ${C} numbers after the word, got ${quote(parts[ownParts + wrong] ?? '')}. Copy the file again, or take the line out and correct the first line.`,
      { line: number },
    );
  }
  return { word, numbers };
}
