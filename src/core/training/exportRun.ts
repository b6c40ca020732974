// A run as a model folder: its weights under the checkpoint's names, and its config.
import { writeSafetensors } from '../../pure/formats/safetensorsWrite';
import type { TrainingConfig } from '../../pure/training/config';
import { openConfig } from '../models/families';
import { unstackParts, type ParameterEntry } from '../models/layout';
import {
  parameterLayout as autoencoderLayout,
  parseConfig as parseAutoencoder,
} from '../models/autoencoder/model';
import { parameterLayout, parseConfig } from '../models/word2vec/model';
import { completeModelFields } from './createRun';

export interface ExportedModel {
  /** model.safetensors, F32 */
  safetensors: Uint8Array<ArrayBuffer>;
  /** config.json */
  config: string;
}

/** What config.json of a run says, and how its parameters lie in memory. `vocabSize`: of an autoencoder, numbers of a row. */
function modelOf(
  config: TrainingConfig,
  vocabSize: number,
): { json: Record<string, unknown>; layout: ParameterEntry[] } {
  if (config.family === 'autoencoder') {
    const fields = { ...config.model, input_size: vocabSize };
    const parsed = parseAutoencoder(fields);
    return { json: { ...fields, model_type: config.family }, layout: autoencoderLayout(parsed) };
  }
  const json = { ...completeModelFields(config, vocabSize), model_type: config.family };
  const layout =
    config.family === 'word2vec'
      ? parameterLayout(parseConfig(json))
      : openConfig(config.family, json).layout;
  return { json, layout };
}

/**
 * @param weights numbers of each parameter, in the order of the layout
 * @throws FormatError naming the tensor for a weight that is no finite number
 */
export function exportRun(
  config: TrainingConfig,
  vocabSize: number,
  weights: readonly Float32Array[],
): ExportedModel {
  const { json, layout } = modelOf(config, vocabSize);
  return {
    safetensors: writeSafetensors(
      unstackParts(layout, weights),
      { dtype: 'F32' },
      new Map([['format', 'pt']]),
    ),
    config: `${JSON.stringify(json, null, 2)}\n`,
  };
}
