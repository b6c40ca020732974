// The masking animator as a reader uses it: found by role and name.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Args, DeviceName, Progress } from '../../../src/core/protocol';
import type { MaskingState } from '../../../src/widgets/masking-animator/state';
import { openBook, type OpenOptions } from './book';
import { spyOnWorkers } from './spy';

export const MASKING_PATH = 'gallery/masking-animator/';

export const LLADA = 'story-llada';
/** Its tokens with a meaning of their own. */
export const MASK_TOKEN = 0;
export const LLADA_BEGIN = 1;
export const LLADA_END = 2;

export function linkToMasking(settings: Partial<MaskingState>): Record<string, string> {
  const pairs = Object.entries(settings).map(([key, value]) => [`masking-animator.${key}`, String(value)]);
  return Object.fromEntries([['masking-animator.v', '1'], ...pairs]) as Record<string, string>;
}

export type DiffusionStep = Extract<Progress<'generate.diffusion'>, { stage: 'step' }>;

/** The same call as the figure's, with every step that it reports. */
export function diffuseByHand(
  page: Page,
  args: Omit<Args<'generate.diffusion'>, 'model'>,
): Promise<{ answer: number[]; steps: DiffusionStep[] }> {
  return page.evaluate(
    async (args) => {
      const steps: DiffusionStep[] = [];
      const { answer } = await window.book.call('generate.diffusion', args, {
        onProgress: (progress) => void (progress.stage === 'step' && steps.push(progress)),
      });
      return { answer, steps };
    },
    { model: LLADA, ...args },
  );
}

/** A row of the data behind the reverse process. */
export interface StepRow {
  step: number;
  place: number;
  label: string;
  token: number;
  confidence: number;
  other: string;
  otherProbability: number;
}

/** How a chip looks: none is one that was filled in before. */
export type ShownLook = 'masked' | 'new' | 'kept' | undefined;

export class Masking {
  readonly page: Page;
  readonly figure: Locator;
  /** Says what a finished run was; empty while one is running. */
  readonly outcome: Locator;
  /** The places of the answer. */
  readonly chips: Locator;
  /** The tokens of the reader's text. */
  readonly tokens: Locator;
  readonly step: Locator;
  /** What the place is that is selected, or the token. */
  readonly details: Locator;

  constructor(page: Page) {
    this.page = page;
    this.figure = page.getByRole('figure', { name: 'Mask and unmask' }).first();
    this.outcome = this.figure.getByRole('status').filter({ hasText: /filled in by .* forward pass/ });
    this.chips = this.figure.getByRole('radiogroup', { name: 'Places of the answer' }).getByRole('radio');
    this.tokens = this.figure.getByRole('radiogroup', { name: 'Tokens of your text' }).getByRole('radio');
    this.step = this.slider('Step');
    this.details = this.figure.getByRole('region', { name: /^The (place|token) that is selected$/ });
  }

  /** Opens the figure alone on its page, and does not wait for anything. */
  static async visit(
    page: Page,
    settings: Partial<MaskingState> = {},
    { device = 'wasm', server, query }: { device?: DeviceName } & Omit<OpenOptions, 'path'> = {},
  ): Promise<Masking> {
    await spyOnWorkers(page);
    await openBook(page, {
      path: MASKING_PATH,
      device,
      ...(server && { server }),
      query: { ...(Object.keys(settings).length > 0 && linkToMasking(settings)), ...query },
    });
    return new Masking(page);
  }

  /** The same, and waits until the reverse process is over, or the tokens of the forward process are there. */
  static async open(...args: Parameters<typeof Masking.visit>): Promise<Masking> {
    const masking = await Masking.visit(...args);
    const shown = args[1]?.view === 'forward' ? masking.tokens.first() : masking.outcome;
    await shown.waitFor({ timeout: 60_000 });
    return masking;
  }

  field(label: string): Locator {
    return this.figure.getByRole('textbox', { name: label, exact: true });
  }

  slider(label: string): Locator {
    return this.figure.getByRole('slider', { name: label, exact: true });
  }

  button(name: string): Locator {
    return this.figure.getByRole('button', { name, exact: true });
  }

  notice(says: RegExp): Locator {
    return this.figure.getByRole('status').filter({ hasText: says });
  }

  looks(chips = this.chips): Promise<ShownLook[]> {
    return chips.evaluateAll((all) => all.map((chip) => chip.dataset['look'] as ShownLook));
  }

  /** The whole text, prompt first. */
  async text(): Promise<string> {
    const plain = this.figure.getByRole('group').filter({ hasText: 'As plain text' });
    return (await plain.locator('p').first().textContent()) ?? '';
  }

  /** The cells of a table with that name behind the figure. */
  private async cells(name: string): Promise<string[][]> {
    const table = this.figure.getByRole('region', { name }).getByRole('table');
    if (!(await table.isVisible())) await this.figure.getByText('Show the data').click();
    await expect(table).toBeVisible();
    return table.evaluate((element) =>
      [...element.querySelectorAll('tbody tr')].map((row) =>
        [...row.querySelectorAll('td')].map((cell) => cell.textContent),
      ),
    );
  }

  /** Everything that was filled in, step by step. */
  async rows(): Promise<StepRow[]> {
    const cells = await this.cells('Every step with what it filled in');
    return cells.map(([step, place, label = '', token, confidence, other = '', otherProbability]) => ({
      ...{ step: Number(step), place: Number(place), label, token: Number(token) },
      ...{ confidence: Number(confidence), other, otherProbability: Number(otherProbability) },
    }));
  }

  /** The data behind the forward process: a row of cells a token. */
  forwardCells(): Promise<string[][]> {
    return this.cells('Every token of your text');
  }

  /** What both models took: for each measure its value for the one and for the twin. */
  async costs(): Promise<Record<string, string[]>> {
    const table = this.figure.getByRole('table', { name: 'What both took' });
    const rows = await table.evaluate((element) =>
      [...element.querySelectorAll('tbody tr')].map((row) => [
        row.querySelector('th')?.textContent ?? '',
        [...row.querySelectorAll('td')].map((cell) => cell.textContent),
      ]),
    );
    return Object.fromEntries(rows) as Record<string, string[]>;
  }
}
