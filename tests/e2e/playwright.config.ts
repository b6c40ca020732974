// End-to-end tests: the built book in a real Chromium, from servers as readers have them.
import { defineConfig } from '@playwright/test';
import { ensureBrowser } from '../../tools/browser.mjs';

const executablePath = process.env['CHROME_PATH'] ?? (await ensureBrowser());
const report = process.env['E2E_REPORT'];

const TIMED = /(bigramViews|budget|cancel|devices|memory|ngrams|recovery|sampling)\.spec\.ts$/;

export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/e2e/results',
  globalSetup: './support/globalSetup.ts',
  projects: [
    // One at a time: they measure how soon the book answers, and it computes on every core it gets.
    { name: 'timed', testMatch: TIMED },
    { name: 'plain', testIgnore: TIMED },
  ],
  workers: 1,
  retries: 0,
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
      ],
    },
  },
});
