// The decoding tree as a reader uses it: found by role and name.
import { expect, type Locator, type Page } from '@playwright/test';
import type { DeviceName } from '../../../src/core/protocol';
import type { TreeState } from '../../../src/widgets/decoding-tree/state';
import { openBook, type OpenOptions } from './book';
import { spyOnWorkers } from './spy';

export const TREE_PATH = 'gallery/decoding-tree/';

export function linkToTree(settings: Partial<TreeState>): Record<string, string> {
  const pairs = Object.entries(settings).map(([key, value]) => [`decoding-tree.${key}`, String(value)]);
  return Object.fromEntries([['decoding-tree.v', '1'], ...pairs]) as Record<string, string>;
}

/** A row of the data behind the tree. */
export interface NodeRow {
  depth: number;
  label: string;
  token: number;
  logProb: number;
  total: number;
  status: string;
  text: string;
}

export class Tree {
  readonly page: Page;
  readonly figure: Locator;
  readonly items: Locator;
  /** Says what was found; empty while the tree grows. */
  readonly outcome: Locator;
  readonly prompt: Locator;
  /** What the selected branch is. */
  readonly details: Locator;

  constructor(page: Page) {
    this.page = page;
    this.figure = page.getByRole('figure', { name: 'Decoding tree' }).first();
    this.items = this.figure.getByRole('treeitem');
    this.outcome = this.figure.getByRole('status').filter({ hasText: /The search of|on seed/ });
    this.prompt = this.figure.getByRole('textbox', { name: 'Your text' });
    this.details = this.figure.getByRole('region', { name: 'The branch that is selected' });
  }

  /** Opens the figure alone on its page, and does not wait for its tree. */
  static async visit(
    page: Page,
    settings: Partial<TreeState> = {},
    { device = 'wasm', server, query }: { device?: DeviceName } & Omit<OpenOptions, 'path'> = {},
  ): Promise<Tree> {
    await spyOnWorkers(page);
    await openBook(page, {
      path: TREE_PATH,
      device,
      ...(server && { server }),
      query: { ...(Object.keys(settings).length > 0 && linkToTree(settings)), ...query },
    });
    return new Tree(page);
  }

  /** The same, and waits until the tree has grown. */
  static async open(...args: Parameters<typeof Tree.visit>): Promise<Tree> {
    const tree = await Tree.visit(...args);
    await tree.outcome.waitFor({ timeout: 30_000 });
    return tree;
  }

  field(label: string): Locator {
    return this.figure.getByRole('textbox', { name: label });
  }

  button(name: string): Locator {
    return this.figure.getByRole('button', { name, exact: true });
  }

  /** The node of the tree that has the focus of the Tab key. */
  selected(): Locator {
    return this.figure.getByRole('treeitem', { selected: true });
  }

  /** All nodes, from the data behind the figure. */
  async nodes(): Promise<NodeRow[]> {
    const table = this.figure.getByRole('region', { name: 'Every node of the tree' }).getByRole('table');
    if (!(await table.isVisible())) await this.figure.getByText('Show the data').click();
    await expect(table).toBeVisible();
    const rows = await table.evaluate((element) =>
      [...element.querySelectorAll('tbody tr')].map((row) =>
        [...row.querySelectorAll('td')].map((cell) => cell.textContent),
      ),
    );
    return rows.map(([depth, label = '', token, logProb, total, status = '', text = '']) => ({
      ...{ depth: Number(depth), label, token: Number(token), status, text },
      ...{ logProb: readNats(logProb), total: readNats(total) },
    }));
  }

  /** The rows of the table of texts: rank first. */
  async texts(): Promise<string[][]> {
    const table = this.figure.getByRole('table', { name: 'The texts' });
    return table.evaluate((element) =>
      [...element.querySelectorAll('tbody tr')].map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) => cell.textContent),
      ),
    );
  }
}

/** A number with the typographic minus sign. */
export function readNats(text = ''): number {
  return Number(text.replace('−', '-').replaceAll(',', ''));
}
