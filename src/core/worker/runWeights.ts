// The weights of a run at one of its steps, and what is needed to use them.
import type { TrainingConfig } from '../../pure/training/config';
import type { DataRecord } from '../training/checkpoints';

export interface RunWeights {
  run: string;
  config: TrainingConfig;
  data: DataRecord;
  /** Numbers of each parameter, in the order of the layout. */
  weights: Float32Array[];
  /** Steps that they have behind them. */
  step: number;
}
