// The run of training that an autoencoder of rows takes.
import type { Rows } from '../autoencoding/rows';
import type { TrainingConfigInput } from './config';

export interface RowRunSettings {
  kind: 'linear' | 'curved';
  /** Of both hidden layers. */
  width: number;
  bottleneck: number;
  learningRate: number;
  /** Rows of a step. */
  batch: number;
  /** Passes over the rows. */
  epochs: number;
  seed: number;
}

/** Steps of a pass over the rows that are trained on. */
export const stepsOfPass = ({ training }: Pick<Rows, 'training'>, batch: number): number =>
  Math.max(1, Math.floor(training / batch));

export function rowRunConfig(
  { kind, width, bottleneck, learningRate, batch, epochs, seed }: RowRunSettings,
  rows: Pick<Rows, 'training' | 'count'>,
): TrainingConfigInput & { steps: number } {
  const evaluateEvery = stepsOfPass(rows, batch);
  return {
    family: 'autoencoder',
    model: { hidden_size: width, bottleneck_size: bottleneck, kind },
    loss: { kind: 'reconstruction' },
    sequenceLength: 2, // rows have none
    batchSize: Math.min(batch, rows.training),
    order: 'epochs',
    heldOut: (rows.count - rows.training) / rows.count,
    learningRate,
    weightDecay: 0,
    evaluateEvery,
    evaluationSequences: Math.max(1, rows.count - rows.training),
    steps: epochs * evaluateEvery,
    seed,
  };
}
