// GPT-2's alphabet for bytes, and UTF-8 that is not sound.
import { describe, expect, it } from 'vitest';
import { CHARACTER_OF_BYTE, fromByteCharacters, toByteCharacters } from './byteLevel';
import { utf8Bytes, utf8Text, validUtf8Text, wellFormed } from './utf8';

describe('the alphabet', () => {
  it('gives each of the 256 bytes its own visible character', () => {
    expect(new Set(CHARACTER_OF_BYTE).size).toBe(256);
    expect(CHARACTER_OF_BYTE.every((character) => /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character))).toBe(true);
  });

  it('is the one of GPT-2', () => {
    expect(toByteCharacters(' the\n')).toBe('ĠtheĊ');
    expect(toByteCharacters('é한')).toBe('Ã©íķľ');
    expect(toByteCharacters('\0\u007f\u00a0')).toBe('ĀġÂł');
  });

  it('leads back to the bytes, also where they are half a character', () => {
    expect([...fromByteCharacters('íķ')]).toEqual([0xed, 0x95]);
    expect(utf8Text(fromByteCharacters(toByteCharacters('한\r\n')))).toBe('한\r\n');
  });

  it('takes a token with any other character as text', () => {
    expect(utf8Text(fromByteCharacters('Ġ한'))).toBe('Ġ한');
    expect(fromByteCharacters('').length).toBe(0);
  });
});

describe('UTF-8', () => {
  it('becomes U+FFFD where it is not valid, one for each broken sequence', () => {
    expect(utf8Text(Uint8Array.of(0x41, 0xed, 0x95, 0x42, 0xff, 0x80))).toBe('A\ufffdB\ufffd\ufffd');
    expect(validUtf8Text(Uint8Array.of(0xed, 0x95))).toBeUndefined();
    expect(validUtf8Text(utf8Bytes('한'))).toBe('한');
  });

  it('keeps a byte order mark', () => {
    expect(utf8Text(utf8Bytes('\ufeffa'))).toBe('\ufeffa');
    expect(validUtf8Text(utf8Bytes('\ufeffa'))).toBe('\ufeffa');
  });

  it('has no lone surrogates', () => {
    expect(wellFormed('a\ud83d')).toBe('a\ufffd');
    expect(wellFormed('\ude00b\ud83dc')).toBe('\ufffdb\ufffdc');
    expect(wellFormed('\ude00\ud83d')).toBe('\ufffd\ufffd');
    expect(wellFormed('😀 ok')).toBe('😀 ok');
  });
});
