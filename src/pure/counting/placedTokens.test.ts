// Tokens with their places against the tokens that are counted.
import { describe, expect, it } from 'vitest';
import { createCorpus } from './corpus';
import { placedTokens } from './placedTokens';
import { finish } from './steps';

const TEXTS = [
  'A fox came. "Who?" asked the hen.\n\nDon\u2019t ask (3.14)!',
  '정원에서 놀고 있다. 고양이!\n\n끝.',
  'e\u0301clair 👩‍🚀👍🏽 \ud800 x。y',
  '  a\tb\n\n\n c ',
];

describe('placedTokens', () => {
  it.each(TEXTS)('of %j are those that are counted, each where it stands', (source) => {
    for (const unit of ['words', 'characters'] as const) {
      const { text, tokens } = placedTokens(source, unit);
      const corpus = finish(createCorpus(source, { unit, heldOut: 0 }));
      const counted = [...corpus.tokens].filter((id) => id > 1).map((id) => corpus.vocabulary.keyOf(id));
      expect(tokens.map(({ token }) => token)).toEqual(counted.map(String));
      for (const { token, from, to } of tokens) expect(text.slice(from, to)).toBe(token);
      const starts = tokens.flatMap(({ sequence }, at) =>
        sequence === tokens[at - 1]?.sequence ? [] : [at],
      );
      expect(starts).toHaveLength(corpus.sequenceStarts.length);
      expect(tokens.at(-1)?.sequence).toBe(starts.length - 1);
    }
  });

  it('are none of a blank text, and words leave white space out', () => {
    expect(placedTokens(' \n\n ', 'words').tokens).toEqual([]);
    expect(placedTokens('a b', 'words').tokens.map(({ from }) => from)).toEqual([0, 2]);
    expect(placedTokens('a b', 'characters').tokens.map(({ token }) => token)).toEqual(['a', ' ', 'b']);
  });
});
