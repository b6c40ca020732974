// The answer as the reader writes it: what is kept, where masks stand, and what is said of mistakes.
import { describe, expect, it } from 'vitest';
import { answerOf, MOST_MASKS, parseInfill, type InfillPart } from './infill';

const text = (text: string): InfillPart => ({ kind: 'text', text });
const masks = (count: number): InfillPart => ({ kind: 'masks', count });
const END: InfillPart = { kind: 'end' };

describe('an answer with masks', () => {
  it.each<[string, string, InfillPart[]]>([
    ['masks alone', '[5]', [masks(5)]],
    ['masks between two texts', 'The [3] fox ran.', [text('The'), masks(3), text(' fox ran.')]],
    ['masks beside one another', '[1][2]', [masks(1), masks(2)]],
    ['masks beside one another, with a space', '[1] [2]', [masks(1), masks(2)]],
    ['a text that follows at once', '[2]s.', [masks(2), text('s.')]],
    ['two spaces, one of which is kept', 'a  [1]', [text('a '), masks(1)]],
    ['a line break before masks', 'a\n[1]', [text('a\n'), masks(1)]],
    ['the end token', 'He ran. [4] [end]', [text('He ran.'), masks(4), text(' '), END]],
    ['the end token in capitals', '[4][ END ]', [masks(4), END]],
    ['spaces within the brackets', '[ 7 ]', [masks(7)]],
    ['a bracket of the reader’s own', 'f[[0] = [1]', [text('f[0] ='), masks(1)]],
    ['two of them', '[[[[[2]', [text('[['), masks(2)]],
    ['a closing bracket', 'a] [1]', [text('a]'), masks(1)]],
    ['Korean and emoji', '옛날에 [2] 🐯👨‍👩‍👧‍👦', [text('옛날에'), masks(2), text(' 🐯👨‍👩‍👧‍👦')]],
    ['lone surrogates', '\ud83d[1]\udc00', [text('\ud83d'), masks(1), text('\udc00')]],
    ['the most masks', `[${MOST_MASKS}]`, [masks(MOST_MASKS)]],
    ['zeros before the number', '[007]', [masks(7)]],
  ])('is read: %s', (_what, written, parts) => {
    expect(parseInfill(written)).toEqual({ parts });
  });

  it.each([
    ['[', 'open', '['],
    ['a [5 masks', 'open', '[5 masks'],
    ['[5', 'open', '[5'],
    ['[5 and then a very long text', 'open', '[5 and then a very l …'],
    ['[three]', 'noNumber', '[three]'],
    ['[]', 'noNumber', '[]'],
    ['[ ]', 'noNumber', '[ ]'],
    ['[-3]', 'noNumber', '[-3]'],
    ['[1.5]', 'noNumber', '[1.5]'],
    ['[1e2]', 'noNumber', '[1e2]'],
    ['[５]', 'noNumber', '[５]'],
    ['[NaN]', 'noNumber', '[NaN]'],
    ['[👨‍👩‍👧‍👦]', 'noNumber', '[👨‍👩‍👧‍👦]'],
    ['[0]', 'noCount', '[0]'],
    ['[513]', 'noCount', '[513]'],
    ['[99999999999999999999999999]', 'noCount', '[9999999999999999999 …'],
  ])('is refused: %s', (written, kind, quoted) => {
    expect(parseInfill(written)).toEqual({ problem: { kind, quoted } });
  });

  it.each(['', 'He ran.', '[end]', '[[5]'])('has something to fill in: %j has not', (written) => {
    expect(parseInfill(written)).toEqual({ problem: { kind: 'noMask' } });
  });
});

it('becomes token ids, with the masks between them', () => {
  const read = parseInfill('ab [2] c[end]');
  if (!('parts' in read)) throw new Error('it must be read');
  const ids: Record<string, number[]> = { ab: [10, 11], ' c': [12] };
  const spelling = { idsOf: (text: string) => ids[text] ?? [], mask: 0, end: 2 };
  expect(answerOf(read.parts, spelling)).toEqual([10, 11, 0, 0, 12, 2]);
  expect(answerOf([], spelling)).toEqual([]);
});
