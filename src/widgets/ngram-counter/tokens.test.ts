// Tokens made into text, and taken off again.
import { expect, it } from 'vitest';
import { createCorpus, finish } from '@/pure/counting';
import { lookUp } from '@/pure/counting/lookUp';
import { textOf, withoutLast, withToken } from './tokens';

it('writes words as a reader would', () => {
  expect(textOf(['<s>', 'Now', ',', '"', 'he', 'said', ',', '"', 'go', '.', '</s>'], 'words')).toBe(
    'Now, "he said," go.',
  );
  expect(withToken('I saw', 'a', 'words')).toBe('I saw a');
  expect(withToken('I saw ', 'a', 'words')).toBe('I saw a');
  expect(withToken('¿', 'Qué', 'words')).toBe('¿Qué');
  expect(withToken('옛날', '옛적에', 'words')).toBe('옛날 옛적에');
  expect(textOf(['.', '"', '</s>'], 'words')).toBe('."');
  expect(withToken('I saw', '<unk>', 'words')).toBeUndefined();
});

it('writes characters and BPE tokens as they are', () => {
  expect(withToken('I sa', 'w', 'characters')).toBe('I saw');
  expect(withToken('I saw', ' ', 'characters')).toBe('I saw ');
  expect(textOf(['I', '·saw', '␣', '·a'], 'bpe')).toBe('I saw  a');
  expect(withToken('I saw', '⟨ED 95⟩', 'bpe')).toBeUndefined();
});

it('takes the last token off', () => {
  expect(
    ['I saw a cat.', 'I saw a cat', "I don't", 'a  ', '', 'ok 🐯'].map((text) => withoutLast(text, 'words')),
  ).toEqual(['I saw a cat', 'I saw a', 'I', '', '', 'ok']);
  expect(withoutLast('ab🐯', 'characters')).toBe('ab');
});

it('gives a text that is cut into the same tokens', () => {
  const text = 'She said, "I saw a cat." A mouse (grey) ran. "No!" said the well-known cat.';
  const corpus = finish(createCorpus(`${text} ${text}`, { unit: 'words' }));
  for (const sentence of lookUp(corpus, text)) {
    const tokens = sentence.map(({ token }) => token);
    const written = textOf(tokens, 'words') ?? '';
    expect(
      lookUp(corpus, written)
        .flat()
        .map(({ token }) => token),
    ).toEqual(tokens);
  }
});
