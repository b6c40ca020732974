// Numbers as they are written.
import { expect, it } from 'vitest';
import {
  amount,
  duration,
  literal,
  logarithm,
  probability,
  probabilityOfLog,
  scientific,
  size,
  whole,
} from './format';

it('writes probabilities of every size', () => {
  expect([0, 1, 0.5, 0.0833, 0.00423, 0.0005, 0.000123, 1.24e-17].map(probability)).toEqual([
    '0',
    '1',
    '0.500',
    '0.083',
    '0.0042',
    '0.0005',
    '1.2 × 10⁻⁴',
    '1.2 × 10⁻¹⁷',
  ]);
  expect(probability(0.99999)).toBe('0.999990');
});

it('writes amounts, logarithms and what is infinite', () => {
  expect([1, 6.238, 154.23, 1903.4, 3.2e9, Infinity].map(amount)).toEqual([
    '1.00',
    '6.24',
    '154.2',
    '1,903',
    '3.2 × 10⁹',
    '∞',
  ]);
  expect([-12.345, 0, -Infinity, Infinity].map(logarithm)).toEqual(['−12.35', '0.00', '−∞', '∞']);
  expect(scientific(2.5e-12)).toBe('2.5 × 10⁻¹²');
});

it('writes counts, times and sizes', () => {
  expect(whole(7517)).toBe('7,517');
  expect([0.2, 21.4, 1390].map(duration)).toEqual(['1 ms', '21 ms', '1.4 s']);
  expect([37602, 5_200_000].map(size)).toEqual(['37.6 KB', '5.2 MB']);
});

it('writes probabilities that no number can hold, by their logarithm', () => {
  expect(probabilityOfLog(Math.log(0.25))).toBe('0.250');
  expect(probabilityOfLog(-Infinity)).toBe('0');
  expect(probabilityOfLog(-1000 * Math.LN10 + Math.log(2.5))).toBe('2.5 × 10⁻¹⁰⁰⁰');
  expect(probabilityOfLog(-1000 * Math.LN10 - 1e-6)).toBe('1.0 × 10⁻¹⁰⁰⁰');
});

it('lets a text of the reader stand in a message as it is', () => {
  expect('a {x} b'.replace(/{x}/g, literal("$& $' $$"))).toBe("a $& $' $$ b");
});
