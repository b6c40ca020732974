// What every command of the book needs first: a fitting Node, the dependencies, a build that is up to date.
// Uses nothing but Node itself, as on a fresh clone there is nothing else.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const OLDEST_NODE = [20, 19];
/** Command-line tools by the package that has them. */
const TOOLS = { vite: 'vite', vitest: 'vitest', playwright: '@playwright/test' };

/** The path that the book lies at, with a slash at either end, however it was written: `unmasked` → `/unmasked/`. */
export function basePath(written = process.env.BASE ?? '') {
  const inner = written.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/** Ends the process with a sentence. */
export function fail(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldMajor, oldMinor] = OLDEST_NODE;
  if (major < oldMajor || (major === oldMajor && minor < oldMinor)) {
    fail(
      `Unmasked needs Node ${OLDEST_NODE.join('.')} or newer, and this is ${process.version}. See https://nodejs.org.`,
    );
  }
}

/** Runs a command in the repository's root; its output is the reader's. Returns whether it succeeded. */
export function runCommand(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32' && command === 'npm', // npm is a script there; nothing else needs a shell
  });
  if (error) console.error(`${command} could not be started (${error.message}).`);
  return status === 0;
}

/** The command and the arguments that run npm: the one that runs us, if one does. */
export function npmCommand(args) {
  const own = process.env.npm_execpath ?? '';
  return /npm-cli\.c?js$/.test(own) ? [process.execPath, [own, ...args]] : ['npm', args];
}

export const runNpm = (args) => runCommand(...npmCommand(args));

/** The same for the command-line tool of an installed package, without a shell: paths may have spaces in them. */
export function toolCommand(name, args) {
  const folder = path.join(ROOT, 'node_modules', ...TOOLS[name].split('/'));
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : bin[name];
  return [process.execPath, [path.join(folder, file), ...args]];
}

export const runTool = (name, args, env) => runCommand(...toolCommand(name, args), env);

function hashFiles(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = readFileSync(path.join(ROOT, file));
    hash.update(`${file}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/** Paths of all files below `folder`, from the repository's root. */
function filesBelow(folder) {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
    .sort();
}

function stampOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Installs what package-lock.json names, if it is missing or another version of the lock file was installed. */
export function ensureDependencies() {
  const stampFile = path.join(ROOT, 'node_modules', '.unmasked-lock');
  const stamp = hashFiles(['package-lock.json']);
  if (stampOf(stampFile) === stamp) return;
  console.log('Installing the dependencies …');
  if (!runNpm(['ci', '--no-audit', '--no-fund'])) {
    fail(
      'The dependencies could not be installed. Check the connection and the message above, and run this again.',
    );
  }
  writeFileSync(stampFile, stamp);
}

/** Everything a build is made of. */
function sources() {
  const single = ['index.html', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];
  return [...['src', 'chapters', 'public', 'tools'].flatMap(filesBelow), ...single];
}

/** Builds the book into `folder` for the given base path, unless what stands there is made of these very files. */
export function ensureBuild(folder = 'dist', base = basePath()) {
  const stampFile = path.join(ROOT, '.cache', `${folder.replaceAll(/\W/g, '-')}.stamp`);
  const stamp = `${base} ${hashFiles(sources())}`;
  const [built, ...files] = stampOf(stampFile)?.split('\n') ?? [];
  if (built === stamp && files.every((file) => existsSync(path.join(ROOT, file)))) return;
  console.log(`Building the book into ${folder} …`);
  rmSync(stampFile, { force: true }); // a build that is broken off must not pass for the one before
  const args = ['build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'];
  if (!runTool('vite', args, { BASE: base }))
    fail('The book could not be built; the message above says why.');
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, [stamp, ...filesBelow(folder)].join('\n'));
}
