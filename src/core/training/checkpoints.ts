// Checkpoints: what a run needs to go on after a reload, kept in this browser's IndexedDB.
//
//   run/<id>            the run: its config, which checkpoints it has, how far it is; small, so that a list is quick
//   data/<id>           its text as token ids, and its tokenizer
//   state/<id>/<step>   everything that changes; the two newest are kept
//
// A new state and the run that names it are written in one transaction, and only then an old state is deleted: whenever the
// page ends, one whole checkpoint is there. Every record has a version, and is checked when it is read.
import { createStore, delMany, get, keys, setMany } from 'idb-keyval';
import * as z from 'zod/mini';
import { messageOf } from '../../pure/errors';
import { TrainingError, trainingConfigSchema, type TrainingConfig } from '../../pure/training/config';
import type { TrainerState } from './trainer';

/** Grows with every change of what a record holds. */
const CHECKPOINT_VERSION = 1;

/** A damaged checkpoint is no loss: there is one before it. */
const KEPT_STATES = 2;

/** A run as it is listed. */
export interface RunRecord {
  run: string;
  config: TrainingConfig;
  /** Of its model. */
  parameterCount: number;
  /** Steps of its checkpoints, ascending. */
  states: number[];
  /** Steps made. */
  step: number;
  /** Of the last step. */
  lossNats?: number | undefined;
  /** Of the last evaluation. */
  heldOutNats?: number | undefined;
  /** Where its text came from, for the reader. */
  text: string;
  /** When it began and when it was last written, in ms since 1970. */
  createdMs: number;
  writtenMs: number;
}

/** The text of a run. */
export interface DataRecord {
  /** [N] */
  ids: Int32Array;
  vocabSize: number;
  documentStarts: number[];
  /** tokenizer.json, where the text was cut by one. */
  tokenizer?: string | undefined;
  /** The word that each id stands for, [V], where the text was cut into words. */
  words?: string[] | undefined;
  /** Of an autoencoder, instead of ids; `vocabSize` is then the numbers of a row. */
  rows?: { values: Float32Array; dimension: number } | undefined;
}

/** Where records lie; IndexedDB, or in tests a map. */
export interface RecordStore {
  get(key: string): Promise<unknown>;
  keys(): Promise<string[]>;
  /** All of them or none. */
  setMany(entries: [key: string, value: unknown][]): Promise<void>;
  delMany(keys: string[]): Promise<void>;
}

/** IndexedDB of this browser. */
export function browserStore(): RecordStore {
  const store = createStore('unmasked-training', 'runs');
  return {
    get: (key) => get<unknown>(key, store),
    keys: () => keys<string>(store),
    setMany: (list) => setMany(list, store),
    delMany: (list) => delMany(list, store),
  };
}

const floats = z.instanceof(Float32Array);
const whole = z.int().check(z.gte(0));

const runSchema = z.object({
  version: z.literal(CHECKPOINT_VERSION),
  run: z.string(),
  config: trainingConfigSchema,
  parameterCount: whole,
  states: z.array(whole),
  step: whole,
  lossNats: z.optional(z.number()),
  heldOutNats: z.optional(z.number()),
  text: z.string(),
  createdMs: z.number(),
  writtenMs: z.number(),
});

const dataSchema = z.object({
  version: z.literal(CHECKPOINT_VERSION),
  ids: z.instanceof(Int32Array),
  vocabSize: whole,
  documentStarts: z.array(whole),
  tokenizer: z.optional(z.string()),
  words: z.optional(z.array(z.string())),
  rows: z.optional(z.object({ values: floats, dimension: whole })),
});

const stateSchema = z.object({
  version: z.literal(CHECKPOINT_VERSION),
  step: whole,
  parameters: z.array(floats),
  firstMoments: z.array(floats),
  secondMoments: z.array(floats),
  average: z.optional(z.object({ count: whole, values: z.array(floats) })),
  losses: floats,
  gradientNorms: floats,
  pairs: z.optional(floats),
  loads: z.optional(floats),
  evaluations: z.array(z.object({ step: whole, lossNats: z.number() })),
});

