// The command that prints, writes, counts and checks stories.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const run = promisify(execFile);
const corpus = (...args: string[]) => run('npx', ['tsx', 'tools/corpus.ts', ...args]);
const TIME = 60_000;

describe('npm run corpus', () => {
  test(
    'writes the same stories each time, held-out ones with their probability and mentions',
    async () => {
      const folder = await mkdtemp(path.join(tmpdir(), 'stories-'));
      await corpus('write', '--data', folder, '--train', '5', '--held-out', '3');
      const lines = async (split: string) =>
        (await readFile(path.join(folder, `stories.${split}.jsonl`), 'utf8')).trim().split('\n');
      const train = await lines('train');
      const held = await lines('held-out');
      expect([train.length, held.length]).toEqual([5, 3]);
      expect(Object.keys(JSON.parse(train[0] as string) as object)).toEqual(['text']);
      const story = JSON.parse(held[0] as string) as {
        text: string;
        logProbability: number;
        mentions: { begin: number; end: number; known: boolean }[];
      };
      expect(story.logProbability).toBeLessThan(-20);
      expect(story.mentions.some(({ known }) => known)).toBe(true);
      for (const { begin, end } of story.mentions) expect(story.text.slice(begin, end)).toMatch(/^\S.*\S$/);
      const { stdout } = await corpus('print', '--split', 'held-out', '--count', '1');
      expect(stdout).toContain(story.text);
    },
    TIME,
  );

  test(
    'checks texts line by line',
    async () => {
      const child = run('npx', ['tsx', 'tools/corpus.ts', 'check']);
      child.child.stdin?.end(`${JSON.stringify({ text: 'The moon fell down.' })}\n`);
      expect(JSON.parse((await child).stdout)).toEqual({ parses: false, understood: 0, contradictions: [] });
    },
    TIME,
  );

  test('asks for a command', { timeout: TIME }, async () => {
    await expect(corpus('sing')).rejects.toThrow('corpus: a command is needed, got "sing"');
    await expect(corpus('write')).rejects.toThrow('corpus: --data FOLDER is needed');
    await expect(corpus('print', '--plot', 'no-such-plot')).rejects.toThrow('corpus: --plot must be one of');
  });
});
