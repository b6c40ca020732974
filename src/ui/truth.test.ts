// What is said of a text that is held against the world of the stories.
import { expect, it } from 'vitest';
import { describeTruth, type Verdict } from './truth';
import { truthMessages } from './truthMessages';

const t = truthMessages.get();
const nothing: Verdict = { parses: false, understood: 0, contradictions: [] };
const says = (text: string, change: Partial<Verdict>, isEnded = true) =>
  describeTruth(t, text, isEnded, { ...nothing, ...change });

it('is unknown where nothing could be understood', () => {
  expect(says('Quantum', {})).toBe(t.none);
  expect(says('', {})).toBe(t.none);
});

it('is whole, or contradicts itself', () => {
  expect(says('He ran.', { parses: true, understood: 7 })).toBe(t.whole);
  expect(says('He ran.', { parses: true, understood: 7, contradictions: ['He is $& she.'] })).toBe(
    'The sentences are such as the world tells, but they contradict each other: He is $& she.',
  );
});

it('goes as far as it goes, and says what comes then', () => {
  const part = { understood: 7, contradictions: [] };
  expect(says('He ran. The $$ sang.', part)).toBe(
    'The world could have told the text up to “He ran.” It would not go on with “The $$ sang.”.',
  );
  expect(says('He ran. The', part, false)).toBe(
    'The world could have told the text up to “He ran.” What follows is not finished, or nothing that it would say: “The”.',
  );
});

it('quotes a few words of a long text', () => {
  const long = `${'far '.repeat(40)}end.`;
  const sentence = says(`${long} ${long}`, { understood: long.length });
  expect(sentence).toMatch(/“… (far )+end\.” It would not go on with “(far )+…”\.$/);
  expect(sentence.length).toBeLessThan(260);
});
