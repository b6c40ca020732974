// The pairs of well-formed and scrambled sentences: the same words, the same tokens, none of them known.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseTokenizer } from '../tokenizers';
import { NONCE_PAIRS } from './noncePairs';

const read = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');

it('are 200, ten of each of 20 frames', () => {
  expect(NONCE_PAIRS.map(({ frame }) => frame)).toEqual(
    Array.from({ length: 200 }, (_unused, index) => Math.floor(index / 10)),
  );
  expect(NONCE_PAIRS[0]).toEqual({
    frame: 0,
    wellFormed: 'One day the mut is tinning the tebn.',
    scrambled: 'One day mut the tinning tebn is the.',
  });
  expect(NONCE_PAIRS[151]?.wellFormed).toBe('One day every wug blicks a dax.');
  expect(NONCE_PAIRS.at(-1)).toEqual({
    frame: 19,
    wellFormed: 'One day we have drinted the jek of the hib.',
    scrambled: 'One day of drinted the have hib we the jek.',
  });
  expect(new Set(NONCE_PAIRS.flatMap(({ wellFormed, scrambled }) => [wellFormed, scrambled])).size).toBe(400);
});

it('have the same words and the same tokens, in another order', () => {
  const tokenizer = parseTokenizer(read('public/models/story-gpt/tokenizer.json'));
  const sorted = (values: Iterable<string | number>) => [...values].map(String).sort();
  for (const { wellFormed, scrambled } of NONCE_PAIRS) {
    const words = [wellFormed, scrambled].map((text) => sorted(text.slice(0, -1).split(' ')));
    expect(words[0]).toEqual(words[1]);
    expect(sorted(tokenizer.encode(wellFormed))).toEqual(sorted(tokenizer.encode(scrambled)));
    // No slot was left open.
    expect(wellFormed).not.toMatch(/\b[NVMA](s|ed|ing)?\b/);
  }
});

it('have invented words that the fables, in which pairs of words are counted, do not have', () => {
  const known = new Set(read('public/texts/fables.txt').match(/\p{L}+/gu));
  const counts = new Map<string, number>();
  for (const { wellFormed } of NONCE_PAIRS) {
    for (const word of wellFormed.match(/\p{L}+/gu) ?? []) {
      if (!known.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  // Each of the ten sets: 4 stems, of the verb also 3 forms with an ending, of the nouns 1.
  expect(counts.size).toBe(10 * (4 + 3 + 2));
  for (const word of ['mut', 'tinning', 'tebns', 'vorpy', 'sporly']) expect(counts.has(word)).toBe(true);
});
