// npm run logits -- FOLDER TOKENS [--last] [--json FILE]: the logits of any model folder for given token ids.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { loadModel } from '../src/core/models/loadModel';
import { softmax, topTokens } from '../src/pure/sampling';
import { fromFolder, startCpu } from './node';

const USAGE = `npm run logits -- FOLDER TOKENS [--last] [--json FILE]

  FOLDER       a folder with config.json and model.safetensors, such as public/models/story-gpt
  TOKENS       token ids with commas between, such as 1,2,3
  --last       only the logits after the last token
  --json FILE  also write them to FILE as {"shape": [T, V], "logits": [[…], …]}`;

const SHOWN = 5;

function readArguments(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { last: { type: 'boolean' }, json: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  const [folder, list, ...rest] = positionals;
  if (values.help) return undefined;
  if (folder === undefined || list === undefined || rest.length > 0) {
    throw new Error(
      `logits: a folder and token ids are needed, got ${positionals.length} arguments.\n\n${USAGE}`,
    );
  }
  const wrong = list.split(',').find((id) => !/^\s*\d+\s*$/.test(id));
  if (wrong !== undefined) {
    throw new Error(
      `logits: token ids must be whole numbers with commas between, as in 1,2,3, got ${JSON.stringify(wrong)}.`,
    );
  }
  return { folder, tokens: list.split(',').map(Number), last: values.last ?? false, json: values.json };
}

async function main(): Promise<void> {
  const wanted = readArguments(process.argv.slice(2));
  if (!wanted) {
    console.log(USAGE);
    return;
  }
  await startCpu();
  const model = await loadModel(fromFolder(wanted.folder));
  const { shape, values } = await model.logits(wanted.tokens);
  model.dispose();
  const [T = 0, V = 0] = shape;
  const rows = Array.from({ length: T }, (_unused, t) => values.subarray(t * V, (t + 1) * V));
  const kept = wanted.last ? rows.slice(-1) : rows;
  const last = rows.at(-1) ?? new Float32Array();
  console.log(`logits [${kept.length}, ${V}]`);
  console.log(`most probable after token ${T - 1} (id ${wanted.tokens.at(-1)}):`);
  for (const { id, probability } of topTokens(softmax(last), SHOWN)) {
    const logit = last[id]?.toFixed(4) ?? '';
    console.log(
      `  id ${String(id).padEnd(7)} logit ${logit.padStart(9)}   probability ${probability.toFixed(4)}`,
    );
  }
  if (wanted.json !== undefined) {
    const json = { shape: [kept.length, V], logits: kept.map((row) => [...row]) };
    await writeFile(wanted.json, `${JSON.stringify(json)}\n`);
    console.log(`written to ${wanted.json}`);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
