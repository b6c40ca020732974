// The budget: how much a reader downloads before the first figure is near.
import { gzipSync } from 'node:zlib';
import { openBook } from './support/book';
import { expect, test } from './support/test';

/** Of all scripts, each compressed by itself as a server would, in kB (1000 bytes). */
const SCRIPTS_KB = 100;
/** Of all typefaces that an English chapter with formulas needs, as they are sent (they are compressed already). */
const FONTS_KB = 240;
/** Slices of the Korean typeface, of the chapters that show Korean words. */
const KOREAN_SLICES: Record<string, number> = { 'en/n-grams/': 4, 'en/word-vectors/': 3, 'en/tokens/': 6 };

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(6)} kB`;

for (const path of [
  'en/what-is-a-language-model/',
  'en/n-grams/',
  'en/word-vectors/',
  'en/tokens/',
  'en/sampling/',
  'en/deepseek/',
  'en/llada/',
])
  test(`${path} is read with at most ${SCRIPTS_KB} kB of scripts and ${FONTS_KB} kB of typefaces`, async ({
    page,
  }) => {
    // As on a page whose figures are far below the window: none is near, so none is loaded.
    await page.addInitScript(() => {
      window.IntersectionObserver = class {
        observe() {}
        disconnect() {}
      } as unknown as typeof IntersectionObserver;
    });
    const responses: { file: string; kind: string; body: Promise<Buffer> }[] = [];
    page.on('response', (response) => {
      const kind = response.request().resourceType();
      const file = new URL(response.url()).pathname.replace('/assets/', '');
      responses.push({ file, kind, body: response.body() });
    });
    await openBook(page, { path });
    await page.waitForLoadState('networkidle');
    const loaded = await Promise.all(
      responses.map(async ({ file, kind, body }) => ({ file, kind, bytes: gzipSync(await body).length })),
    );
    const scripts = loaded.filter(({ kind }) => kind === 'script').sort((a, b) => b.bytes - a.bytes);
    expect(scripts.length).toBeGreaterThan(2);
    const total = scripts.reduce((sum, { bytes }) => sum + bytes, 0);
    const styles = loaded
      .filter(({ kind }) => kind === 'stylesheet')
      .reduce((sum, { bytes }) => sum + bytes, 0);
    // Chapters 2 and 4 show a few Korean words, whose slices come on top; where there are none no slice comes.
    const isKorean = (file: string) => file.includes('noto-sans-kr');
    const typefaces = responses.filter(({ kind }) => kind === 'font');
    const korean = typefaces.filter(({ file }) => isKorean(file)).map(({ file }) => file);
    expect(korean.length).toBeLessThanOrEqual(KOREAN_SLICES[path] ?? 0);
    const fonts = await Promise.all(
      typefaces.filter(({ file }) => !isKorean(file)).map(async ({ body }) => (await body).length),
    );
    const fontBytes = fonts.reduce((sum, bytes) => sum + bytes, 0);
    expect(fontBytes).toBeGreaterThan(50_000);
    expect(fontBytes).toBeLessThanOrEqual(FONTS_KB * 1000);
    const description = `scripts ${kB(total).trim()}, styles ${kB(styles).trim()}, compressed; typefaces ${kB(fontBytes).trim()}`;
    test.info().annotations.push({ type: 'budget', description });
    console.log(`    ${description}`);
    for (const { file, bytes } of scripts) console.log(`    ${kB(bytes)}  ${file}`);
    expect(total).toBeLessThanOrEqual(SCRIPTS_KB * 1000);
    // No part of the figures, of their models or of tfjs is among them.
    expect(
      loaded.filter(({ file }) => /tensor-|text-|SamplingSliders-|\.wasm$|\/models\//.test(file)),
    ).toEqual([]);
  });
