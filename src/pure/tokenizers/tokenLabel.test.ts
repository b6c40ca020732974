import { describe, expect, it } from 'vitest';
import { tokenLabel } from './tokenLabel';

const label = (text: string) => tokenLabel(new TextEncoder().encode(text)).text;

describe('tokenLabel', () => {
  it('marks the space before a word and leaves the word alone', () => {
    expect(label(' king')).toBe('·king');
    expect(label('king')).toBe('king');
  });

  it('makes white space and control characters visible', () => {
    expect(label('\n')).toBe('⏎');
    expect(label(' ')).toBe('␣');
    expect(label('  ')).toBe('␣␣');
    expect(label('\u0000\u007f')).toBe('␀␡');
  });

  it('shows whole Korean characters and emoji as they are', () => {
    expect(label(' 한국')).toBe('·한국');
    expect(label('🦊')).toBe('🦊');
  });

  it('shows the bytes of a piece of a character instead of a replacement mark', () => {
    expect(tokenLabel(new Uint8Array([0xed, 0x95]))).toEqual({ text: '⟨ED 95⟩', isBytes: true });
  });

  it('is empty for a token of no bytes', () => {
    expect(label('')).toBe('');
  });
});
