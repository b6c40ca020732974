// From events to text: phrases are chosen, slots are filled.
import { noting, type Chooser, evenly } from './chooser';
import { afterUnit, atParagraph, NOTHING_SAID, type Discourse } from './language/discourse';
import { newKinds } from './language/Language';
import type { Phrasebook } from './language/phrases';
import { beginsSentence } from './language/sentences';
import type { Parts } from './language/template';
import type { StoryEvent } from './world/events';

/** One event as it was told. */
export interface Unit {
  readonly event: StoryEvent;
  /** Whether it begins a paragraph. */
  readonly paragraph: boolean;
  /** The phrase among those of its event, then each choice within it, in the order of the words. */
  readonly choices: readonly number[];
}

/** A stretch of text that says who or what fills a role. */
export interface Mention {
  /** The first character of the text, and the one after the last. */
  readonly begin: number;
  readonly end: number;
  readonly value: string;
  readonly sort: string;
  /** Whether the story had named it before, so that the world decides what stands here. */
  readonly known: boolean;
}

/** Writes a story unit by unit. */
export class Writer {
  text = '';
  readonly mentions: Mention[] = [];
  #said: Discourse = NOTHING_SAID;
  readonly #named = new Set<string>();

  readonly #book: Phrasebook;

  constructor(book: Phrasebook) {
    this.#book = book;
  }

  /** Tells one event; returns the choices that were made. */
  tell(event: StoryEvent, paragraph: boolean, chooser: Chooser): Unit {
    const choices: number[] = [];
    const noted = noting(chooser, choices);
    if (this.text !== '') this.text += paragraph ? '\n\n' : ' ';
    if (paragraph) this.#said = atParagraph(this.#said);
    const phrases = this.#book.of(event.type.name);
    const phrase = phrases[noted.choose(evenly(phrases.length))];
    if (phrase) this.#parts(phrase.parts, event, noted);
    this.#said = afterUnit(this.#said, newKinds(event.type, event.args));
    return { event, paragraph, choices };
  }

  #parts(parts: Parts, event: StoryEvent, chooser: Chooser): void {
    for (const part of parts) {
      if (typeof part === 'string') {
        this.text += part;
      } else if ('role' in part) {
        const sort = event.type.roles[part.role] as string;
        const value = event.args[part.role] as string;
        const where = { said: this.#said, capital: beginsSentence(this.text) };
        const { text, said } = this.#book.language.write({ sort, form: part.form }, value, where, (weights) =>
          chooser.choose(weights),
        );
        const begin = this.text.length;
        this.text += text;
        const known = this.#named.has(value);
        this.mentions.push({ begin, end: this.text.length, value, sort, known });
        this.#named.add(value);
        this.#said = said;
      } else {
        this.#parts(
          part.alternatives[chooser.choose(evenly(part.alternatives.length))] as Parts,
          event,
          chooser,
        );
      }
    }
  }
}
