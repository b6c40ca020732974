// What every measurement of the book needs: the served build, a browser, and where figures are collected.
import { readFileSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { ensureBrowser } from '../../tools/browser.mjs';
import type { Figure } from '../results';
import { median } from '../statistics';

/** Each figure is the median over this many fresh page loads. */
export const LOADS = 5;

const SOFTWARE_GL = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** The calls that the page offers in its console. */
export interface PageBook {
  call<Result>(name: string, args: object): Promise<Result>;
  status(): { device: { device: string; gpu?: string; reason?: string } };
}

export interface BookWindow {
  book: PageBook;
}

export interface Session {
  /** Of the served book, with a slash at its end. */
  readonly url: string;
  readonly browser: Browser;
  readonly figures: Figure[];
}

export async function launch(isSoftwareGl = false): Promise<Browser> {
  return chromium.launch({
    executablePath: await ensureBrowser(),
    // Memory is measured at once instead of at the next garbage collection.
    args: [
      '--no-sandbox',
      '--enable-blink-features=ForceEagerMeasureMemory',
      ...(isSoftwareGl ? SOFTWARE_GL : []),
    ],
  });
}

/** Keeps one figure: a number, or several of which the median counts. */
export function report(
  { figures }: Session,
  what: string,
  values: number | readonly number[],
  unit: string,
): void {
  const all = [values].flat();
  figures.push({ what, unit, values: all });
  console.error(`  ${what}: ${median(all).toPrecision(3)} ${unit}`);
}

/** A fresh context, whose pages can run functions that tsx has compiled: it wraps named ones in a helper of this name. */
export async function newContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext();
  await context.addInitScript({ content: 'globalThis.__name = (value) => value;' });
  return context;
}

/** A fresh context and a page in it, closed afterwards. */
export async function inFreshPage<Result>(
  browser: Browser,
  url: string,
  measure: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await newContext(browser);
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForFunction(() => 'book' in window);
    return await measure(page);
  } finally {
    await context.close();
  }
}

export async function times<Result>(
  count: number,
  measure: (i: number) => Promise<Result>,
): Promise<Result[]> {
  const values: Result[] = [];
  for (let i = 0; i < count; i++) values.push(await measure(i));
  return values;
}

/** Memory that the tab's process alone holds, WebAssembly's included, in MB; only Linux tells. */
export async function privateMegabytes(browser: Browser): Promise<number | undefined> {
  if (process.platform !== 'linux') return undefined;
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const held = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => /^RssAnon:\s*(\d+)/m.exec(readFileSync(`/proc/${String(id)}/status`, 'utf8'))?.[1]);
  return (Math.max(...held.map(Number)) * 1024) / 1e6;
}
