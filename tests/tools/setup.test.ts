// What every command needs first: when it installs, when it builds, and when it leaves things as they are.
// The real file runs in a small repository of its own, where npm and Vite only write down that they were called.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

const SETUP = fileURLToPath(new URL('../../tools/setup.mjs', import.meta.url));
const NPM = `
require('fs').appendFileSync('calls.txt', 'npm ' + process.argv.slice(2).join(' ') + '\\n');
process.exit(process.env.OFFLINE ? 1 : 0);`;
const VITE = `
const fs = require('fs');
const [, , command, , folder] = process.argv;
fs.appendFileSync('calls.txt', command + ' ' + folder + ' at ' + process.env.BASE + '\\n');
if (process.env.BROKEN) process.exit(1);
fs.mkdirSync(folder + '/assets', { recursive: true });
fs.writeFileSync(folder + '/index.html', '');
fs.writeFileSync(folder + '/assets/main.js', '');`;

const scratch: string[] = [];
afterAll(() => scratch.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

let root: string;
const write = (file: string, text: string) => {
  mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'set up-')); // a space: paths of readers have them
  scratch.push(root);
  for (const file of ['index.html', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json']) {
    write(file, '{}');
  }
  write('src/a.ts', 'a');
  write('src/b.ts', 'b');
  write('chapters/01-one/en.mdx', 'one');
  write('public/icon.svg', '');
  write('node_modules/vite/package.json', JSON.stringify({ bin: { vite: 'vite.cjs' } }));
  write('node_modules/vite/vite.cjs', VITE);
  write('npm/npm-cli.js', NPM);
  mkdirSync(path.join(root, 'tools'));
  copyFileSync(SETUP, path.join(root, 'tools', 'setup.mjs'));
});

/** Runs one call of the set-up as a command would; returns what it printed, how it ended, and whom it called. */
function setUp(call: string, env: Record<string, string> = {}) {
  write('calls.txt', '');
  write('run.mjs', `import * as setup from './tools/setup.mjs';\nsetup.${call};\n`);
  const npm_execpath = path.join(root, 'npm', 'npm-cli.js');
  const { status, stderr } = spawnSync(process.execPath, ['run.mjs'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, BASE: '', npm_execpath, ...env },
  });
  const calls = readFileSync(path.join(root, 'calls.txt'), 'utf8').trimEnd();
  return { status, calls: calls === '' ? [] : calls.split('\n'), stderr };
}

const INSTALLED = { status: 0, calls: ['npm ci --no-audit --no-fund'], stderr: '' };
const BUILT = { status: 0, calls: ['build dist at /'], stderr: '' };
const NOTHING = { status: 0, calls: [], stderr: '' };

describe('the dependencies', () => {
  it('are installed once, and again when the lock file is another', () => {
    expect(setUp('ensureDependencies()')).toEqual(INSTALLED);
    expect(setUp('ensureDependencies()')).toEqual(NOTHING);
    write('package-lock.json', '{"lockfileVersion": 3}');
    expect(setUp('ensureDependencies()')).toEqual(INSTALLED);
  });

  it('are installed again after an installation that did not end', () => {
    const failed = setUp('ensureDependencies()', { OFFLINE: 'yes' });
    expect(failed.status).toBe(1);
    expect(failed.stderr).toContain('The dependencies could not be installed. Check the connection');
    expect(setUp('ensureDependencies()')).toEqual(INSTALLED);
  });
});

describe('the book', () => {
  it('is built once', () => {
    expect(setUp('ensureBuild()')).toEqual(BUILT);
    expect(setUp('ensureBuild()')).toEqual(NOTHING);
  });

  it.each([
    ['a file is changed', () => write('src/a.ts', 'A')],
    ['a file is added', () => write('chapters/01-one/ko.mdx', '')],
    ['a file is deleted', () => rmSync(path.join(root, 'src/b.ts'))],
    ['a file is renamed', () => (rmSync(path.join(root, 'src/b.ts')), write('src/c.ts', 'b'))],
    ['a tool is changed', () => write('tools/finish.ts', '')],
    ['a part of the build is deleted', () => rmSync(path.join(root, 'dist/assets/main.js'))],
    ['the whole build is deleted', () => rmSync(path.join(root, 'dist'), { recursive: true })],
  ])('is built again when %s', (_what, change) => {
    setUp('ensureBuild()');
    change();
    expect(setUp('ensureBuild()')).toEqual(BUILT);
    expect(setUp('ensureBuild()')).toEqual(NOTHING);
  });

  it('is built again after a build that failed, even if all is as it was before', () => {
    setUp('ensureBuild()');
    write('src/a.ts', 'broken');
    const failed = setUp('ensureBuild()', { BROKEN: 'yes' });
    expect(failed.status).toBe(1);
    expect(failed.stderr).toContain('The book could not be built; the message above says why.');
    write('src/a.ts', 'a');
    expect(setUp('ensureBuild()')).toEqual(BUILT);
  });

  it.each([
    ['unmasked', '/unmasked/'],
    ['/unmasked', '/unmasked/'],
    ['deep/book/', '/deep/book/'],
    ['/', '/'],
    ['', '/'],
  ])('lies at BASE=%s, written with all slashes: %s', (written, base) => {
    expect(setUp('ensureBuild()', { BASE: written }).calls).toEqual([`build dist at ${base}`]);
  });

  it('is built for each path and each folder apart', () => {
    setUp('ensureBuild()');
    expect(setUp('ensureBuild()', { BASE: 'sub' }).calls).toEqual(['build dist at /sub/']);
    expect(setUp("ensureBuild('.cache/other', '/')").calls).toEqual(['build .cache/other at /']);
    expect(setUp("ensureBuild('.cache/other', '/')").calls).toEqual([]);
  });
});

it('asks for a newer Node with a sentence', () => {
  const old = "Object.defineProperty(process.versions, 'node', { value: '20.18.3' })";
  write('old.cjs', old);
  const { status, stderr } = setUp('checkNode()', { NODE_OPTIONS: `--require ./old.cjs` });
  expect({ status, stderr: stderr.trim() }).toEqual({
    status: 1,
    stderr: `Unmasked needs Node 20.19 or newer, and this is ${process.version}. See https://nodejs.org.`,
  });
});
