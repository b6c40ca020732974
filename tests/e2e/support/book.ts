// Opening pages of the book, and asking its core by hand as `book` in the console does.
import type { Page } from '@playwright/test';
import type { Args, CallName, DeviceName, Progress, Result } from '../../../src/core/protocol';
import type {} from '../../../src/app/console';
import { urlOf, type ServerName } from './servers';

export interface OpenOptions {
  /** Relative to the book's root; default: the contents, which compute nothing of themselves. */
  path?: string;
  device?: DeviceName;
  server?: ServerName;
  /** Further query parameters. */
  query?: Record<string, string>;
}

/** Opens a page and waits until it can be asked. */
export async function openBook(page: Page, options: OpenOptions = {}): Promise<void> {
  const { path = '', device, server, query = {} } = options;
  const url = new URL(urlOf(path, server));
  if (device) url.searchParams.set('device', device);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  await page.goto(url.href);
  await page.waitForFunction(() => 'book' in window);
}

/** Asks the core in the page. */
export function call<N extends CallName>(page: Page, name: N, args: Args<N>): Promise<Result<N>> {
  return page.evaluate(({ name, args }) => window.book.call(name as CallName, args as Args<CallName>), {
    name,
    args,
  } as { name: string; args: unknown }) as Promise<Result<N>>;
}

/** What the device holds. Textures that were freed and lie ready to be used again are not among it. */
export async function heldMemory(page: Page): Promise<Omit<Result<'device.memory'>, 'gpuFreeBytes'>> {
  const memory = await call(page, 'device.memory', {});
  delete memory.gpuFreeBytes;
  return memory;
}

export const GREEDY = { greedy: true, temperature: 1, topK: 0, topP: 1 };

/** What the model says after `prompt` when nothing is drawn; so `seed` must not matter. */
export function generateGreedily(
  page: Page,
  model: string,
  prompt: number[],
  maxNewTokens: number,
  seed = 0,
): Promise<Result<'generate'>> {
  return call(page, 'generate', { model, prompt, settings: GREEDY, seed, maxNewTokens });
}

/** An error as it is seen in the page. */
export interface SeenError {
  name: string;
  message: string;
  stack: string;
  details: unknown;
  isError: boolean;
}

/** Asks the core for something that it must refuse; resolves to the error, or to what it answered instead. */
export function failure(page: Page, name: string, args: unknown): Promise<SeenError | { answer: unknown }> {
  return page.evaluate(
    async ({ name, args }) => {
      try {
        return { answer: await window.book.call(name as CallName, args as Args<CallName>) };
      } catch (error) {
        const { name, message, stack, details } = error as Error & { details?: unknown };
        return { name, message, stack: stack ?? '', details, isError: error instanceof Error };
      }
    },
    { name, args },
  );
}

/** Reported while a run goes on: loading stages, then tokens. */
export type GenerateProgress = Progress<'generate'>;
