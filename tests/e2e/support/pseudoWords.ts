// Much text that nobody has to load.

/** Seeded pseudo-words, `megabytes` of them, frequent ones more often; runs in the page. */
export const PSEUDO_WORDS = (megabytes: number, seed = 1) => `() => {
  let state = ${seed};
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const one = (from) => from[Math.floor(next() * from.length)];
  const syllable = () => one('bcdfghklmnprstv') + one('aeiou');
  const types = Array.from({ length: 20000 }, () => Array.from({ length: 2 + 3 * next() }, syllable).join(''));
  const words = [];
  for (let length = 0; length < ${megabytes} * 2 ** 20 - 20; length += words.at(-1).length + 1)
    words.push(types[Math.floor(20000 * next() ** 3)] + (words.length % 12 === 11 ? '.' : ''));
  return words.join(' ');
}`;
