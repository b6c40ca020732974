// The test function of these tests: each fails on any error in the console or the page that it did not announce.
import { expect, test as base } from '@playwright/test';

export interface Problems {
  /** From now on, errors that match are part of the test. */
  announce(pattern: RegExp): void;
}

export const test = base.extend<{ problems: Problems }>({
  problems: [
    async ({ context }, use) => {
      const seen: string[] = [];
      const announced: RegExp[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error') seen.push(`console: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => seen.push(`page: ${error.error().stack ?? error.error().message}`));
      await use({ announce: (pattern) => void announced.push(pattern) });
      const unannounced = seen.filter((problem) => !announced.some((pattern) => pattern.test(problem)));
      expect(unannounced, 'errors that the test did not announce').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
