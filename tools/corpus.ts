// npm run corpus -- print | write | statistics | check: the world of stories, from the command line.
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { inEnglish, PLOTS } from '../src/pure/corpus';
import { check } from '../src/pure/corpus/check';
import { overlap, textStatistics } from '../src/pure/corpus/statistics';
import { SPLITS, storyOf, type Split } from '../src/pure/corpus/story';

const USAGE = `npm run corpus -- COMMAND

  print [--plot NAME] [--split train|held-out] [--from N] [--count N]
               stories to read
  write --data FOLDER [--train N] [--held-out N]
               FOLDER/stories.train.jsonl and FOLDER/stories.held-out.jsonl, one story a line: its text; of held-out
               stories also log p(text) in nats, and where the text names whom and what
  statistics [--train N] [--held-out N]
               distinct stories, words, entropies of n-grams, what held-out text shares with training
  check        reads lines {"text": …} and prints for each whether it parses and what contradicts itself`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    plot: { type: 'string' },
    split: { type: 'string', default: 'train' },
    from: { type: 'string', default: '0' },
    count: { type: 'string', default: '10' },
    data: { type: 'string' },
    train: { type: 'string', default: '20000' },
    'held-out': { type: 'string', default: '2000' },
  },
});

function whole(name: 'from' | 'count' | 'train' | 'held-out'): number {
  const value = Number(values[name]);
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new Error(`corpus: --${name} must be a whole number, got ${values[name]}.`);
  }
  return value;
}

function print(): void {
  const plots = values.plot === undefined ? PLOTS : PLOTS.filter(({ name }) => name === values.plot);
  if (plots.length === 0 || !Object.hasOwn(SPLITS, values.split)) {
    throw new Error(
      `corpus: --plot must be one of ${PLOTS.map(({ name }) => name).join(', ')}, and --split one of ${Object.keys(SPLITS).join(', ')}.`,
    );
  }
  for (let i = whole('from'); i < whole('from') + whole('count'); i++) {
    const { text, trace } = storyOf(plots, inEnglish(), values.split as Split, i);
    console.log(`#${i} ${trace.plot}, ${trace.ending}, ${text.split(/\s+/).length} words\n\n${text}\n`);
  }
}

async function write(): Promise<void> {
  if (values.data === undefined) throw new Error(`corpus: --data FOLDER is needed.\n\n${USAGE}`);
  await mkdir(values.data, { recursive: true });
  for (const split of ['train', 'held-out'] as const) {
    const file = path.join(values.data, `stories.${split}.jsonl`);
    const stream = createWriteStream(file);
    for (let i = 0; i < whole(split); i++) {
      const { text, trace, logProbability, mentions } = storyOf(PLOTS, inEnglish(), split, i);
      const line = split === 'train' ? { text } : { text, plot: trace.plot, logProbability, mentions };
      if (!stream.write(`${JSON.stringify(line)}\n`)) await once(stream, 'drain');
    }
    stream.end();
    await once(stream, 'finish');
    console.log(`${file}: ${whole(split)} stories`);
  }
}

function statistics(): void {
  const told = (split: Split) =>
    Array.from({ length: whole(split) }, (_, i) => storyOf(PLOTS, inEnglish(), split, i));
  const train = told('train').map(({ text }) => text);
  const heldOut = told('held-out');
  const held = heldOut.map(({ text }) => text);
  const words = held.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const nats = heldOut.reduce((sum, { logProbability }) => sum - logProbability, 0);
  console.log(
    JSON.stringify(
      {
        plots: PLOTS.length,
        phrases: inEnglish().language.sayings.reduce((sum, { phrases }) => sum + phrases.length, 0),
        train: textStatistics(train),
        heldOut: textStatistics(held),
        overlap: overlap(train, held),
        floorBitsPerWord: nats / Math.LN2 / words,
      },
      null,
      2,
    ),
  );
}

async function judge(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    const { text } = JSON.parse(line) as { text: string };
    const { parses, understood, contradictions } = check(text, inEnglish());
    console.log(JSON.stringify({ parses, understood, contradictions }));
  }
}

const COMMANDS: Record<string, () => void | Promise<void>> = { print, write, statistics, check: judge };
const command = COMMANDS[positionals[0] ?? ''];
if (!command)
  throw new Error(`corpus: a command is needed, got ${JSON.stringify(positionals[0])}.\n\n${USAGE}`);
void command();
