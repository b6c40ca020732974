// What every command of the book needs first: a fitting Node, the dependencies, a build that is up to date.
// Uses nothing but Node itself, as on a fresh clone there is nothing else.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const OLDEST_NODE = [20, 19];

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
  const shell = process.platform === 'win32'; // npm and npx are scripts there
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell,
    env: { ...process.env, ...env },
  });
  return status === 0;
}

function hashFiles(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(path.join(ROOT, file)));
  return hash.digest('hex');
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
  if (!runCommand('npm', ['ci', '--no-audit', '--no-fund'])) {
    fail(
      'The dependencies could not be installed. Check the connection and the message above, and run this again.',
    );
  }
  writeFileSync(stampFile, stamp);
}

/** Everything a build is made of. */
function sources() {
  const below = (folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)));
  const files = ['src', 'chapters', 'public', 'tools'].flatMap(below);
  return [...files, 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json'].sort();
}

/** Builds the book into `folder` for the given base path, unless what stands there is made of these very files. */
export function ensureBuild(folder = 'dist', base = process.env.BASE ?? '/') {
  const stampFile = path.join(ROOT, '.cache', `${folder.replaceAll(/\W/g, '-')}.stamp`);
  const stamp = `${base} ${hashFiles(sources())}`;
  if (stampOf(stampFile) === stamp && existsSync(path.join(ROOT, folder, 'index.html'))) return;
  console.log(`Building the book into ${folder} …`);
  if (
    !runCommand('npx', ['vite', 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'], {
      BASE: base,
    })
  ) {
    fail('The book could not be built; the message above says why.');
  }
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}
