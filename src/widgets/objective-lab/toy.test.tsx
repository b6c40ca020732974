// The toy in the page: its numbers against the orders written out by hand.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { perfectPredictor } from '@/pure/diffusion/joint';
import { maskNats } from '@/pure/diffusion/maskNats';
import { toyOf } from '@/pure/diffusion/toys';
import { objectiveDefaults, type ObjectiveState } from './state';
import { countRows, predictorOf, sequenceAt } from './toy';
import { ToyView } from './ToyView';

function draw(change: Partial<ObjectiveState>): string {
  const linked = {
    ...{ state: { ...objectiveDefaults, view: 'toy' as const, ...change }, problem: undefined, isRead: true },
    ...{ set: () => undefined, reset: () => undefined },
  };
  return renderToStaticMarkup(<ToyView linked={linked} />).replaceAll(/<[^>]*>/g, '|');
}

describe('the view', () => {
  it('of New York, blind to the right: New first has 1/2, York first 1/2 · 1/2', () => {
    const text = draw({ toyLength: 2 });
    const [bound, sampler] = [(Math.log(2) + Math.log(4)) / 2, -Math.log(3 / 8)];
    expect(text).toContain(
      `For “New York” the bound, summed over 3 masks, is ${bound.toFixed(3)} nats. The any-order sampler writes it with ${sampler.toFixed(3)} nats, 0.0589 less`,
    );
    expect(bound - sampler).toBeCloseTo(0.0589, 4);
    expect(text).toContain(`The toy itself has −ln p = ${Math.LN2.toFixed(3)} nats.`);
    // Both cities cost the same, so the averages are those of one.
    for (const nats of [Math.LN2, sampler, bound]) {
      expect(text.split(`|${nats.toFixed(3)}|`).length).toBeGreaterThan(2);
    }
  });

  it('says it both ways, and of a sampler in few steps what it writes', () => {
    const [bound, sampler] = [(Math.log(2) + Math.log(4)) / 2, -Math.log(3 / 8)];
    const text = draw({ toyLength: 2, toySteps: 1 });
    expect(text).toContain(
      `${bound.toFixed(3)} is an upper bound of the sampler’s −ln p, ${sampler.toFixed(3)}, and −${bound.toFixed(3)} a lower bound of its ln p, −${sampler.toFixed(3)}.`,
    );
    // New and York at once: 1/2 · 1/2.
    expect(text).toContain(`(here 1) writes it with ${Math.log(4).toFixed(3)} nats`);
    expect(text).toContain('|Random remasking, steps: 1|');
    expect(draw({ toyLength: 2, toySteps: 2 })).not.toContain('(here');
  });

  it('of a perfect predictor: bound and sampler are −ln p', () => {
    const text = draw({ toyModel: 'weather', toyLength: 5, predictor: 'perfect' });
    const nats = -Math.log(0.5 * 0.9 ** 4);
    expect(text).toContain(`summed over 31 masks, is ${nats.toFixed(3)} nats, and the any-order sampler`);
    expect(text).toContain('they are equal');
    expect(text).toContain('Bernoulli masks: infinite');
  });

  it('of New York, perfectly predicted: variances 3 ln² 2 and ln² 2', () => {
    const text = draw({ toyLength: 2, predictor: 'perfect' });
    expect(text).toContain(`Exactly l masks: ${Number((Math.LN2 ** 2).toPrecision(3))} (measured`);
    expect(text).toContain(`Bernoulli masks: ${Number((3 * Math.LN2 ** 2).toPrecision(3))} (measured`);
  });

  it('draws every toy at every length, and a sequence that a short one lacks as its last', () => {
    for (const toyModel of ['cities', 'weather', 'parity'] as const) {
      for (const predictor of ['perfect', 'left', 'mixed'] as const) {
        const text = draw({ toyModel, predictor, toyLength: 6, sequence: 255, mix: 1, toyDraws: 100 });
        expect(text).not.toMatch(/NaN|undefined/);
        const toy = toyOf(toyModel, 6);
        expect(text).toContain(`For “${sequenceAt(toy, toy.sequences.length - 1).text}”`);
      }
    }
  });
});

it('rows for each l: masks, equal weights of both forms, and nats that add up to the bound', () => {
  const toy = toyOf('weather', 4);
  const predictor = predictorOf({ predictor: 'perfect', mix: 0 }, toy, perfectPredictor(toy));
  const rows = countRows(maskNats(predictor, sequenceAt(toy, 3).tokens));
  expect(rows.map(({ l, masks }) => [l, masks])).toEqual([
    [1, 4],
    [2, 6],
    [3, 4],
    [4, 1],
  ]);
  [1 / 4, 1 / 12, 1 / 12, 1 / 4].forEach((weight, index) => {
    expect(rows[index]?.exactWeight).toBeCloseTo(weight, 12);
    expect(rows[index]?.bernoulliWeight).toBeCloseTo(weight, 12);
  });
  const total = rows.reduce((sum, { nats }) => sum + nats, 0);
  expect(total).toBeCloseTo(-Math.log(sequenceAt(toy, 3).probability), 10);
});
