// `npm test`: every check of the book, from a fresh clone. The last line counts: "N passed, N failed".
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { checkNode, ensureDependencies, ROOT, runNpm, runTool } from './setup.mjs';

checkNode();
ensureDependencies();
const { ensureBrowser } = await import('./browser.mjs');
process.env.CHROME_PATH = await ensureBrowser();

const reports = path.join(ROOT, '.cache', 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const total = { passed: 0, failed: 0 };

function count(name, { passed, failed }) {
  total.passed += passed;
  total.failed += failed;
  console.log(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed`);
}

/** A check that is one thing: it passes or it fails. */
function check(name, script) {
  console.log(`\n── ${name}`);
  const ok = runNpm(['run', '--silent', script]);
  count(name, { passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
}

/** A test runner that writes a JSON report; a run that breaks off without one counts as a failure. */
function suite(name, tool, args, env, read) {
  console.log(`\n── ${name}`);
  const ok = runTool(tool, args, env);
  let result;
  try {
    result = read();
  } catch {
    result = { passed: 0, failed: 1 };
  }
  if (!ok && result.failed === 0) result.failed = 1;
  count(name, result);
}

const readReport = (file) => JSON.parse(readFileSync(path.join(reports, file), 'utf8'));

check('format', 'check:format');
check('lint', 'check:lint');
check('types', 'check:types');
check('unused code', 'check:unused');
suite(
  'unit tests',
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${path.join(reports, 'unit.json')}`],
  {},
  () => {
    const { numPassedTests, numFailedTests } = readReport('unit.json');
    return { passed: numPassedTests, failed: numFailedTests };
  },
);
for (const [project, workers] of [
  ['timed', 1],
  ['plain', 2],
]) {
  suite(
    `end to end in Chromium (${project})`,
    'playwright',
    ['test', '-c', 'tests/e2e/playwright.config.ts', `--project=${project}`, `--workers=${workers}`],
    { E2E_REPORT: path.join(reports, `e2e-${project}.json`) },
    () => {
      const { expected, unexpected, flaky } = readReport(`e2e-${project}.json`).stats;
      return { passed: expected, failed: unexpected + flaky };
    },
  );
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
