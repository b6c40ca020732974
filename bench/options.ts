// What `npm run bench` may be told.
import { parseArgs } from 'node:util';
import { fail } from '../tools/setup.mjs';
import { PARTS, type DeviceName, type PartName } from './results';

export interface Options {
  readonly device: DeviceName;
  readonly rounds: number;
  readonly parts: readonly PartName[];
  /** Only these contenders, by id. */
  readonly contenders: readonly string[] | undefined;
  /** Nothing is measured: the newest results are printed. */
  readonly isTable: boolean;
}

/** Fewer rounds give no interval: then nothing is kept. */
export const LEAST_ROUNDS = 7;

const isPart = (name: string): name is PartName => (PARTS as readonly string[]).includes(name);
const isDevice = (name: string): name is DeviceName => name === 'wasm' || name === 'webgl';

function refuse(sentence: string): never {
  fail(sentence);
  throw new Error(sentence);
}

/** Ends the process with a sentence if something is wrong. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: {
      device: { type: 'string' },
      rounds: { type: 'string' },
      only: { type: 'string' },
      contenders: { type: 'string' },
      table: { type: 'boolean' },
    },
  });
  const known = ['device', 'rounds', 'only', 'contenders', 'table'];
  const unknown = Object.keys(values).find((name) => !known.includes(name));
  if (unknown !== undefined)
    refuse(`--${unknown} is unknown; there are ${known.map((name) => `--${name}`).join(', ')}.`);
  const text = (name: 'device' | 'rounds' | 'only' | 'contenders', otherwise: string) =>
    typeof values[name] === 'string' ? values[name] : otherwise;
  const device = text('device', 'wasm');
  if (!isDevice(device)) return refuse(`--device must be wasm or webgl, got ${device}.`);
  const rounds = Number(text('rounds', String(LEAST_ROUNDS)));
  if (!Number.isInteger(rounds) || rounds < 1) {
    return refuse(`--rounds must be a whole number from 1, got ${text('rounds', '')}.`);
  }
  const parts = text('only', PARTS.join(',')).split(',');
  const wrong = parts.find((name) => !isPart(name));
  if (wrong !== undefined) refuse(`--only=${wrong}: the parts are ${PARTS.join(', ')}.`);
  const contenders = text('contenders', '');
  return {
    device,
    rounds,
    parts: PARTS.filter((name) => parts.includes(name)),
    contenders: contenders === '' ? undefined : contenders.split(','),
    isTable: values.table === true,
  };
}
