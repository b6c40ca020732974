// Phrases with slots and alternatives.
import { describe, expect, test } from 'vitest';
import { parseTemplate } from './template';

describe('a phrase', () => {
  test('is words, slots and alternatives, which may nest', () => {
    expect(parseTemplate('{hero} ran {place.to}[ fast| as [fast|far] as {hero.he} could|].')).toEqual([
      { role: 'hero', form: '' },
      ' ran ',
      { role: 'place', form: 'to' },
      {
        alternatives: [
          [' fast'],
          [' as ', { alternatives: [['fast'], ['far']] }, ' as ', { role: 'hero', form: 'he' }, ' could'],
          [],
        ],
      },
      '.',
    ]);
  });

  test.each([
    ['{Hero} ran.', 'a slot that is not {role} or {role.form} at 0'],
    ['{hero ran.', 'a slot that is not {role} or {role.form} at 0'],
    ['He [ran.', 'a bracket is not closed'],
    ['He [ran].', 'a bracket with one alternative'],
    ['He ran].', 'a stray ]'],
    ['He | ran.', 'a stray |'],
    ['He } ran.', 'a stray }'],
  ])('%s is refused', (source, why) => {
    expect(() => parseTemplate(source)).toThrow(`corpus: ${why} in the phrase ${JSON.stringify(source)}.`);
  });
});
