// End-to-end tests: the built book in a real Chromium, from servers as readers have them.
import { defineConfig } from '@playwright/test';
import { ensureBrowser } from '../../tools/browser.mjs';

const executablePath = process.env['CHROME_PATH'] ?? (await ensureBrowser());
const report = process.env['E2E_REPORT'];

const TIMED = /\.timed\.spec\.ts$/;

export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/e2e/results',
  globalSetup: './support/globalSetup.ts',
  projects: [
    // One at a time: they measure how soon the book answers, and it computes on every core it gets.
    { name: 'timed', testMatch: TIMED },
    { name: 'plain', testIgnore: TIMED, fullyParallel: true },
  ],
  workers: 1,
  // On a machine that does something else at the same time; `npm test` names each test that needed it.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: report === undefined ? 'list' : [['list'], ['json', { outputFile: report }]],
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    trace: 'off',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // WebGL drawn in software, so that its path is tested on machines without a GPU.
        '--use-gl=angle',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        // Pages are drawn by the processor itself, not by WebGL in software.
        '--disable-gpu-rasterization',
        '--disable-gpu-compositing',
      ],
    },
  },
});
