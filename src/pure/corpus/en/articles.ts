// a or an.

/** The words with the article that their first letter asks for. `honest` and `hour` begin with a silent h. */
export function withArticle(words: string): string {
  return `${/^(?:[aeiou]|hon|hour)/.test(words) ? 'an' : 'a'} ${words}`;
}
