// Going through steps: what the slider says, and which buttons lead somewhere.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PlayBar } from './PlayBar';

function draw(step: number, count: number, first?: number): string {
  return renderToStaticMarkup(
    <PlayBar
      label="Step"
      step={step}
      count={count}
      {...(first !== undefined && { first })}
      onChange={() => undefined}
      describe={(at) => `${at} of ${count}`}
    />,
  );
}

/** Of each button whether it is disabled: back, forward, play. */
const disabled = (markup: string) =>
  [...markup.matchAll(/<button ([^>]*)>/g)].map(([, tag = '']) => tag.includes('disabled'));

it('goes from the first to the last step', () => {
  expect(draw(2, 5)).toContain('min="1" max="5" step="1" aria-valuetext="2 of 5"');
  expect(draw(2, 5, 0)).toContain('min="0" max="5"');
  expect(disabled(draw(2, 5))).toEqual([false, false, false]);
});

it('goes no further at its ends', () => {
  expect(disabled(draw(1, 5))).toEqual([true, false, false]);
  expect(disabled(draw(1, 5, 0))).toEqual([false, false, false]);
  expect(disabled(draw(0, 5, 0))).toEqual([true, false, false]);
  expect(disabled(draw(5, 5))).toEqual([false, true, false]);
  expect(disabled(draw(1, 1))).toEqual([true, true, true]);
  expect(disabled(draw(0, 1, 0))).toEqual([true, false, false]);
});