const keyOf = {
  run: (run: string) => `run/${run}`,
  data: (run: string) => `data/${run}`,
  state: (run: string, step: number) => `state/${run}/${step}`,
};

/** A run as it was stored, ready to go on. */
export interface StoredRun {
  record: RunRecord;
  data: DataRecord;
  state: TrainerState;
  /** What was mended on the way, for the reader: the newest checkpoint was damaged. */
  notice?: string;
}

/** What is wrong with a stored run, and what to do, in a sentence. */
export class CheckpointError extends TrainingError {
  /** It is not this run: the browser keeps nothing, or has no room. */
  readonly ofStorage: boolean;

  constructor(message: string, details: Readonly<Record<string, unknown>>, ofStorage = false) {
    super(message, details, 'CheckpointError');
    this.ofStorage = ofStorage;
  }
}

export interface Checkpoints {
  /** All runs of this browser, the one written last first; those that cannot be read have a `problem`. */
  list(): Promise<{ runs: RunRecord[]; unreadable: { run: string; problem: string }[] }>;
  /** Undefined where there is no run of that name. Throws CheckpointError where it cannot be read. */
  find(run: string): Promise<RunRecord | undefined>;
  /** @throws CheckpointError where there is no such run, or it cannot be read */
  read(run: string): Promise<StoredRun>;
  /** Writes the text of a run; to be done before its first checkpoint. @throws CheckpointError where nothing can be written */
  writeData(run: string, data: DataRecord): Promise<void>;
  /** Writes a checkpoint; returns the record with it. @throws CheckpointError where nothing can be written */
  write(record: RunRecord, state: TrainerState): Promise<RunRecord>;
  delete(run: string): Promise<void>;
}

export function createCheckpoints(store: RecordStore): Checkpoints {
  async function find(run: string): Promise<RunRecord | undefined> {
    const value = await reading(run, () => store.get(keyOf.run(run)));
    return value === undefined ? undefined : checked(runSchema, value, run);
  }

  /** The newest state that can be read. */
  async function readState(record: RunRecord): Promise<{ state: TrainerState; damaged: number[] }> {
    const { run, states } = record;
    const damaged: number[] = [];
    let problem: unknown;
    for (const step of states.toReversed()) {
      const value = await reading(run, () => store.get(keyOf.state(run, step)));
      try {
        if (value === undefined) throw gone(run);
        const { average, ...rest } = checked(stateSchema, value, run);
        const state: TrainerState = { ...rest, average };
        checkSizes(run, state);
        return { state, damaged };
      } catch (error) {
        damaged.push(step);
        problem ??= error;
      }
    }
    throw problem instanceof Error ? problem : gone(run);
  }

  return {
    find,

    async list() {
      const keys = await reading('', () => store.keys());
      const runs: RunRecord[] = [];
      const unreadable: { run: string; problem: string }[] = [];
      for (const key of keys) {
        if (!key.startsWith('run/')) continue;
        const run = key.slice('run/'.length);
        try {
          const record = await find(run);
          if (record) runs.push(record);
        } catch (error) {
          unreadable.push({ run, problem: messageOf(error) });
        }
      }
      return { runs: runs.toSorted((a, b) => b.writtenMs - a.writtenMs), unreadable };
    },

    async read(run) {
      const record = await find(run);
      if (!record) throw gone(run);
      const data = await reading(run, () => store.get(keyOf.data(run)));
      if (data === undefined) throw gone(run);
      const { state, damaged } = await readState(record);
      const stored: StoredRun = {
        record: { ...record, step: state.step },
        data: checked(dataSchema, data, run),
        state,
      };
      if (damaged.length === 0) return stored;
      const notice = `“${run}”: the checkpoint of step ${damaged[0]} is damaged; the run goes on from the one of step ${state.step}.`;
      return { ...stored, notice };
    },

    writeData: (run, data) =>
      writing(run, () => store.setMany([[keyOf.data(run), { version: CHECKPOINT_VERSION, ...data }]])),

    async write(record, state) {
      const { run } = record;
      const states = [...record.states.filter((step) => step !== state.step), state.step].toSorted(
        (a, b) => a - b,
      );
      const written: RunRecord = {
        ...record,
        // One that goes on from an earlier checkpoint leaves the later ones behind.
        states: states.filter((step) => step <= state.step).slice(-KEPT_STATES),
        step: state.step,
        lossNats: state.losses.findLast(Number.isFinite), // a step without pairs has none
        heldOutNats: state.evaluations.at(-1)?.lossNats,
        writtenMs: Date.now(),
      };
      await writing(run, () =>
        store.setMany([
          [keyOf.state(run, state.step), { version: CHECKPOINT_VERSION, ...state }],
          [keyOf.run(run), { version: CHECKPOINT_VERSION, ...written }],
        ]),
      );
      const old = states.filter((step) => !written.states.includes(step));
      // What is left behind takes room, and does no harm.
      await store.delMany(old.map((step) => keyOf.state(run, step))).catch(() => undefined);
      return written;
    },

    async delete(run) {
      const all = await reading(run, () => store.keys());
      const own = all.filter(
        (key) => key === keyOf.run(run) || key === keyOf.data(run) || isStateOf(key, run),
      );
      await writing(run, () => store.delMany(own));
    },
  };
}

