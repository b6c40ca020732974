// The sampling sliders as a reader uses them: found by role and name.
import { expect, type Locator, type Page } from '@playwright/test';
import type { DeviceName } from '../../../src/core/protocol';
import type { SamplingState } from '../../../src/widgets/sampling-sliders/state';
import { openBook, type OpenOptions } from './book';
import { spyOnWorkers } from './spy';

export const SLIDERS_PATH = 'gallery/sampling-sliders/';

/** The link's parameters for settings that differ from the defaults. */
export function linkTo(settings: Partial<SamplingState>): Record<string, string> {
  const pairs = Object.entries(settings).map(([key, value]) => [`sampling-sliders.${key}`, String(value)]);
  return Object.fromEntries([['sampling-sliders.v', '1'], ...pairs]) as Record<string, string>;
}

export interface ShownRow {
  token: number;
  label: string;
  before: string;
  after: string;
  isChosen: boolean;
}

/** As it is written: `1,234`, `12.3%5 tokens`, `1.23`. */
export interface FunnelRow {
  name: string;
  left: string;
  taken: string;
  entropy: string;
}

export class Sliders {
  readonly page: Page;
  readonly figure: Locator;
  /** Says what a finished run was; empty while one is running. */
  readonly outcome: Locator;
  readonly chips: Locator;
  readonly prompt: Locator;

  constructor(page: Page, figure = page.getByRole('figure', { name: 'Sampling sliders' }).first()) {
    this.page = page;
    this.figure = figure;
    this.outcome = this.figure.getByRole('status').filter({ hasText: /\d+ tokens?\b/ });
    this.chips = this.figure
      .getByRole('radiogroup', { name: 'Generated tokens', exact: true })
      .getByRole('radio');
    this.prompt = this.figure.getByRole('textbox', { name: 'Your text' });
  }

  /** Opens the figure alone on its page, and does not wait for its run. */
  static async visit(
    page: Page,
    settings: Partial<SamplingState> = {},
    { device = 'wasm', server, query }: { device?: DeviceName } & Omit<OpenOptions, 'path'> = {},
  ): Promise<Sliders> {
    await spyOnWorkers(page);
    await openBook(page, {
      path: SLIDERS_PATH,
      device,
      ...(server && { server }),
      query: { ...(Object.keys(settings).length > 0 && linkTo(settings)), ...query },
    });
    return new Sliders(page);
  }

  /** The same, and waits until the first run is over. */
  static async open(...args: Parameters<typeof Sliders.visit>): Promise<Sliders> {
    const sliders = await Sliders.visit(...args);
    await sliders.outcome.waitFor({ timeout: 30_000 });
    return sliders;
  }

  /** The whole text, your text first. */
  async text(): Promise<string> {
    const plain = this.figure.getByRole('group').filter({ hasText: 'As plain text' });
    return (await plain.locator('p').first().textContent()) ?? '';
  }

  field(label: string): Locator {
    return this.figure.getByRole('textbox', { name: label });
  }

  slider(label: string): Locator {
    return this.figure.getByRole('slider', { name: label });
  }

  button(name: string): Locator {
    return this.figure.getByRole('button', { name, exact: true });
  }

  /** The choice that is open, `Token n: what could have come here`; of A or B where two runs are compared. */
  choice(number?: number, side?: 'A' | 'B'): Locator {
    const begins = side === undefined ? 'Token' : `${side}, token`;
    return this.figure.getByRole('region', {
      name: new RegExp(`^${begins} ${number ?? '\\d+'}: what could have come here$`),
    });
  }

  /** The chips of one of two runs that are compared. */
  chipsOf(side: 'A' | 'B'): Locator {
    return this.figure.getByRole('radiogroup', { name: `Generated tokens, ${side}` }).getByRole('radio');
  }

  /** The rows of the choice that is open. */
  async rows(side?: 'A' | 'B'): Promise<ShownRow[]> {
    const rows = this.choice(undefined, side)
      .getByRole('row')
      .filter({ has: this.page.getByRole('button') });
    return rows.evaluateAll((elements) =>
      elements.map((row) => {
        const [before = '', after = ''] = [...row.querySelectorAll('td')].map((cell) => cell.textContent);
        return {
          token: Number((row as HTMLElement).dataset['token']),
          label: row.querySelector('th')?.textContent ?? '',
          before,
          after,
          isChosen: row.className !== '',
        };
      }),
    );
  }

  /** The chain of the choice that is open: for each stage its row of cells, name first. */
  async funnel(side?: 'A' | 'B'): Promise<Record<string, FunnelRow>> {
    const rows = this.choice(undefined, side).locator('tr[data-stage]');
    const found = await rows.evaluateAll((elements) =>
      elements.map((row) => {
        const [left = '', taken = '', entropy = ''] = [...row.querySelectorAll('td')].map(
          (cell) => cell.textContent,
        );
        const stage = (row as HTMLElement).dataset['stage'] ?? '';
        return [stage, { name: row.querySelector('th')?.textContent ?? '', left, taken, entropy }] as const;
      }),
    );
    return Object.fromEntries(found);
  }

  /** A measure of the whole run by its name, for each run. */
  async measure(name: string): Promise<string[]> {
    const row = this.figure.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name }) });
    return row.getByRole('cell').allTextContents();
  }

  /** The data behind the figure: one row of cells a generated token, the run first where two are compared. */
  async data(): Promise<string[][]> {
    const table = this.figure.getByRole('region', { name: /^Every generated token/ }).getByRole('table');
    if (!(await table.isVisible())) await this.figure.getByText('Show the data').click();
    await expect(table).toBeVisible();
    return table.evaluate((element) =>
      [...element.querySelectorAll('tbody tr')].map((row) =>
        [...row.querySelectorAll('td')].map((cell) => cell.textContent),
      ),
    );
  }

  /** Ids of the generated tokens. */
  async ids(): Promise<number[]> {
    return (await this.data()).map((cells) => Number(cells[2]));
  }
}
