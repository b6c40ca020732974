// `npm test`: every check of the book, from a fresh clone. The last line counts: "N passed, N failed".
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { checkNode, ensureDependencies, npmCommand, ROOT, runTool, toolCommand } from './setup.mjs';

checkNode();
ensureDependencies();
const { ensureBrowser } = await import('./browser.mjs');
process.env.CHROME_PATH = await ensureBrowser();

const reports = path.join(ROOT, '.cache', 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const readReport = (file) => JSON.parse(readFileSync(path.join(reports, file), 'utf8'));

const total = { passed: 0, failed: 0, second: 0 };

/** `12 passed, 0 failed`, with what passed on the second try only where there is some. */
const inWords = ({ passed, failed, second }) =>
  [`${passed} passed`, ...(second > 0 ? [`${second} on the second try`] : []), `${failed} failed`].join(', ');

function count(name, result) {
  for (const key of Object.keys(total)) total[key] += result[key];
  console.log(`${result.failed === 0 ? '✓' : '✗'} ${name}: ${inWords(result)}`);
}

/** What a test runner found, as `read` reads its report; a run that breaks off without one counts as a failure. */
function found(ok, read) {
  let result;
  try {
    result = { second: 0, ...read() };
  } catch {
    result = { passed: 0, failed: 1, second: 0 };
  }
  if (!ok && result.failed === 0) result.failed = 1;
  return result;
}

/** Runs a command beside others; its output is printed as a whole when it has ended. */
function beside(name, [command, args], read) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) },
      shell: process.platform === 'win32' && command === 'npm',
    });
    const output = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
    let problem = '';
    child.on('error', (error) => (problem = `${command} could not be started (${error.message}).\n`));
    child.on('close', (status) => {
      console.log(`\n── ${name}`);
      process.stdout.write(Buffer.concat(output));
      process.stdout.write(problem);
      count(
        name,
        found(status === 0, () => read?.() ?? { passed: status === 0 ? 1 : 0, failed: 0 }),
      );
      resolve();
    });
  });
}

/** Tests that failed, and passed when they were run again, with their files. */
function onSecondTry(suites, titles = []) {
  return suites.flatMap(({ title, suites: inner = [], specs = [] }) => [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
      .map((spec) => [...titles, title, spec.title].join(' › ')),
    ...onSecondTry(inner, [...titles, title]),
  ]);
}

function endToEnd(project, workers) {
  const name = `end to end in Chromium (${project})`;
  console.log(`\n── ${name}`);
  const report = `e2e-${project}.json`;
  const args = ['test', '-c', 'tests/e2e/playwright.config.ts', `--project=${project}`];
  const ok = runTool('playwright', [...args, `--workers=${workers}`], {
    E2E_REPORT: path.join(reports, report),
  });
  const result = found(ok, () => {
    const { stats, suites } = readReport(report);
    for (const title of onSecondTry(suites)) console.log(`passed on the second try: ${title}`);
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected, second: stats.flaky };
  });
  count(name, result);
}

/** One after another, for each computes on one core. */
async function staticChecks() {
  for (const [name, script] of [
    ['format', 'check:format'],
    ['lint', 'check:lint'],
    ['types', 'check:types'],
    ['unused code', 'check:unused'],
  ]) {
    await beside(name, npmCommand(['run', '--silent', script]));
  }
}

const vitest = ['run', '--reporter=default', '--reporter=json'];
const unitTests = beside(
  'unit tests',
  toolCommand('vitest', [...vitest, `--outputFile.json=${path.join(reports, 'unit.json')}`]),
  () => {
    const { numPassedTests, numFailedTests } = readReport('unit.json');
    return { passed: numPassedTests, failed: numFailedTests };
  },
);
console.log('\nThe unit tests run, and beside them the checks of the source …');
await Promise.all([unitTests, staticChecks()]);
endToEnd('timed', 1);
endToEnd('plain', 3);

console.log(`\n${inWords(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