function isStateOf(key: string, run: string): boolean {
  const prefix = keyOf.state(run, 0).slice(0, -1);
  return key.startsWith(prefix) && /^\d+$/.test(key.slice(prefix.length));
}

/** The record without its version. */
function checked<Fields extends { version: number }>(
  schema: z.ZodMiniType<Fields>,
  value: unknown,
  run: string,
): Omit<Fields, 'version'> {
  const parsed = schema.safeParse(value);
  if (parsed.success) {
    const fields: Omit<Fields, 'version'> & { version?: number } = { ...parsed.data };
    delete fields.version;
    return fields;
  }
  const version: unknown =
    typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
  if (version !== CHECKPOINT_VERSION && typeof version === 'number') {
    throw new CheckpointError(
      `“${run}” was kept by another version of the book (format ${version}, this one reads ${CHECKPOINT_VERSION}). Reload the page to get the newest one, or delete the run.`,
      { run, version },
    );
  }
  const where = parsed.error.issues[0]?.path.join('.') || 'the record';
  throw new CheckpointError(
    `“${run}” cannot be read: ${where} is damaged. Delete the run and train it again.`,
    {
      run,
      path: where,
    },
  );
}

function checkSizes(
  run: string,
  { step, parameters, firstMoments, secondMoments, average, losses }: TrainerState,
): void {
  const moments = firstMoments.length + secondMoments.length > 0 ? [firstMoments, secondMoments] : [];
  const fits = [...moments, ...(average ? [average.values] : [])].every(
    (list) =>
      list.length === parameters.length && list.every((one, i) => one.length === parameters[i]?.length),
  );
  if (fits && losses.length === step) return;
  throw new CheckpointError(
    `“${run}” cannot be read: its checkpoint of step ${step} is damaged. Delete the run and train it again.`,
    { run, step },
  );
}

function gone(run: string): CheckpointError {
  return new CheckpointError(
    `There is no run “${run}” in this browser: it was deleted, or the browser made room and took it. Train it again.`,
    { run },
  );
}

async function reading<T>(run: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw new CheckpointError(
      `The checkpoints of this browser cannot be read (${messageOf(error)}). Allow this page to keep data, or train without going on later.`,
      { run },
      true,
    );
  }
}

async function writing(run: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const isFull = error instanceof Error && error.name === 'QuotaExceededError';
    throw new CheckpointError(
      isFull
        ? `“${run}” cannot be kept: this browser gives the page no more room. Delete runs that are not needed.`
        : `“${run}” cannot be kept (${messageOf(error)}). Allow this page to keep data.`,
      { run, isFull },
      true,
    );
  }
}
