// What can be asked about a story, with the answers that its events give.
import { NOTHING_SAID } from './language/discourse';
import type { Phrasebook } from './language/phrases';
import { beginsSentence } from './language/sentences';
import { parseTemplate } from './language/template';
import type { StoryEvent } from './world/events';

export interface Question {
  readonly question: string;
  readonly answer: string;
}

/** Questions about events, each with its one answer; what has two answers in the story is not asked. */
export function questionsOf(events: readonly StoryEvent[], book: Phrasebook): Question[] {
  const answers = new Map<string, Set<string>>();
  for (const event of events) {
    for (const [question, role] of book.asks(event.type.name)) {
      const words = inWords(question, event, book);
      answers.set(words, (answers.get(words) ?? new Set()).add(inWords(`{${role}}`, event, book)));
    }
  }
  return [...answers].flatMap(([question, all]) =>
    all.size === 1 ? [...all].map((answer) => ({ question, answer })) : [],
  );
}

/** A text with slots, each in the form that it names or the first that its sort has, as if nothing had been said before. */
function inWords(source: string, { type, args }: StoryEvent, { language }: Phrasebook): string {
  let text = '';
  for (const part of parseTemplate(source)) {
    if (typeof part === 'string') {
      text += part;
    } else if ('role' in part) {
      const sort = type.roles[part.role] as string;
      const forms = language.forms(sort) ?? [];
      const form = forms.includes(part.form) ? part.form : (forms[0] as string);
      const where = { said: NOTHING_SAID, capital: text !== '' && beginsSentence(text) };
      text += language.write({ sort, form }, args[part.role] as string, where, () => 0).text;
    }
  }
  return text;
}
