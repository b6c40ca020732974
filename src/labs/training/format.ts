// How the training labs write numbers.
import { format } from 'd3-format';
import { size } from '@/ui/format';

/** Nats a token: `2.413`, and large ones short. */
export function nats(value: number): string {
  return Number.isFinite(value) && Math.abs(value) < 1000 ? format('.3f')(value) : format('.2e')(value);
}

/** At a tick of the axis: `2.5`, `1e+5`. */
export function tick(value: number): string {
  return value < 10_000 ? String(value) : format('.0e')(value);
}

/** `0.003`, `0.0000172` */
export function rate(value: number): string {
  const digits = Number(value.toPrecision(3));
  return digits !== 0 && digits < 1e-6 ? digits.toExponential() : format('.7~f')(digits);
}

/** `0.84`, `12.3`, `1.2e+5` */
export const norm = format('.3~g');

/** `850 ms`, `12 s`, `3 min 20 s` */
export function time(ms: number): string {
  if (ms < 1000) return `${Math.max(0, Math.round(ms))} ms`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const rest = seconds % 60;
  return rest === 0 ? `${Math.floor(seconds / 60)} min` : `${Math.floor(seconds / 60)} min ${rest} s`;
}

/** What so many weights take as float32: `0.8 MB` */
export const weightsSize = (parameterCount: number): string => size(4 * parameterCount);
