// The doors of the claims say how many beginnings there are without loading them.
import { expect, it } from 'vitest';
import { STRANGE_BEGINNINGS } from '../../pure/corpus/strangeBeginnings';
import { COUNT as TEMPERATURE_COUNT } from '../temperature/settings';
import { COUNT } from './settings';

it('counts the beginnings, which are all different', () => {
  expect(new Set(STRANGE_BEGINNINGS).size).toBe(COUNT);
  expect(STRANGE_BEGINNINGS).toHaveLength(COUNT);
  expect(TEMPERATURE_COUNT).toBe(COUNT);
});
