// npm run logits, as it is typed.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { relativeError, TOLERANCE } from '../support/parity';
import { llamaGoldens } from '../support/goldens';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const scratch = mkdtempSync(path.join(tmpdir(), 'logits-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function logits(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const command = ['--import', 'tsx', 'tools/logits.ts', ...args];
    const child = execFile(process.execPath, command, { cwd: ROOT }, (_error, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

const [{ folder, golden } = expect.fail('no golden folder')] = llamaGoldens();
const [tokens = []] = golden.tokens;
const V = golden.vocabularySize;

it('prints the shape and the five most probable tokens, and writes all logits', async () => {
  const file = path.join(scratch, 'all.json');
  const { code, out, err } = await logits(folder, tokens.join(), '--json', file);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain(`logits [${tokens.length}, ${V}]`);
  expect(out.match(/^ {2}id \d+ +logit +-?\d+\.\d{4} {3}probability 0\.\d{4}$/gm)).toHaveLength(5);
  const written = JSON.parse(readFileSync(file, 'utf8')) as { shape: number[]; logits: number[][] };
  expect(written.shape).toEqual([tokens.length, V]);
  const error = relativeError(
    new Float32Array(written.logits.flat()),
    golden.logits[0] ?? new Float32Array(),
  );
  expect(error).toBeLessThanOrEqual(TOLERANCE);
});

it('gives only the last row on request', async () => {
  const file = path.join(scratch, 'last.json');
  const { out } = await logits(folder, '1,2,3', '--last', '--json', file);
  expect(out).toContain(`logits [1, ${V}]`);
  const written = JSON.parse(readFileSync(file, 'utf8')) as { shape: number[]; logits: number[][] };
  expect([written.shape, written.logits.length]).toEqual([[1, V], 1]);
});

it.each([
  ['no arguments', [], 'logits: a folder and token ids are needed, got 0 arguments.'],
  ['words for tokens', [folder, 'once,upon'], 'logits: token ids must be whole numbers with commas between'],
  [
    'an unknown token',
    [folder, `${V}`],
    `llama: token ids must be whole numbers from 0 to ${V - 1}, got ${V}`,
  ],
  [
    'a folder that is not there',
    ['nowhere', '1'],
    'nowhere/config.json: nowhere/config.json cannot be read (ENOENT)',
  ],
])('refuses %s with a sentence', async (_what, args, sentence) => {
  const { code, out, err } = await logits(...args);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain(sentence);
  expect(err).not.toContain('    at ');
});
