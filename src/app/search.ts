// Search over all chapters and figures. Loaded with its library and its index when the search is first opened.
import MiniSearch from 'minisearch';
import { indexes, type IndexedChapter } from 'virtual:search-index';
import { untilFailed } from '@/ui/untilFailed';
import type { AnyWidget } from '@/ui/widget';
import { loadWidgets } from './gallery';

export interface SearchResult {
  /** Path inside the book, with hash. */
  path: string;
  /** Number of the chapter; undefined for a figure of the gallery. */
  chapter: number | undefined;
  /** Title of the chapter, or of the figure. */
  title: string;
  /** Of the section; the title where there is none. */
  heading: string;
  /** A passage around the first match, in pieces. */
  excerpt: { text: string; isMatch: boolean }[];
}

/** Never throws; an empty query gives nothing. */
export type Search = (query: string, limit: number) => SearchResult[];

/** What is found: a section of a chapter, or a figure. */
interface Document extends Omit<SearchResult, 'excerpt'> {
  text: string;
}

type Figure = Pick<AnyWidget, 'name' | 'title' | 'textAlternative'>;

/** In characters. Nobody types more; a text pasted by mistake is not searched for. */
const LONGEST_QUERY = 200;
/** In characters; a little more where words are long. */
const EXCERPT = 160;
/** In characters: what stands in an excerpt before its first match. */
const BEFORE_MATCH = 40;
/** A word of fewer letters is not taken for another. */
const SHORTEST_FUZZY = 5;

/** Documents that are put into the index at once. */
const CHUNK = 50;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const LATIN_WITH_MARKS = /(\p{Script=Latin})[\u0300-\u036f]+/gu;
const HANGUL = /\p{Script=Hangul}/u;

const searches = new Map<string, () => Promise<Search>>();

/**
 * Loads the index of a language (named as the chapters' files are) and makes it ready, once; a failed load can be tried
 * again. Throws where there is no such language.
 */
export function loadSearch(language: string): Promise<Search> {
  let load = searches.get(language);
  if (!load) searches.set(language, (load = untilFailed(() => readSearch(language))));
  return load();
}

async function readSearch(language: string): Promise<Search> {
  const read = indexes[language];
  if (!read) throw new Error(`there is no search index for the language "${language}"`);
  const [{ chapters }, widgets] = await Promise.all([read(), loadWidgets()]);
  return makeSearch(chapters, widgets);
}

/** The search over these chapters and figures. */
export async function makeSearch(chapters: IndexedChapter[], widgets: Figure[]): Promise<Search> {
  const documents = [...chapters.flatMap(documentsOf), ...widgets.map(documentOf)];
  const index = new MiniSearch({
    fields: ['heading', 'title', 'text'],
    tokenize: (text) => text.match(WORD) ?? [],
    processTerm: normalise,
    searchOptions: {
      boost: { heading: 4 },
      prefix: (term) => term.length > 1 || HANGUL.test(term),
      fuzzy: (term) => (term.length >= SHORTEST_FUZZY && !HANGUL.test(term) ? 0.2 : false),
      maxFuzzy: 2,
    },
  });
  // In pieces, so that the page answers while a long book is read.
  await index.addAllAsync(
    documents.map(({ heading, title, text }, id) => ({
      id,
      heading,
      text,
      title: heading === title ? '' : title,
    })),
    { chunkSize: CHUNK },
  );

  return (query, limit) => {
    if (query.length > LONGEST_QUERY) return [];
    // First what has every word, then what has some.
    const matches = new Map<number, string[]>();
    for (const combineWith of ['AND', 'OR'] as const) {
      for (const { id, terms } of index.search(query, { combineWith })) {
        if (!matches.has(id)) matches.set(id, terms);
      }
    }
    return [...matches].slice(0, limit).flatMap(([id, terms]) => {
      const document = documents[id];
      if (!document) return [];
      const { text, ...where } = document;
      return [{ ...where, excerpt: excerptOf(text, new Set(terms)) }];
    });
  };
}

function documentsOf({ path, number, title, summary, sections }: IndexedChapter): Document[] {
  return sections.map(({ id, heading, text }) => ({
    path: id === '' ? path : `${path}#${id}`,
    chapter: number,
    title,
    heading: heading || title,
    text: id === '' ? `${summary} ${text}` : text,
  }));
}

function documentOf({ name, title, textAlternative }: Figure): Document {
  return { path: `/gallery/${name}/`, chapter: undefined, title, heading: title, text: textAlternative };
}

/** Words that differ only in case, in the way of writing a character, or in a Latin letter's accents become the same. */
function normalise(word: string): string {
  return word.toLowerCase().normalize('NFKD').replace(LATIN_WITH_MARKS, '$1').normalize('NFC');
}

/** The passage of `text` with the most different words of `terms`, or its beginning. */
function excerptOf(text: string, terms: ReadonlySet<string>): SearchResult['excerpt'] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    term: normalise(word),
  }));
  const matches = words.filter(({ term }) => terms.has(term));
  const reach = EXCERPT - BEFORE_MATCH;
  let first = 0;
  let most = 0;
  for (const { start } of matches) {
    const near = matches.filter((other) => other.start >= start && other.end <= start + reach);
    const count = new Set(near.map(({ term }) => term)).size;
    if (count > most) [first, most] = [start, count];
  }
  // From space to space.
  const from = first <= BEFORE_MATCH ? 0 : text.lastIndexOf(' ', first - BEFORE_MATCH) + 1;
  const to = text.indexOf(' ', from + EXCERPT);
  const end = to < 0 ? text.length : to;

  const pieces: SearchResult['excerpt'] = [];
  const add = (piece: string, isMatch: boolean) => piece !== '' && pieces.push({ text: piece, isMatch });
  let done = from;
  add(from > 0 ? '… ' : '', false);
  for (const match of matches) {
    if (match.start < from || match.end > end) continue;
    add(text.slice(done, match.start), false);
    add(text.slice(match.start, match.end), true);
    done = match.end;
  }
  add(text.slice(done, end) + (end < text.length ? ' …' : ''), false);
  return pieces;
}
