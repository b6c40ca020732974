// Tokens as the reader sees them.
import { expect, it } from 'vitest';
import { breaksAfter, labelOf, textOf, type Piece } from './tokenText';

const bytes = (text: string) => new TextEncoder().encode(text);
const pieces: Piece[] = [
  { bytes: bytes('<end>'), special: true },
  { bytes: bytes(' fox'), special: false },
  { bytes: bytes('호').slice(0, 2), special: false },
  { bytes: bytes('호').slice(2), special: false },
];

it('writes tokens on chips: the space before a word is seen, and parts of characters are bytes', () => {
  expect(labelOf(pieces, 1)).toEqual({ text: '·fox', isBytes: false });
  expect(labelOf(pieces, 2)).toEqual({ text: '⟨ED 98⟩', isBytes: true });
  expect(labelOf(pieces, 99)).toEqual({ text: '', isBytes: false });
});

it('breaks lines behind the last of several breaks', () => {
  const labels = ['a⏎', '⏎', '·fox', 'b⏎', '⏎⏎', 'c', '⏎'].map((text) => ({ text, isBytes: false }));
  expect(breaksAfter(labels)).toEqual([false, true, false, false, true, false, true]);
  expect(breaksAfter([])).toEqual([]);
});

it('puts the bytes of several tokens together, and leaves out special tokens', () => {
  expect(textOf(pieces, [0, 1, 2, 3])).toBe(' fox호');
  expect(textOf(pieces, [1, 2])).toBe(' fox\ufffd');
  expect(textOf(pieces, [])).toBe('');
});
