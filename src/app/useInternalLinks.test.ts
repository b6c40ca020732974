// Which links lead inside of the book, and which are the browser's.
import { expect, it } from 'vitest';
import { internalTarget } from './useInternalLinks';

const HERE = 'https://book.example/en/sampling/?device=cpu#top-k';

/** Where `<a href=… target=…>` leads from here. */
function target(href: string, { to = '', download = false } = {}): string | undefined {
  return internalTarget(
    {
      href: new URL(href, HERE).href,
      target: to,
      hasAttribute: (name: string) => name === 'download' && download,
    },
    HERE,
  );
}

it.each([
  ['/en/', '/en/'],
  ['../', '/en/'],
  ['/en', '/en/'],
  ['/gallery/sampling-sliders/?sampling-sliders.v=1#x', '/gallery/sampling-sliders/?sampling-sliders.v=1#x'],
  ['../../gallery/#contents', '/gallery/#contents'],
])('%s leads to another page of the book', (href, path) => {
  expect(target(href)).toBe(path);
});

it.each([
  ['#temperature'],
  ['/en/sampling/#temperature'],
  ['?seed=3#first-run'],
  ['https://arxiv.org/abs/1904.09751'],
  ['https://book.example:8443/en/'],
  ['//other.example/en/'],
  ['mailto:somebody@book.example'],
  ['/third-party-notices.txt'],
  ['/models/story-gpt/README.md'],
  ['/en/no-such-chapter/'],
])('%s is left to the browser', (href) => {
  expect(target(href)).toBeUndefined();
});

it('leaves new windows and downloads to the browser', () => {
  expect(target('/en/', { to: '_blank' })).toBeUndefined();
  expect(target('/en/', { to: 'notes' })).toBeUndefined();
  expect(target('/en/', { download: true })).toBeUndefined();
  expect(target('/en/', { to: '_self' })).toBe('/en/');
});
