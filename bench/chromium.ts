// The one Chromium of the bench: a page with a worker for each contender, and what their processes hold.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { ensureBrowser } from '../tools/browser.mjs';
import { serve } from '../tools/serve.mjs';
import { ROOT } from '../tools/setup.mjs';
import { SITE } from './build';
import { DATA } from './models';
import type { Questions } from './page/protocol';
import type { DeviceName } from './results';

/** A contender that answers questions: a page, or a process beside the browser. */
export interface Asked {
  ask<Name extends keyof Questions>(
    name: Name,
    args: Questions[Name]['args'],
  ): Promise<Questions[Name]['result']>;
  /** Private memory of its process, in MB; undefined where the system does not tell. */
  privateMegabytes(): number | undefined;
  /** What it has fetched so far, gzip, in kB. */
  fetched(): { script: number; wasm: number; weights: number };
  close(): Promise<void>;
}

const BENCH = path.join(ROOT, 'bench');
const TRANSFORMERS = 'node_modules/@huggingface/transformers/node_modules/onnxruntime-web/dist/';
/** Prefixes of addresses, and where their files lie. */
const MOUNTS: Record<string, string> = {
  '/data/': DATA,
  '/page/': path.join(BENCH, 'page'),
  '/transformers-runtime/': path.join(BENCH, TRANSFORMERS),
  '/node_modules/': path.join(BENCH, 'node_modules'),
};

const SOFTWARE_GL = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const QUIET = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A contender whose page is not in front runs as fast as any.
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  // No process in reserve, so that a new one is the new page's.
  '--disable-features=SpareRendererForSitePerProcess',
];

/** No answer within this time, and the contender is out. */
const LIMIT_MS = 150_000;

export class BenchBrowser {
  readonly #browser: Browser;
  readonly #urls: { plain: string; isolated: string };
  readonly #stop: () => void;

  private constructor(browser: Browser, urls: { plain: string; isolated: string }, stop: () => void) {
    this.#browser = browser;
    this.#urls = urls;
    this.#stop = stop;
  }

  static async launch(device: DeviceName, software: boolean): Promise<BenchBrowser> {
    const servers = await Promise.all(
      [false, true].map((isolated) => serve({ folder: SITE, isolated, mounts: MOUNTS })),
    );
    const browser = await chromium.launch({
      executablePath: await ensureBrowser(),
      args: [
        ...QUIET,
        ...(device === 'webgl' ? [...(software ? SOFTWARE_GL : []), '--enable-unsafe-webgpu'] : []),
      ],
    });
    return new BenchBrowser(
      browser,
      { plain: servers[0]?.url ?? '', isolated: servers[1]?.url ?? '' },
      () => {
        for (const { close } of servers) close();
      },
    );
  }

  get version(): string {
    return this.#browser.version();
  }

  /** What draws WebGL here. */
  async gpu(): Promise<string> {
    const page = await this.#browser.newPage();
    const name = await page.evaluate(() => {
      const gl = document.createElement('canvas').getContext('webgl2');
      const extension = gl?.getExtension('WEBGL_debug_renderer_info');
      return gl && extension ? String(gl.getParameter(extension.UNMASKED_RENDERER_WEBGL)) : 'none';
    });
    await page.close();
    return name;
  }

  /** @param entry path of the contender's bundle, for instance `onnx/index.js` */
  async open(entry: string, isolated: boolean): Promise<Asked> {
    const before = new Set(await this.#rendererIds());
    const context = await this.#browser.newContext();
    const seen = new Set<string>();
    context.on('response', (response) => seen.add(decodeURIComponent(new URL(response.url()).pathname)));
    const page = await context.newPage();
    const url = isolated ? this.#urls.isolated : this.#urls.plain;
    await page.goto(`${url}page/index.html`);
    await page.waitForFunction(() => 'ask' in window);
    // The blank page before may have had a process of its own: the larger one counts.
    const processIds = (await this.#rendererIds()).filter((id) => !before.has(id));
    await page.evaluate((address) => {
      (window as unknown as { load(address: string): void }).load(address);
    }, `/${entry}`);
    return {
      ask: (name, args) => ask(page, name, args) as Promise<never>,
      privateMegabytes: () => {
        const held = processIds.flatMap((id) => privateMegabytes(id) ?? []);
        return held.length === 0 ? undefined : Math.max(...held);
      },
      fetched: () => sizes([...seen]),
      close: () => context.close(),
    };
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#stop();
  }

  async #rendererIds(): Promise<number[]> {
    const session = await this.#browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    await session.detach();
    return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  }
}

async function ask(page: Page, name: string, args: unknown): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`No answer to "${name}" within ${String(LIMIT_MS / 1000)} s.`));
    }, LIMIT_MS);
  });
  try {
    return await Promise.race([
      page.evaluate(
        ([question, given]) =>
          (window as unknown as { ask(name: unknown, args: unknown): Promise<unknown> }).ask(question, given),
        [name, args] as const,
      ),
      late,
    ]);
  } finally {
    clearTimeout(timer);
  }
}

/** Anonymous memory of a process, WebAssembly's included, in MB. */
function privateMegabytes(id: number): number | undefined {
  const file = `/proc/${String(id)}/status`;
  if (!existsSync(file)) return undefined;
  const kibibytes = /^RssAnon:\s*(\d+)/m.exec(readFileSync(file, 'utf8'))?.[1];
  return kibibytes === undefined ? undefined : (Number(kibibytes) * 1024) / 1e6;
}

/** What was fetched, by kind; the bench's own page and batches do not count. */
function sizes(pathnames: readonly string[]): { script: number; wasm: number; weights: number } {
  const total = { script: 0, wasm: 0, weights: 0 };
  for (const pathname of pathnames) {
    const prefix = Object.keys(MOUNTS).find((mount) => pathname.startsWith(mount));
    if (prefix === '/page/' || pathname.endsWith('.bin')) continue;
    const file =
      prefix === undefined
        ? path.join(SITE, pathname)
        : path.join(MOUNTS[prefix] ?? '', pathname.slice(prefix.length));
    if (!existsSync(file)) continue;
    const kilobytes = gzipped(file) / 1000;
    if (/\.m?js$/.test(file)) total.script += kilobytes;
    else if (file.endsWith('.wasm')) total.wasm += kilobytes;
    else total.weights += kilobytes;
  }
  return total;
}

const known = new Map<string, number>();

function gzipped(file: string): number {
  const size = known.get(file) ?? gzipSync(readFileSync(file)).length;
  known.set(file, size);
  return size;
}
