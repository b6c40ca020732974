// Texts of the book: names, addresses, and answers that are no text.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { inEnglish, PLOTS } from '../../pure/corpus';
import { storyOf } from '../../pure/corpus/story';
import { readShippedText, textUrl } from './shippedText';

const BASE = 'https://book.example/unmasked/';

afterEach(() => vi.unstubAllGlobals());

function server(answer: (url: string) => Response | Promise<Response>) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    return Promise.resolve(answer(url));
  });
  return asked;
}

async function read(name: string, onBytes: (loaded: number, total: number) => void = () => undefined) {
  const { text } = await readShippedText(
    name,
    { signal: new AbortController().signal, breathe: () => Promise.resolve(), onBytes },
    BASE,
  );
  return text;
}

describe('stories of the world as a text', () => {
  it('are told, rest now and then, and know their probability', async () => {
    const asked = server(() => new Response('', { status: 404 }));
    let rests = 0;
    const { text, nats } = await readShippedText('world', {
      signal: new AbortController().signal,
      breathe: () => Promise.resolve(void rests++),
      onBytes: () => undefined,
    });
    const stories = Array.from({ length: 600 }, (_, i) => storyOf(PLOTS, inEnglish(), 'train', i));
    expect(text).toBe(stories.map((story) => story.text).join('\n\n'));
    expect(nats).toBeCloseTo(-stories.reduce((sum, story) => sum + story.logProbability, 0), 6);
    expect(rests).toBe(60);
    expect(asked).toEqual([]);
  });
});

describe('a text of the book', () => {
  it('lies in texts/, below whatever path the book lies at', () => {
    expect(textUrl('field-notes', BASE)).toBe('https://book.example/unmasked/texts/field-notes.txt');
  });

  it.each(['', '..', 'a/b', 'A', 'a.b', 'a b', 'https://other.example/x', undefined, 5])(
    'is not named %j',
    (name) => {
      expect(() => textUrl(name as string, BASE)).toThrow(
        'text: a name such as recipes is needed (small letters, digits and hyphens), got',
      );
    },
  );

  it('is read as UTF-8, and tells how far it is', async () => {
    const text = 'Él vio 고양이 🐱';
    const bytes = new TextEncoder().encode(text);
    const asked = server(() => new Response(bytes, { headers: { 'content-length': String(bytes.length) } }));
    const told: [number, number][] = [];
    expect(await read('cuentos', (...bytesOf) => told.push(bytesOf))).toBe(text);
    expect(asked).toEqual(['https://book.example/unmasked/texts/cuentos.txt']);
    expect(told.at(-1)).toEqual([bytes.length, bytes.length]);
  });

  it.each([
    [
      'is missing',
      () => new Response('', { status: 404 }),
      /x.txt: there is no such text \(the server answered 404\)/,
    ],
    [
      'is a page of the server',
      () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html; charset=utf-8' } }),
      /x.txt: there is no such text \(the server answered 200\); choose another one/,
    ],
    ['is not UTF-8', () => new Response(new Uint8Array([0x61, 0xff, 0xfe])), /x.txt: this is not UTF-8/],
    [
      'does not arrive',
      () => Promise.reject(new TypeError('network')),
      /x.txt: the download failed \(TypeError: network\). Check/,
    ],
  ])('fails with a sentence where it %s', async (_name, answer, sentence) => {
    server(answer);
    await expect(read('x')).rejects.toMatchObject({
      name: 'TextError',
      message: expect.stringMatching(sentence),
    });
  });

  it('may be cancelled', async () => {
    const cancel = new AbortController();
    server(() => {
      cancel.abort();
      return Promise.reject(cancel.signal.reason as Error);
    });
    const reading = readShippedText(
      'x',
      { signal: cancel.signal, breathe: () => Promise.resolve(), onBytes: () => undefined },
      BASE,
    );
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });
});
