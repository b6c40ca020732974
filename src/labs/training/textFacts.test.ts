// What is known of a text before training: characters, their number, their entropy.
import { expect, it } from 'vitest';
import { finish } from '@/pure/counting';
import { inParts, partsOf, textFacts } from './textFacts';

const factsOf = (text: string) => finish(textFacts(text));

it('counts code points, and the entropy of their shares', () => {
  const facts = factsOf('aab😀'); // shares 1/2, 1/4, 1/4
  expect(facts).toMatchObject({ characters: 4, vocabSize: 3, beginning: 'a' });
  expect(facts.unigramNats).toBeCloseTo(1.5 * Math.LN2, 12);
  expect(factsOf('aaaa').unigramNats).toBe(0);
});

it('counts what a run cuts: composed letters, half characters made sound, no byte order mark', () => {
  expect(factsOf('\ufeffe\u0301é')).toMatchObject({ characters: 2, vocabSize: 1, beginning: 'é' });
  expect(factsOf('한국어\n한국').vocabSize).toBe(4);
  expect(factsOf('한국어\n한국').beginning).toBe('\n');
  expect(factsOf('\ud83dx\ud83d')).toMatchObject({ characters: 3, vocabSize: 2, beginning: '\ufffd' });
  expect(factsOf('')).toMatchObject({ characters: 0, vocabSize: 0, unigramNats: 0, beginning: '' });
});

it('shares out what a text costs at least among its characters', () => {
  expect(finish(textFacts('aab😀', 6)).floorNats).toBe(1.5);
  expect(factsOf('aab😀').floorNats).toBeUndefined();
});

it('loses nothing between its stretches', () => {
  const text = 'x😀'.repeat(30_000);
  expect(factsOf(text)).toMatchObject({ characters: 60_000, vocabSize: 2 });
  expect(factsOf(text).unigramNats).toBeCloseTo(Math.LN2, 12);
  expect(factsOf(`${text} `).hash).not.toBe(factsOf(text).hash);
});

it('refuses what is too long with a sentence, and stops when it is told to', async () => {
  expect(() => factsOf('x'.repeat(5 * 2 ** 20 + 1))).toThrow('at most 5 MB');
  const controller = new AbortController();
  const counting = inParts(textFacts('x😀'.repeat(900_000)), controller.signal);
  controller.abort();
  await expect(counting).rejects.toThrow(/abort/i);
});

it('holds the last tenth out', () => {
  expect(partsOf(37_602)).toEqual({ training: 33_842, heldOut: 3_760 });
  expect(partsOf(4)).toEqual({ training: 4, heldOut: 0 });
});
