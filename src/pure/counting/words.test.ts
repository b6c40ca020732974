// Words, numbers, signs, and where sentences end.
import { describe, expect, it } from 'vitest';
import { openText } from '../../../tests/support/ngrams';

/** Tokens between spaces, sentences between bars. */
const cut = (text: string) =>
  openText(`${text}\n\n0 0`)
    .sequences.slice(0, -1)
    .map((tokens) => tokens.join(' '))
    .join(' | ');

describe('tokens', () => {
  it.each([
    ["Don't panic", "Don't panic"],
    ['rock ’n’ roll, it’s well-known', 'rock ’ n ’ roll , it’s well-known'],
    ["dogs' 'quoted' -dash- a--b", "dogs ' ' quoted ' - dash - a - - b"],
    ['naïve nai\u0308ve NAÏVE', 'naïve naïve NAÏVE'],
    ['3.14 1,000 1987 7. 5,a ½ x2y', '3.14 1,000 1987 7 . | 5 , a ½ x 2 y'],
    ['¿Qué?¡Ah!«sí»', '¿ Qué ? ¡ Ah ! « sí »'],
    ['고양이가 “야옹” 했다', '고양이가 “ 야옹 ” 했다'],
    ['\u1112\u1161\u11ab 한', '한 한'],
    ['می‌خواهم', 'می‌خواهم'],
    ['a@b.c #x_y €5 a/b', 'a @ b . c # x _ y € 5 a / b'],
    ['👩‍🚀👋🏽 🇰🇷🇪🇸 1️⃣ ❤️', '👩‍🚀 👋🏽 🇰🇷 🇪🇸 1️⃣ ❤️'],
    ['\u0301x \ufffd\u0000', '\u0301 x \ufffd \u0000'],
    ['a\u00a0b\u3000c\u200bd\u0085e\ufefff', 'a b c d e f'],
    ['𝔘𝔫𝔦 𝟘𝟙 𐍈', '𝔘𝔫𝔦 𝟘𝟙 𐍈'],
  ])('of %j', (text, tokens) => {
    expect(cut(text)).toBe(tokens);
  });
});

describe('a sentence ends', () => {
  it.each([
    ['after its sign and white space', 'A b. C d! E? f… G', 'A b . | C d ! | E ? | f … | G'],
    [
      'after closing quotes and brackets',
      '"No." He (went.) “So!” ’s',
      '" No . " | He ( went . ) | “ So ! ” | ’ s',
    ],
    ['after several signs', 'What?! Well... so.', 'What ? ! | Well . . . | so .'],
    ['not inside a number or a name', '3.14 is a.b.c so.', '3.14 is a . b . c so .'],
    ['not before an opening quote without space', 'a."b c', 'a . " b c'],
    ['after full-width signs in any case', '猫。犬！「鳥？」魚', '猫 。 | 犬 ！ | 「 鳥 ？ 」 | 魚'],
    ['at an empty line', 'a b\nc\n\nd\r\ne\r\n\r\nf\n \t\ng\u2029h', 'a b c | d e | f | g | h'],
    ['and is not empty', '. . \n\n\n\n ! a', '. | . | ! | a'],
  ])('%s', (_name, text, sentences) => {
    expect(cut(text)).toBe(sentences);
  });
});

it('lower case is that of Unicode', () => {
  expect(openText('ÉCOLE École ΣΑΣ İ x', { lowerCase: true }).sequences).toEqual([
    ['école', 'école', 'σας', 'i̇', 'x'],
  ]);
});
