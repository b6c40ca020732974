// Finds a Chromium for the tests, or installs one the way the platform allows.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fail, runCommand, runTool } from './setup.mjs';

const NAMES = [
  // Without a window to draw: the same engine, and a quarter sooner through the tests.
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    if (!folder) return [];
    return [
      path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ];
  }),
];

/** On Linux a name on the path may be a mere stub that asks for a package; a browser tells its version. */
function works(file) {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return false;
  return process.platform !== 'linux' || spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0;
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(works);
}

async function playwrights() {
  const { chromium } = await import('@playwright/test');
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

/**
 * Ends the process with a sentence if there is none and none can be installed.
 * @returns {Promise<string>} path of a Chromium or Chrome
 */
export async function ensureBrowser() {
  const wished = process.env.CHROME_PATH;
  if (wished) {
    if (existsSync(wished)) return wished;
    fail(`CHROME_PATH names ${wished}, and there is no such file. Correct it or leave it out.`);
  }
  const found = onPath() ?? PLACES.find((file) => existsSync(file)) ?? (await playwrights());
  if (found) return found;

  console.log('No Chromium found; installing one for the tests …');
  runTool('playwright', ['install', 'chromium']);
  const downloaded = await playwrights();
  if (downloaded) return downloaded;
  const canApt = process.platform === 'linux' && spawnSync('apt-get', ['--version']).status === 0;
  if (canApt && process.getuid?.() === 0) {
    runCommand('apt-get', ['update']);
    const hasShell = spawnSync('apt-cache', ['show', 'chromium-headless-shell']).status === 0;
    runCommand('apt-get', [
      ...['install', '-y', 'fonts-liberation'],
      hasShell ? 'chromium-headless-shell' : 'chromium',
    ]);
    const installed = onPath();
    if (installed) return installed;
  }
  return fail(
    'The tests need Chromium or Chrome, and none could be installed. Install one (Debian: apt-get install chromium; else https://www.google.com/chrome) or name it: CHROME_PATH=/path/to/chrome npm test',
  );
}
