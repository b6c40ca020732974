// The doors of the claims say how many beginnings there are without loading them.
import { expect, it } from 'vitest';
import { BEGINNINGS } from '../../pure/corpus/beginnings';
import { COUNT as TEMPERATURE_COUNT } from '../temperature/settings';
import { COUNT } from './settings';

it('counts the beginnings, which are all different', () => {
  expect(new Set(BEGINNINGS).size).toBe(COUNT);
  expect(TEMPERATURE_COUNT).toBe(COUNT);
});
