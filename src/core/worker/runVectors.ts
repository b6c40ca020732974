// The vectors of a run of word vectors.
import { CoreError, type Args, type Result } from '../protocol';
import type { RunWeights } from './runWeights';

/** @throws CoreError named RunError for a run of another family, and for rows that it does not have */
export function vectorsOfRun(
  { run, config, data, weights, step }: RunWeights,
  { which = 'input', rows, withWords = false }: Args<'train.vectors'>,
): Result<'train.vectors'> {
  const { ids, words, vocabSize: V } = data;
  const all = weights[which === 'output' ? 1 : 0];
  if (config.family !== 'word2vec' || !all) {
    throw new CoreError('RunError', `“${run}” is a run of ${config.family}, which has no word vectors.`, {
      run,
    });
  }
  const C = all.length / V;
  const wrong = rows?.find((row) => !Number.isInteger(row) || row < 0 || row >= V);
  if (wrong !== undefined) {
    throw new CoreError('RunError', `“${run}” has rows 0 to ${V - 1}, got ${String(wrong)}.`, { run });
  }
  const values = rows ? new Float32Array(rows.length * C) : all;
  rows?.forEach((row, at) => values.set(all.subarray(row * C, (row + 1) * C), at * C));
  return {
    values,
    dimension: C,
    step,
    words: withWords ? words : undefined,
    counts: withWords ? countsOf(ids, V) : undefined,
  };
}

function countsOf(ids: Int32Array, V: number): Int32Array {
  const counts = new Int32Array(V);
  for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}
