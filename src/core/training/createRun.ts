// A run from its config and its text: the model with fresh parameters, its batches, and its trainer.
import { getBackend } from '@tensorflow/tfjs-core';
import { TrainingError, type TrainingConfig } from '../../pure/training/config';
import { createModel, type CreatedModel } from '../models/createModel';
import { createAutoencoder, type CreatedAutoencoder } from '../models/autoencoder/createAutoencoder';
import { createWord2vec, type CreatedWord2vec } from '../models/word2vec/createWord2vec';
import { onBackend } from '../tensors/onBackend';
import { createBatches, type Batches } from './batches';
import { createRowBatches } from './rowBatches';
import { splitTokens } from './data/split';
import { createTrainer, type Trainer } from './trainer';
import { createWordTrainer } from './wordTrainer';

/** A text as token ids. */
export interface TokenData {
  /** [N], each 0 … vocabSize − 1 */
  ids: Int32Array;
  /** Number of different tokens that there may be, without a mask token. */
  vocabSize: number;
  /** Where documents begin, ascending; no document is cut in two by the held-out part. */
  documentStarts?: readonly number[];
  /** For autoencoders, instead of ids: row-major, [rows, dimension]; the last ones are held out. */
  rows?: RowData | undefined;
}

export interface RowData {
  values: Float32Array;
  /** n: numbers of a row */
  dimension: number;
}

/** The families for text, word vectors, and autoencoders. */
export type TrainedModel = CreatedModel | CreatedWord2vec | CreatedAutoencoder;

export interface Run {
  model: TrainedModel;
  trainer: Trainer;
  batches: Batches;
  /** Frees the model and what training took. */
  dispose(): void;
}

/** How each family's config.json calls the longest sequence. */
const CONTEXT_FIELD = {
  gpt2: 'n_positions',
  llama: 'max_position_embeddings',
  deepseek_v3: 'max_position_embeddings',
  llada: 'max_sequence_length',
  word2vec: undefined,
  autoencoder: undefined,
} as const;

/**
 * The fields of config.json that follow from the rest, where they are left out: the vocabulary is that of the text, with a mask token
 * after it for llada; the context is as long as a sequence; no token begins or ends a text.
 *
 * @throws TrainingError where the vocabulary is smaller than that of the text
 */
export function completeModelFields(
  { family, model, sequenceLength }: TrainingConfig,
  vocabSize: number,
): Record<string, unknown> {
  const fields = { ...model };
  if (family === 'llada') {
    fields['mask_token_id'] ??= vocabSize;
    fields['vocab_size'] ??= Math.max(vocabSize, Number(fields['mask_token_id']) + 1);
  }
  fields['vocab_size'] ??= vocabSize;
  if (family === 'gpt2' || family === 'llama' || family === 'deepseek_v3') {
    // transformers would else take those of its own vocabulary.
    fields['bos_token_id'] ??= null;
    fields['eos_token_id'] ??= null;
  }
  if (family === 'deepseek_v3' && Number(fields['num_nextn_predict_layers'] ?? 0) > 0) {
    throw new TrainingError(
      'training: model.num_nextn_predict_layers must be 0: a run in the page learns the next token alone. Leave it out.',
      { path: 'model.num_nextn_predict_layers' },
    );
  }
  const context = CONTEXT_FIELD[family];
  if (context) fields[context] ??= sequenceLength;
  if (typeof fields['vocab_size'] === 'number' && fields['vocab_size'] < vocabSize) {
    throw new TrainingError(
      `training: model.vocab_size must be at least that of the text, ${vocabSize}, got ${fields['vocab_size']}. Leave it out.`,
      { path: 'model.vocab_size' },
    );
  }
  return fields;
}

/**
 * A run at its beginning, on the running device. The caller owns it.
 *
 * @param wordBackend where word vectors are learned by `sgd`, if it is another device, which has been started
 * @throws TrainingError, or an Error that names the field of config.json which is wrong; nothing is left on the device
 */
