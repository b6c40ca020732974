// The lengths of the funnel's bars.
import { expect, it } from 'vitest';
import { funnelWidth } from './StageFunnel';

it('is full for all tokens, empty for none, and shows one of thousands', () => {
  expect(funnelWidth(2048, 2048)).toBe(100);
  expect(funnelWidth(0, 2048)).toBe(0);
  expect(funnelWidth(1, 2048)).toBeCloseTo((100 * Math.log(2)) / Math.log(2049), 12);
  expect(funnelWidth(1, 1)).toBe(100);
});
