// Which phrases are taken into the book, and how they are found.
import { describe, expect, test } from 'vitest';
import { english } from '../en';
import { event, events } from '../world/events';
import { saying } from './Language';
import { phrasebook } from './phrases';

const { gives } = events('trial', {
  gives: event({ giver: 'character', thing: 'thing', place: 'place' }),
});
const bookOf = (...phrases: string[]) => phrasebook(english([{ sayings: [saying(gives, phrases)] }]));

describe('a phrase is refused', () => {
  test.each([
    ['{giver} gave {thing}.', 'every way through it must mention {place}'],
    ['{giver} gave [{thing}|it] away {place.at}.', 'every way through it must mention {thing}'],
    ['{giver} gave {thing} to {receiver} {place.at}.', '{receiver} is no role of the event'],
    ['{giver.loudly} gave {thing} {place.at}.', '{giver} is a character, whose forms are'],
    [
      '{giver.his} {thing.bare} was given {place.at} by {giver}.',
      '{giver.his} needs a mention of {giver} before it',
    ],
    [
      '[{giver}|Everybody] gave {giver.his} {thing.bare} {place.at}, and {giver} too.',
      '{giver.his} needs a mention',
    ],
    ['{giver}{thing} {place.at}.', '{thing} needs a word before it'],
    ['{giver}[| gave ]{thing} {place.at}.', '{thing} needs a word before it'],
    ['{giver} gave  {thing} {place.at}.', 'spaces and marks must be those of a text'],
    ['{giver} gave {thing} [|now ] {place.at}.', 'spaces and marks must be those of a text'],
    ['{giver} gave {thing} {place.at} .', 'spaces and marks must be those of a text'],
    ['{giver} gave {thing} {place.at}', 'it must end a sentence'],
    ['{giver} gave {thing} {place.at}[.|]', 'it must end a sentence'],
  ])('%s', (phrase, why) => {
    expect(() => bookOf(phrase)).toThrow(why);
  });
});

test('a phrase with very many ways through it is taken at once', () => {
  const brackets = ' [a|b|c|d|e|f|g|h]'.repeat(30);
  expect(() => bookOf(`{giver} gave {thing} {place.at},${brackets}.`)).not.toThrow();
});

test('phrases are found by their first letters, by a slot, and by what follows the slot', () => {
  const book = bookOf(
    '[Now|So] {giver} gave {thing} {place.at}.',
    '{giver} gave {thing} {place.at}.',
    '"{thing}!" {giver.name} cried {place.at}.',
  );
  const found = (text: string) =>
    [...book.beginning(text, 0, (slot, place) => (slot.sort === 'character' ? [place + 3] : []))].map(
      ({ index, type }) => `${type.name} ${index}`,
    );
  expect(found('Now Mia gave')).toContain('trial.gives 0');
  expect(found('So Mia gave')).toContain('trial.gives 0');
  expect(found('Mia gave')).toContain('trial.gives 1');
  expect(found('Mia took')).not.toContain('trial.gives 1');
  expect(found('"The ball!"')).not.toContain('trial.gives 2');
});
