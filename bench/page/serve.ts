// The worker's side of the bench: answers questions with a contender.
import { readSafetensors } from './readSafetensors';
import { takeUsage } from './hooks';
import { makeMatrices, samplePlaces } from './matrices';
import type {
  Contender,
  Decoding,
  Matmul,
  Questions,
  StartOptions,
  Training,
  Weights,
  WordShape,
  WordTraining,
} from './protocol';
import { makePairs } from './wordPairs';

type Answers = {
  [Name in keyof Questions]: (args: Questions[Name]['args']) => Promise<Questions[Name]['result']>;
};

async function fetchBytes(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
  return response.arrayBuffer();
}

/** "1 thread", "2 threads". */
export const countThreads = (count: number): string =>
  `${String(count)} ${count === 1 ? 'thread' : 'threads'}`;

/** Answers the questions of the bench. Called once, by each contender's entry. */
export function serve(contender: Contender): void {
  let options: StartOptions | undefined;
  let training: Training | undefined;
  let batches = new Int32Array();
  let batchLength = 0;
  let decoding: Decoding | undefined;
  let matmul: { task: Matmul; size: number } | undefined;
  let words: { training: WordTraining; shape: WordShape } | undefined;

  const there = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('This was asked before it was made.');
    return value;
  };
  const readWeights = async (name: string): Promise<Weights> =>
    readSafetensors(await fetchBytes(`${there(options).data}${name}/model.safetensors`));

  const answers: Answers = {
    async start(args) {
      options = args;
      return contender.start(args);
    },
    async train({ name, model }) {
      if (!contender.train) throw new Error('It does not train.');
      batchLength = model.B * (model.T + 1);
      batches = new Int32Array(await fetchBytes(`${there(options).data}${name}/batches.bin`));
      training = await contender.train(model, await readWeights(name));
    },
    async steps({ begin, count }) {
      const losses: number[] = [];
      const ms: number[] = [];
      for (let step = begin; step < begin + count; step++) {
        const at = (step * batchLength) % batches.length;
        const startMs = performance.now();
        losses.push(await there(training).step(batches.slice(at, at + batchLength)));
        ms.push(performance.now() - startMs);
      }
      return { losses, ms };
    },
    async decode({ name, model }) {
      if (!contender.decode) throw new Error('It does not decode.');
      const folder = `${there(options).data}${name}/`;
      decoding = await contender.decode(model, folder, () => readWeights(name));
    },
    generate: ({ prompt, count }) => there(decoding).generate(prompt, count),
    async matmul({ size }) {
      if (!contender.matmul) throw new Error('It does not multiply.');
      matmul = { task: await contender.matmul(size, ...makeMatrices(size)), size };
    },
    async products({ count }) {
      const { task, size } = there(matmul);
      const ms: number[] = [];
      for (let i = 0; i < count; i++) {
        const startMs = performance.now();
        await task.run();
        ms.push(performance.now() - startMs);
      }
      const values = await task.read();
      return { ms, sample: samplePlaces(size).map((place) => values[place] ?? NaN) };
    },
    async words({ shape }) {
      if (!contender.words) throw new Error('It learns no word vectors.');
      words = { training: await contender.words(shape), shape };
    },
    async pairSteps({ begin, count }) {
      const { training: learning, shape } = there(words);
      const losses: number[] = [];
      const ms: number[] = [];
      for (let step = begin; step < begin + count; step++) {
        const pairs = makePairs(shape, step);
        const startMs = performance.now();
        losses.push(await learning.step(pairs, step));
        ms.push(performance.now() - startMs);
      }
      return { losses, ms };
    },
    kernels({ rounds }) {
      if (!contender.kernels) return Promise.reject(new Error('It has no kernels of its own.'));
      return contender.kernels(rounds);
    },
    usage: () => Promise.resolve(takeUsage()),
  };

  self.onmessage = ({ data }: MessageEvent<{ id: number; name: keyof Questions; args: never }>) => {
    void answers[data.name](data.args).then(
      (result) => self.postMessage({ id: data.id, result }),
      (error: unknown) =>
        self.postMessage({ id: data.id, error: error instanceof Error ? error.message : String(error) }),
    );
  };
}
