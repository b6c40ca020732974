// Writes what make_training_golden.py trains on: for each case our fresh weights as a model folder, and the batches of its steps.
//
//   npx tsx tests/parity/make_training_input.ts FOLDER
//
// The weights follow from the seed alone, so that none of this need be kept: only the losses that PyTorch finds are.
import { mkdirSync, writeFileSync } from 'node:fs';
import { writeSafetensors } from '../../src/pure/formats/safetensorsWrite';
import { parseTrainingConfig } from '../../src/pure/training/config';
import { checkpointTensors } from '../../src/core/models/layout';
import { createRun } from '../../src/core/training/createRun';
import { charactersTokenizer } from '../../src/pure/tokenizers/characters';
import { startCpu } from '../../tools/node';
import { caseIds, CHARACTERS_TEXT, LARGE_CASE, TRAINING_CASES } from '../support/trainingCases';

const folder = process.argv[2];
if (folder === undefined) throw new Error('npx tsx tests/parity/make_training_input.ts FOLDER');

await startCpu();
for (const [name, one] of Object.entries({ ...TRAINING_CASES, large: LARGE_CASE })) {
  const config = parseTrainingConfig(one.config);
  const run = await createRun(config, { ids: caseIds(one), vocabSize: one.vocabSize });
  mkdirSync(`${folder}/${name}`, { recursive: true });
  const write = (file: string, content: string | Uint8Array) =>
    writeFileSync(`${folder}/${name}/${file}`, content);
  const { model } = run;
  write('config.json', JSON.stringify(model.json, null, 2));
  const tensors = await checkpointTensors(model.params, model.layout);
  write('model.safetensors', writeSafetensors(tensors, { dtype: 'F32' }, new Map([['format', 'pt']])));
  const plain = (part: (typeof run.batches.heldOut)[number]) => ({
    inputs: part.inputs,
    targets: [...part.targets],
    weights: part.weights ? [...part.weights] : null,
    count: part.count,
  });
  const steps = Array.from({ length: config.steps }, (_unused, step) =>
    run.batches.training(step).map(plain),
  );
  write('batches.json', JSON.stringify({ training: config, steps, heldOut: run.batches.heldOut.map(plain) }));
  run.dispose();
}
writeFileSync(
  `${folder}/characters.json`,
  JSON.stringify({ text: CHARACTERS_TEXT, tokenizer: charactersTokenizer(CHARACTERS_TEXT) }),
);
