// What the page is told of a model that is loaded.
import type { LoadedModel } from '../models/loadModel';
import type { DeviceName, ModelInfo } from '../protocol';

/** @param name as the page asked for it */
export function modelInfo(name: string, loaded: LoadedModel, device: DeviceName): ModelInfo {
  return {
    model: name,
    family: loaded.family,
    parameterCount: loaded.parameterCount,
    vocabularySize: loaded.config.vocabSize,
    contextLength: loaded.config.maxPositionEmbeddings,
    beginToken: loaded.beginToken,
    endTokens: loaded.endTokens,
    maskToken: loaded.generation === 'diffusion' ? loaded.maskToken : undefined,
    config: loaded.json,
    device,
  };
}
