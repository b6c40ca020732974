// Text files in the encodings that they come in, and files that are none.
import { expect, it } from 'vitest';
import { decodeText } from './decodeText';

const TEXT = '¿Qué tal? 옛날 옛적에 🐯';

function utf16(text: string, littleEndian: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at, text.charCodeAt(at), littleEndian);
  return bytes;
}

const utf8 = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));

it.each([
  ['UTF-8', utf8(TEXT)],
  ['UTF-8 with a byte order mark', utf8(`\ufeff${TEXT}`)],
  ['UTF-16, little-endian', utf16(`\ufeff${TEXT}`, true)],
  ['UTF-16, big-endian', utf16(`\ufeff${TEXT}`, false)],
])('reads %s', (_name, bytes) => {
  expect(decodeText(bytes)).toEqual({ text: TEXT, replaced: 0 });
});

it('counts what it cannot read, and keeps the rest', () => {
  // “niño año” as Latin-1 writes it.
  const latin1 = new Uint8Array(Buffer.from('niño año', 'latin1'));
  expect(decodeText(latin1)).toEqual({ text: 'ni\ufffdo a\ufffdo', replaced: 2 });
  // A replacement character that the file itself has is no damage.
  expect(decodeText(utf8('a\ufffdb'))).toEqual({ text: 'a\ufffdb', replaced: 0 });
  // Half a character at the end of a UTF-16 file.
  expect(decodeText(utf16('\ufeffa\ud83d', true))).toEqual({ text: 'a\ufffd', replaced: 1 });
});

it('takes no file that is no text, and an empty one as empty', () => {
  expect(decodeText(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))).toBeUndefined();
  expect(decodeText(utf16('ab', true))).toBeUndefined();
  expect(decodeText(new Uint8Array())).toEqual({ text: '', replaced: 0 });
});
