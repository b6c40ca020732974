// Runs contenders side by side: first they must agree, then they are timed round by round.
import type { BenchBrowser, Asked } from './chromium';
import type { ComparedPart, ContenderInfo } from './contenders';
import type { Questions, Timed } from './page/protocol';
import type { Comparison, DeviceName, Row } from './results';
import { groupTimes, median, medianRatio } from './statistics';
import { startTorch, TORCH_DATA, type Torch } from './torch';

/** What every part needs. */
export interface Setting {
  readonly browser: BenchBrowser;
  readonly device: DeviceName;
  readonly rounds: number;
  readonly contenders: readonly ContenderInfo[];
  /** A Python with PyTorch. */
  readonly python: string | undefined;
}

/** A contender that still takes part. */
export interface Entrant {
  readonly info: ContenderInfo;
  readonly asked: Asked;
  readonly ask: Asked['ask'];
  /** What grows: what is known of it so far. */
  row: Row;
}

/** One question of all contenders. */
export interface Question<Answer extends Timed> {
  readonly title: string;
  readonly part: ComparedPart;
  readonly unit: Comparison['unit'];
  readonly operations?: number;
  readonly agreement: string;
  /** Loads the work. */
  prepare(entrant: Entrant): Promise<unknown>;
  /** What must agree. */
  first(entrant: Entrant): Promise<Answer>;
  /** @returns the difference that stands in the table; throws DisagreementError */
  compare(answer: Answer, entrant: Entrant): number;
  /** `count` units of work. */
  work(entrant: Entrant, count: number): Promise<Timed>;
  /** Which of the times of `work` count; all, if left out. */
  counted?(ms: readonly number[]): readonly number[];
  /** Units of one round, from the ms of one; the default fills 0.6 s with 3 … 40. */
  unitsFor?(ms: number): number;
  /** After the rounds. */
  last?(entrant: Entrant): Promise<Partial<Row>>;
}

const ROUND_MS = 600;

/** Of one unit of work; the first of them may not count. */
const medianTime = (question: Pick<Question<Timed>, 'counted'>, ms: readonly number[]) =>
  median(groupTimes(question.counted ? question.counted(ms) : ms));

function sentence(error: unknown): string {
  const [text = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return text.replace(/^page\.evaluate: (Error: )?/, '').slice(0, 300);
}

/** A contender's page or process, started. */
export async function openPage(setting: Setting, info: ContenderInfo): Promise<Entrant> {
  const row: Row = { id: info.id, label: info.label };
  if (info.torchThreads !== undefined) {
    if (setting.python === undefined) throw new Error('not installed');
    const torch = startTorch(setting.python);
    await torch.askAny('start', { data: TORCH_DATA, threads: info.torchThreads });
    return { info, asked: torch, ask: torch.ask, row };
  }
  if (!info.bundle) throw new Error('It has no bundle.');
  const asked = await setting.browser.open(`${info.bundle.name}/index.js`, info.isolated ?? false);
  try {
    const how = await asked.ask('start', { device: setting.device, data: '/data/', variant: info.variant });
    return {
      info,
      asked,
      ask: asked.ask,
      row: { ...row, label: how === '' ? info.label : `${info.label} (${how})` },
    };
  } catch (error) {
    await asked.close();
    throw error;
  }
}

/** Asks one question of all, and puts their rows together. Every contender gets a page of its own. */
export async function compare<Answer extends Timed>(
  setting: Setting,
  question: Question<Answer>,
): Promise<Comparison> {
  const rows = new Map<string, Row>();
  const entrants: (Entrant & { units: number; rounds: number[] })[] = [];
  const refuse = (info: ContenderInfo, error: unknown) => {
    const refused = sentence(error);
    console.error(`  ${info.label}: ${refused}`);
    rows.set(info.id, { id: info.id, label: info.label, refused });
  };

  for (const info of setting.contenders.filter(({ parts }) => parts.includes(question.part))) {
    if (info.refused !== undefined) {
      refuse(info, new Error(info.refused));
      continue;
    }
    let entrant: Entrant | undefined;
    try {
      entrant = await openPage(setting, info);
      await question.prepare(entrant);
      const answer = await question.first(entrant);
      const difference = question.compare(answer, entrant);
      const ms = medianTime(question, answer.ms);
      const units = (question.unitsFor ?? ((one) => Math.min(40, Math.max(3, Math.round(ROUND_MS / one)))))(
        ms,
      );
      entrants.push({ ...entrant, row: { ...entrant.row, difference }, units, rounds: [] });
      console.error(
        `  ${info.label}: agrees within ${difference.toExponential(1)}, about ${ms.toPrecision(3)} ms a ${question.unit}`,
      );
    } catch (error) {
      refuse(info, error);
      await entrant?.asked.close();
    }
  }

  for (let round = 0; round < setting.rounds; round++) {
    for (const entrant of [...entrants]) {
      try {
        const { ms } = await question.work(entrant, entrant.units);
        entrant.rounds.push(medianTime(question, ms));
      } catch (error) {
        refuse(entrant.info, error);
        entrants.splice(entrants.indexOf(entrant), 1);
        await entrant.asked.close();
      }
    }
  }

  const ours = new Map(entrants.map(({ info, rounds }) => [info.id, rounds]));
  for (const entrant of entrants) {
    const { info, rounds } = entrant;
    const base = ours.get(info.base);
    let row: Row = { ...entrant.row, ms: rounds };
    if (base && info.base !== info.id) row = { ...row, ratio: medianRatio(rounds, base) };
    try {
      row = { ...row, ...(await measureUsage(entrant, question)), ...(await question.last?.(entrant)) };
    } catch (error) {
      console.error(`  ${info.label}: ${sentence(error)}`);
    }
    rows.set(info.id, row);
    console.error(`  ${info.label}: ${median(rounds).toPrecision(3)} ms a ${question.unit}`);
    await entrant.asked.close();
  }
  const { title, unit, operations, agreement } = question;
  return {
    ...{ title, unit, agreement },
    ...(operations === undefined ? {} : { operations }),
    rows: setting.contenders.flatMap(({ id }) => rows.get(id) ?? []),
  };
}

/** Memory, bytes fetched, and on a GPU the draw calls of one unit. */
async function measureUsage<Answer extends Timed>(
  entrant: Entrant,
  question: Question<Answer>,
): Promise<Partial<Row>> {
  if (entrant.info.torchThreads !== undefined) return {};
  await entrant.ask('usage', undefined);
  const { ms } = await question.work(entrant, 3);
  const { wasmBytes, drawCalls } = await entrant.ask('usage', undefined);
  const held = entrant.asked.privateMegabytes();
  return {
    ...(wasmBytes > 0 ? { wasmMegabytes: wasmBytes / 1e6 } : {}),
    ...(held === undefined ? {} : { processMegabytes: held }),
    ...(drawCalls > 0 ? { drawCalls: drawCalls / ms.length } : {}),
    firstLoad: entrant.asked.fetched(),
  };
}

/** Asks PyTorch for what the others are compared with; undefined where there is none. */
export async function fromTorch<Result>(
  python: string | undefined,
  ask: (torch: Torch) => Promise<Result>,
): Promise<Result | undefined> {
  if (python === undefined) return undefined;
  const torch = startTorch(python);
  try {
    await torch.askAny('start', { data: TORCH_DATA, threads: 1 });
    return await ask(torch);
  } finally {
    await torch.close();
  }
}

export type Answer<Name extends keyof Questions> = Questions[Name]['result'];