export async function createRun(
  config: TrainingConfig,
  data: TokenData,
  breathe: () => Promise<void> = () => Promise.resolve(),
  wordBackend: string = getBackend(),
): Promise<Run> {
  if (config.family === 'autoencoder') return createRowRun(config, data.rows);
  await checkIds(data, breathe);
  const fields = completeModelFields(config, data.vocabSize);
  if (config.optimizer === 'sgd') return createWordRun(config, data, fields, wordBackend);
  const model =
    config.family === 'word2vec'
      ? createWord2vec(fields, config.seed)
      : await createModel(config.family, fields, config.seed, breathe);
  try {
    const batches = createBatches(config, splitTokens(data.ids, config.heldOut, data.documentStarts), {
      vocabSize: model.config.vocabSize,
      maskToken: 'maskToken' in model ? model.maskToken : undefined,
    });
    const trainer = createTrainer(config, model, batches);
    return {
      model,
      trainer,
      batches,
      dispose() {
        trainer.dispose();
        model.dispose();
      },
    };
  } catch (error) {
    model.dispose();
    throw error;
  }
}

/** An autoencoder of rows of numbers. */
function createRowRun(config: TrainingConfig, rows: RowData | undefined): Run {
  checkRows(rows);
  const model = createAutoencoder({ ...config.model, input_size: rows.dimension }, config.seed);
  try {
    const batches = createRowBatches(config, rows);
    const trainer = createTrainer(config, model, batches);
    return {
      ...{ model, trainer, batches },
      dispose() {
        trainer.dispose();
        model.dispose();
      },
    };
  } catch (error) {
    model.dispose();
    throw error;
  }
}

function checkRows(rows: RowData | undefined): asserts rows is RowData {
  const { values, dimension } = rows ?? { values: new Float32Array(), dimension: 0 };
  const count = values.length / dimension;
  if (!Number.isInteger(count) || count < 2) {
    throw new TrainingError(
      `training: an autoencoder needs at least 2 rows of numbers (data.source: {rows, dimension}), got ${values.length} numbers in rows of ${dimension}.`,
      { path: 'data.source.rows' },
    );
  }
  const wrong = values.findIndex((value) => !Number.isFinite(value));
  if (wrong >= 0) {
    throw new TrainingError(
      `training: the rows must be of finite numbers, got ${values[wrong]} in row ${Math.floor(wrong / dimension)}.`,
      { path: 'data.source.rows' },
    );
  }
}

/** Word vectors by gradient descent, learned from the text's beginning to the held-out part, sentence by sentence. */
function createWordRun(
  config: TrainingConfig,
  { ids, vocabSize, documentStarts }: TokenData,
  fields: Record<string, unknown>,
  backend: string,
): Run {
  const { training } = splitTokens(ids, config.heldOut, documentStarts);
  return onBackend(backend, () => {
    const model = createWord2vec(fields, config.seed);
    try {
      const trainer = createWordTrainer(
        config,
        model,
        { ids: training, vocabSize, sentenceStarts: documentStarts ?? [0] },
        backend,
      );
      return {
        model,
        trainer,
        // What is left of the text is not asked for: vectors are judged by their neighbours.
        batches: { training: () => [], heldOut: [], tokensPerStep: config.sequenceLength },
        dispose() {
          trainer.dispose();
          model.dispose();
        },
      };
    } catch (error) {
      model.dispose();
      throw error;
    }
  });
}

/** Ids that are checked at a stretch. */
const CHECKED_IDS = 2 ** 20;

async function checkIds({ ids, vocabSize }: TokenData, breathe: () => Promise<void>): Promise<void> {
  if (!Number.isInteger(vocabSize) || vocabSize < 2) {
    throw new TrainingError(
      `training: the text must have at least 2 different tokens, got a vocabulary of ${vocabSize}.`,
    );
  }
  for (let n = 0; n < ids.length; n++) {
    const id = ids[n] ?? NaN;
    if (id < 0 || id >= vocabSize) {
      throw new TrainingError(
        `training: token ids must be whole numbers from 0 to ${vocabSize - 1}, got ${id} at position ${n}.`,
        { position: n },
      );
    }
    if ((n + 1) % CHECKED_IDS === 0) await breathe();
  }
}
