// The training labs on their own pages: the small runs of the tests, and what the reader sees of them.
import type { Download, Locator, Page } from '@playwright/test';
import type { LabState } from '../../../src/labs/training/state';
import { call, openBook } from './book';

/** A run of a second. */
const TINY: Partial<LabState> = {
  ...{ layers: 1, width: 16, heads: 2, context: 16, batch: 4, steps: 40, learningRate: 0.01, warmup: 0 },
};

/** The labs, as their figures are called. */
const TITLES = {
  'training-lab': 'Train a small language model',
  'train-llada': 'Train a diffusion model',
};

/** V and the entropy of the characters' shares, counted naively. */
export function shares(text: string): { V: number; entropyNats: number } {
  const characters = [...text];
  const counts: Record<string, number> = {};
  for (const one of characters) counts[one] = (counts[one] ?? 0) + 1;
  const terms = Object.values(counts).map((count) => {
    const p = count / characters.length;
    return -p * Math.log(p);
  });
  return { V: terms.length, entropyNats: terms.reduce((sum, term) => sum + term, 0) };
}

export class Lab {
  readonly page: Page;
  readonly figure: Locator;

  constructor(page: Page, name: keyof typeof TITLES = 'training-lab') {
    this.page = page;
    this.figure = page.getByRole('figure', { name: TITLES[name] }).first();
  }

  static async open(
    page: Page,
    change: Partial<LabState> = {},
    name: keyof typeof TITLES = 'training-lab',
  ): Promise<Lab> {
    const pairs = Object.entries({ ...TINY, ...change }).map(([key, value]) => [
      `${name}.${key}`,
      String(value),
    ]);
    const query = Object.fromEntries([[`${name}.v`, '1'], ...pairs]) as Record<string, string>;
    await openBook(page, { path: `gallery/${name}/`, device: 'wasm', query });
    return new Lab(page, name);
  }

  button(name: string | RegExp): Locator {
    return this.figure.getByRole('button', { name, exact: true });
  }

  async train(): Promise<void> {
    await this.button('Train').click();
    await this.finished();
  }

  async finished(): Promise<void> {
    await this.figure.getByText(/All [\d,]+ steps are made\./).waitFor({ timeout: 30_000 });
  }

  /** A number of the run, as it is written. */
  fact(name: string): Locator {
    return this.figure
      .locator('dl > div')
      .filter({ has: this.page.getByText(name, { exact: true }) })
      .locator('dd');
  }

  /** The rows behind the curve: step, loss, gradient norm, held-out loss. */
  async rows(): Promise<string[][]> {
    await this.figure.getByText('Show the data').click();
    const region = this.figure.getByRole('region', { name: /^The run, step by step/ });
    await region.waitFor();
    return region.evaluate((element) =>
      [...element.querySelectorAll('tbody tr')].map((row) =>
        [...row.querySelectorAll('td')].map((cell) => cell.textContent),
      ),
    );
  }

  /** What the model wrote, first to last. */
  written(): Locator {
    return this.figure.getByRole('region', { name: 'What the model writes' }).getByRole('listitem');
  }

  async save(file: string): Promise<Download> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.button(file).click()]);
    return download;
  }

  /** The run of these settings as the core lists it. */
  async record() {
    const { runs } = await call(this.page, 'train.list', {});
    const record = runs.find(({ run }) => run.startsWith('training-lab.'));
    if (!record) throw new Error('no run is kept');
    return record;
  }

  /** [step] */
  async losses(run: string): Promise<number[]> {
    const { losses } = await call(this.page, 'train.curve', { run });
    return Object.values(losses);
  }
}
