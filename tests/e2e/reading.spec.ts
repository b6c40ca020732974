// The book as text: readable without JavaScript, at every address, on every kind of server.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../tools/setup.mjs';
import { FOLDERS, SUB_PATH, urlOf, type ServerName } from './support/servers';
import { expect, test } from './support/test';

const CHAPTER = 'en/sampling/';
const MODELS = readdirSync(path.join(ROOT, 'public/models'));

/** Every built page: its path below the book's root, and its HTML. */
function pages(server: ServerName = 'isolated'): { path: string; html: string }[] {
  const folder = server === 'sub' ? FOLDERS.sub : FOLDERS.root;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      path: file.replaceAll(path.sep, '/').replace(/(^|\/)index\.html$/, '$1'),
      html: readFileSync(path.join(folder, file), 'utf8'),
    }));
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a chapter has its title, its text and its formulas', async ({ page }) => {
    await page.goto(urlOf(CHAPTER));
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText('Choosing the next token');
    await expect(main.getByText('Give a language model the same beginning twice')).toBeVisible();
    expect(await main.getByRole('paragraph').count()).toBeGreaterThan(30);
    expect(await main.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(4);
    const formulas = page.locator('.katex');
    expect(await formulas.count()).toBeGreaterThan(20);
    await expect(formulas.first()).toBeVisible();
    const heights = await formulas.evaluateAll((all) =>
      // Some stand in parts that are closed at first.
      all.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect().height),
    );
    expect(heights.length).toBeGreaterThan(20);
    expect(Math.min(...heights)).toBeGreaterThan(5);
    // The same formulas for those who hear them, with their source.
    const mathMl = await page.locator('math').evaluateAll((all) => all.map((one) => one.outerHTML));
    expect(mathMl).toHaveLength(await formulas.count());
    expect(mathMl.join()).toContain('application/x-tex');
    expect(mathMl.join()).not.toContain('merror');
    const font = await formulas.first().evaluate((one) => getComputedStyle(one).fontFamily);
    expect(font).toContain('KaTeX');
  });

  test('a figure says in words what it would show, and why it does not', async ({ page }) => {
    await page.goto(urlOf(CHAPTER));
    const figure = page.getByRole('figure', { name: 'Sampling sliders' }).first();
    await expect(figure.getByText(/A small language model continues your text/)).toBeVisible();
    await expect(figure.getByText(/Switch on JavaScript to run it/)).toBeVisible();
    await expect(figure.getByText('A real language model, writing in this page.')).toBeVisible();
  });

  test('the links lead from the contents to a chapter and back', async ({ page }) => {
    await page.goto(urlOf());
    const contents = page.getByRole('main').getByRole('list');
    await expect(contents.getByRole('listitem')).not.toHaveCount(0);
    await contents.getByRole('link', { name: 'Choosing the next token' }).click();
    await expect(page).toHaveURL(urlOf(CHAPTER));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Choosing the next token');
    await page.getByRole('navigation', { name: 'Book' }).getByRole('link', { name: 'Contents' }).click();
    await expect(page).toHaveURL(urlOf('en/'));
    await expect(page.getByRole('heading', { name: 'Contents' })).toBeVisible();
  });

  test('an address that leads nowhere is answered with 404 and a way home', async ({ page, problems }) => {
    problems.announce(/status of 404/);
    const response = await page.goto(urlOf('en/no-such-chapter/'));
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
    await page.getByRole('main').getByRole('link', { name: 'To the contents' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Unmasked');
  });

  test('the error page is a page', async ({ page }) => {
    await page.goto(urlOf('404.html'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
  });

  test('it looks as it does with JavaScript: one stylesheet, loaded', async ({ page }) => {
    await page.goto(urlOf(CHAPTER));
    const main = page.getByRole('main');
    expect((await main.boundingBox())?.width).toBeGreaterThan(300);
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(background).not.toBe('rgba(0, 0, 0, 0)');
  });
});

/** The security policy of the design, word for word. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "worker-src 'self' blob:",
  "connect-src 'self' https:",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
];

test('every page carries the security policy before anything that it governs, and no inline script', () => {
  for (const { path: where, html } of pages()) {
    const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html) ?? [];
    expect(policy.replaceAll('&#39;', "'").split('; '), where).toEqual(POLICY);
    expect(html.indexOf('Content-Security-Policy'), where).toBeLessThan(html.search(/<script|<link|<style/));
    for (const [script] of html.matchAll(/<script\b[^>]*>[\s\S]*?<\/script>/g)) {
      expect(script, where).toMatch(/^<script [^>]*\bsrc="[^"]+"[^>]*><\/script>$/);
    }
    expect(html, where).not.toMatch(/<style\b|\son\w+="|javascript:/);
  }
});

test('every page names its language, its title and what it is about', () => {
  const titles: Record<string, string> = {
    '': 'Unmasked: how large language models work',
    'en/': 'Unmasked: how large language models work',
    '404.html': 'There is no page here · Unmasked',
    'en/errata/': 'Errata · Unmasked',
    'en/what-is-a-language-model/': 'What is a language model? · Unmasked',
    'en/n-grams/': 'N-grams · Unmasked',
    'en/word-vectors/': 'Word vectors · Unmasked',
    'en/tokens/': 'Tokens · Unmasked',
    [CHAPTER]: 'Choosing the next token · Unmasked',
    'en/deepseek/': 'DeepSeek-V3: few weights for each token · Unmasked',
    'en/llada/': 'LLaDA: a model that fills in masks · Unmasked',
    'models/': 'Models · Unmasked',
    ...Object.fromEntries(MODELS.map((name) => [`models/${name}/`, `${name} · Unmasked`])),
    'gallery/': 'Gallery · Unmasked',
    'gallery/architecture-diff/': 'Llama 3 8B and LLaDA 8B · Unmasked',
    'gallery/autoencoder/': 'An autoencoder · Unmasked',
    'gallery/one-hot/': 'One-hot vectors · Unmasked',
    'gallery/skipgram-window/': 'The window of skip-gram · Unmasked',
    'gallery/word2vec-trainer/': 'Train word vectors · Unmasked',
    'gallery/ball-urn/': 'Ball urn · Unmasked',
    'gallery/bpe-merger/': 'BPE merger · Unmasked',
    'gallery/special-tokens/': 'Special tokens · Unmasked',
    'gallery/tokenizer-compare/': 'Tokenizer compare · Unmasked',
    'gallery/next-word-game/': 'Next-word game · Unmasked',
    'gallery/sentence-ranker/': 'Sentence ranker · Unmasked',
    'gallery/coupled-tokens/': 'Two tokens that belong together · Unmasked',
    'gallery/masking-animator/': 'Mask and unmask · Unmasked',
    'gallery/load-balancing/': 'Balancing the loads of experts · Unmasked',
    'gallery/mla-lab/': 'One latent vector for all heads · Unmasked',
    'gallery/moe-router/': 'The router of a mixture of experts · Unmasked',
    'gallery/mtp-lab/': 'Draft and verify · Unmasked',
    'gallery/objective-lab/': 'The loss of masked diffusion · Unmasked',
    'gallery/quality-steps/': 'Quality and variety by steps · Unmasked',
    'gallery/ratio-lab/': 'A fixed share of masks, or any · Unmasked',
    'gallery/sft-masking/': 'Masks of fine-tuning · Unmasked',
    'gallery/train-llada/': 'Train a diffusion model · Unmasked',
    'gallery/decoding-tree/': 'Decoding tree · Unmasked',
    'gallery/ngram-counter/': 'N-gram counter · Unmasked',
    'gallery/sampling-sliders/': 'Sampling sliders · Unmasked',
    'gallery/training-lab/': 'Train a small language model · Unmasked',
  };
  const all = pages();
  expect(all.map((page) => page.path).sort()).toEqual(Object.keys(titles).sort());
  for (const { path: where, html } of all) {
    expect(html, where).toMatch(/^<!doctype html>\s*<html lang="en">/);
    expect(/<title>(.*?)<\/title>/.exec(html)?.[1], where).toBe(titles[where]);
    const descriptions = [...html.matchAll(/<meta name="description" content="([^"]*)">/g)];
    expect(descriptions, where).toHaveLength(1);
    expect(descriptions[0]?.[1]?.length, where).toBeGreaterThan(20);
    expect([...html.matchAll(/<h1\b/g)], where).toHaveLength(1);
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size, `${where}: an id is there twice`).toBe(ids.length);
  }
});

for (const server of ['isolated', 'sub'] as const) {
  test(`every internal link leads somewhere (${server === 'sub' ? `below ${SUB_PATH}` : 'at the root'})`, async ({
    request,
  }) => {
    const all = pages(server);
    const root = urlOf('', server);
    const ids = new Map(
      all.map(({ path: where, html }) => [
        new URL(where, root).href,
        new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)),
      ]),
    );
    const targets = new Map<string, string>();
    for (const { path: where, html } of all) {
      for (const [, link = ''] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
        const url = new URL(link.replaceAll('&amp;', '&'), new URL(where, root));
        if (url.origin === new URL(root).origin) targets.set(url.href, `${link} on /${where}`);
      }
    }
    expect(targets.size).toBeGreaterThan(10);
    const broken: string[] = [];
    for (const [target, link] of targets) {
      const url = new URL(target);
      const fragment = decodeURIComponent(url.hash.slice(1));
      url.hash = '';
      url.search = '';
      if (!`${url.href}/`.startsWith(root)) broken.push(`${link}: leads out of the book`);
      else if (!(await request.get(url.href)).ok()) broken.push(`${link}: is not there`);
      else if (fragment && !ids.get(url.href)?.has(fragment)) broken.push(`${link}: has no such place`);
    }
    expect(broken).toEqual([]);
  });
}
