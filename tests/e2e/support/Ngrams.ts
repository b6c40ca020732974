// The n-gram counter as a reader uses it: found by role and name.
import { expect, type JSHandle, type Locator, type Page } from '@playwright/test';
import type { NgramState } from '../../../src/widgets/ngram-counter/state';
import { openBook, type OpenOptions } from './book';
import { spyOnWorkers } from './spy';

const PATH = 'gallery/ngram-counter/';

type View = NgramState['view'];

const VIEW_LABELS: Record<View, string> = {
  counts: 'Counts',
  next: 'Next token',
  sentence: 'Sentence',
  perplexity: 'Perplexity',
  generate: 'Generate',
  matrix: 'Matrix',
  training: 'Training',
};

/** A table as it is read: its rows of cells, white space made one space. */
async function cellsOf(table: Locator): Promise<string[][]> {
  await expect(table).toBeVisible();
  return table.evaluate((element) =>
    [...element.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('th, td:not([aria-hidden])')].map((cell) =>
        (cell as HTMLElement).innerText.replace(/\s+/g, ' ').trim(),
      ),
    ),
  );
}

export class Ngrams {
  readonly page: Page;
  readonly figure: Locator;
  /** How much was counted; of the text that is counted now. */
  readonly facts: Locator;

  constructor(page: Page) {
    this.page = page;
    this.figure = page.getByRole('figure', { name: 'N-gram counter' }).first();
    this.facts = this.figure.getByRole('status').filter({ hasText: /counted for n\s=\s1…5 in/ });
  }

  /** Opens the figure alone on its page, and does not wait for its counts. */
  static async visit(
    page: Page,
    settings: Partial<NgramState> = {},
    { query, ...options }: Omit<OpenOptions, 'path'> = {},
  ): Promise<Ngrams> {
    await spyOnWorkers(page);
    const pairs = Object.entries(settings).map(([key, value]) => [`ngram-counter.${key}`, String(value)]);
    const link = pairs.length > 0 ? Object.fromEntries([['ngram-counter.v', '1'], ...pairs]) : {};
    await openBook(page, {
      path: PATH,
      query: { ...(link as Record<string, string>), ...query },
      ...options,
    });
    return new Ngrams(page);
  }

  /** The same, and waits until the text is counted. */
  static async open(...args: Parameters<typeof Ngrams.visit>): Promise<Ngrams> {
    const ngrams = await Ngrams.visit(...args);
    await ngrams.counted();
    return ngrams;
  }

  /** Waits until the text that is asked for is counted, and every answer that is shown is current. */
  async counted(): Promise<void> {
    // `waitFor` looks at every frame; `expect` would look once a second.
    await this.facts.waitFor({ timeout: 30_000 });
    await this.figure.locator('[aria-busy=true]').first().waitFor({ state: 'detached', timeout: 30_000 });
  }

  field(label: string): Locator {
    return this.figure.getByRole('textbox', { name: label, exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.figure.getByRole('button', { name, exact: true });
  }

  list(label: string): Locator {
    return this.figure.getByRole('combobox', { name: label, exact: true });
  }

  /** One of a few, and waits until the answers are there. */
  async choose(group: string, option: string): Promise<void> {
    const choice = this.figure.getByRole('group', { name: group, exact: true });
    await choice.getByRole('radio', { name: option, exact: true }).check();
    await this.counted();
  }

  async look(view: View): Promise<void> {
    await this.choose('What to look at', VIEW_LABELS[view]);
  }

  async smooth(smoothing: string): Promise<void> {
    await this.list('Smoothing').selectOption(smoothing);
    await this.counted();
  }

  /** What the view says in a sentence. */
  said(pattern: RegExp | string): Locator {
    return this.figure.getByRole('status').filter({ hasText: pattern });
  }

  /** The one table that the view shows of itself: rows of cells. */
  async rows(): Promise<string[][]> {
    await this.counted();
    return cellsOf(this.figure.locator('table').first());
  }

  /** The table behind a chart: rows of cells. */
  async data(): Promise<string[][]> {
    await this.counted();
    const summary = this.page.getByText('Show the data');
    const details = this.figure.locator('details').filter({ has: summary });
    if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
    return cellsOf(details.getByRole('table'));
  }

  /** Hands a file over as the chooser does. */
  async chooseFile(name: string, bytes: Buffer): Promise<void> {
    await this.figure
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: bytes });
  }

  /** A text file in the page; `make` is the source of a function that gives its text there. */
  makeFile(name: string, make: string): Promise<JSHandle<File>> {
    return this.page.evaluateHandle(
      `new File([(${make})()], ${JSON.stringify(name)}, { type: 'text/plain' })`,
    );
  }

  async drop(file: JSHandle<File>): Promise<void> {
    await this.figure.getByRole('region', { name: 'Your own text' }).evaluate((panel, file) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(file);
      for (const type of ['dragover', 'drop']) {
        panel.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    }, file);
  }
}
