// A GPT of 208,320 parameters trained for 2,000 steps on a text: the step side by side, and then whole runs.
import { compareLosses } from '../agreement';
import { compare, fromTorch, type Answer, type Entrant, type Setting } from '../compare';
import { GPT209K, GPT209K_STEPS } from '../models';
import type { Comparison, Row } from '../results';

const STEPS = 10;
const LIMIT = 1e-3;
const TORCH_LIMIT = 1e-4;
/** Whole runs that would take longer are not made; their step is in the table. */
const LONGEST_SECONDS = 100;
/** The loss at the end is the mean over these many last steps. */
const LAST_STEPS = 50;
/** Steps a question, so that none takes too long to be answered. */
const CHUNK = 100;

async function wholeRun({ ask }: Entrant): Promise<Partial<Row>> {
  const losses: number[] = [];
  let totalMs = 0;
  await ask('train', { name: GPT209K.name, model: GPT209K });
  for (let begin = 0; begin < GPT209K_STEPS; begin += CHUNK) {
    const answer = await ask('steps', { begin, count: CHUNK });
    losses.push(...answer.losses);
    totalMs += answer.ms.reduce((sum, ms) => sum + ms, 0);
  }
  const last = losses.slice(-LAST_STEPS);
  const loss = last.reduce((sum, value) => sum + value, 0) / last.length;
  return { whole: { seconds: totalMs / 1000, loss, steps: GPT209K_STEPS } };
}

export async function gpt209k(setting: Setting): Promise<Comparison[]> {
  const { layers, C, H, T, V, B, name } = GPT209K;
  let reference = await fromTorch(setting.python, async (torch) => {
    await torch.ask('train', { name, model: GPT209K });
    return (await torch.ask('steps', { begin: 0, count: STEPS })).losses;
  });
  const limit = reference ? TORCH_LIMIT : LIMIT;
  const done = new Map<string, { steps: number; ms: number }>();
  return [
    await compare<Answer<'steps'>>(setting, {
      title: `A GPT of 208,320 parameters on a text, ${String(GPT209K_STEPS)} steps: ${String(layers)} layers, C=${String(C)}, H=${String(H)}, T=${String(T)}, V=${String(V)}, batch ${String(B)}, Adam, float32`,
      part: 'gpt209k',
      unit: 'step',
      agreement: `The loss of each of the first ${String(STEPS)} steps is that of ${reference ? 'PyTorch' : 'the first in the table'} within ${String(limit)} nats.`,
      prepare: ({ ask }) => ask('train', { name, model: GPT209K }),
      first: ({ ask }) => ask('steps', { begin: 0, count: STEPS }),
      compare: ({ losses }) => compareLosses(losses, (reference ??= losses), limit),
      counted: (ms) => (ms.length === STEPS ? ms.slice(STEPS / 2) : ms),
      work: async ({ ask, info }, count) => {
        const { steps } = done.get(info.id) ?? { steps: STEPS };
        const answer = await ask('steps', { begin: steps, count });
        done.set(info.id, { steps: steps + count, ms: Math.min(...answer.ms) });
        return answer;
      },
      unitsFor: (ms) => Math.min(9, Math.max(3, Math.round(400 / ms))),
      last: async (entrant) => {
        const { ms = Infinity } = done.get(entrant.info.id) ?? {};
        const isShort = (ms * GPT209K_STEPS) / 1000 <= LONGEST_SECONDS;
        return isShort && setting.rounds > 1 ? wholeRun(entrant) : {};
      },
    }),
  ];
}
