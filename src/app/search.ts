// Search over all chapters and figures. (The interface that SearchDialog.tsx uses; the engine takes this file's place.)

export interface SearchResult {
  /** Path inside the book, with hash. */
  path: string;
  /** Number of the chapter; undefined for a figure of the gallery. */
  chapter: number | undefined;
  /** Title of the chapter, or of the figure. */
  title: string;
  heading: string;
  /** A passage around the first match, in pieces. */
  excerpt: { text: string; isMatch: boolean }[];
}

/** Never throws; an empty query gives nothing. */
export type Search = (query: string, limit: number) => SearchResult[];

export function loadSearch(_language: string): Promise<Search> {
  return Promise.reject(new Error('not yet'));
}
