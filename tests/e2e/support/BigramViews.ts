// The views of the n-gram counter that compute on the tensor device, as a reader uses them: found by role and name.
import { expect, type Locator, type Page } from '@playwright/test';
import { openBook } from './book';
import { spyOnWorkers } from './spy';

export class BigramViews {
  readonly figure: Locator;

  constructor(page: Page) {
    this.figure = page.getByRole('figure', { name: 'N-gram counter' }).first();
  }

  static async open(page: Page, state: Record<string, string | number>): Promise<BigramViews> {
    const pairs = Object.entries({ v: 1, ...state });
    await spyOnWorkers(page);
    await openBook(page, {
      path: 'gallery/ngram-counter/',
      device: 'wasm',
      query: Object.fromEntries(pairs.map(([key, value]) => [`ngram-counter.${key}`, String(value)])),
    });
    return new BigramViews(page);
  }

  map(name: RegExp): Locator {
    return this.figure.getByRole('grid', { name });
  }

  /** The chosen cell of a map, the one element that its grid has. */
  cell(name: RegExp): Locator {
    return this.map(name).getByRole('gridcell');
  }

  choose(label: string, option: string): Promise<unknown> {
    return this.figure.getByLabel(label, { exact: true }).selectOption({ label: option });
  }

  button(name: string): Locator {
    return this.figure.getByRole('button', { name, exact: true });
  }

  /** Opens the data behind a chart, and reads its rows. */
  async data(caption: RegExp): Promise<string[][]> {
    for (const fold of await this.figure.getByText('Show the data').all()) {
      const isOpen = await fold.evaluate((summary) => summary.parentElement?.hasAttribute('open'));
      if (!isOpen) await fold.click();
    }
    const table = this.figure.getByRole('region', { name: caption }).getByRole('table');
    await expect(table).toBeVisible();
    return table.evaluate((element) =>
      [...element.querySelectorAll('tbody tr')].map((row) =>
        [...row.querySelectorAll('td')].map((cell) => cell.textContent),
      ),
    );
  }
}
