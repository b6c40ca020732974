// The run that the settings and the rows describe.
import type { RunPlan } from '@/labs/training/plan';
import type { Rows } from '@/pure/autoencoding/rows';
import { rowRunConfig, stepsOfPass } from '@/pure/training/rowRun';
import type { AutoencoderState } from './state';

export interface AutoencoderPlan extends RunPlan {
  steps: number;
  stepsOfPass: number;
}

const CHECKPOINTS = 6;

export function planOf(run: string, state: AutoencoderState, rows: Rows): AutoencoderPlan {
  const config = rowRunConfig(state, rows);
  const { steps } = config;
  return {
    ...{ run, config, steps },
    data: {
      source: { rows: rows.values, dimension: rows.dimension, name: rows.labels ? 'digits' : 'words' },
    },
    checkpointEvery: Math.ceil(steps / CHECKPOINTS),
    whileHidden: false,
    stepsOfPass: stepsOfPass(rows, state.batch),
  };
}
