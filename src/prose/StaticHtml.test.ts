// The static parts of a chapter, as they are prerendered. What a browser does with them is tested end to end.
import { createElement, type ElementType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { StaticHtml, StaticText, withStaticText } from './StaticHtml';

const part = (as: ElementType, index: string, attributes = {}) =>
  createElement(StaticHtml, { as, index, ...attributes });

it('puts the text into the elements that the chapter names', async () => {
  const text = new StaticText(async () => ['one &amp; <em>two</em>', 'three']);
  expect(text.parts).toBeUndefined();
  await text.load();
  const Chapter = withStaticText(
    () => createElement('article', undefined, part('p', '0'), part('h2', '1', { id: 'three' })),
    text,
  );
  expect(renderToStaticMarkup(createElement(Chapter))).toBe(
    '<article><p>one &amp; <em>two</em></p><h2 id="three">three</h2></article>',
  );
});

it('is the text of a chapter and of nothing else', () => {
  expect(() => renderToStaticMarkup(part('p', '0'))).toThrow('a chapter must be made by withStaticText');
});
