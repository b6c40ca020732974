// The views of the figures that pages.spec.ts does not see, with everything opened, in narrow and wide windows and both themes: nothing cut off, no rule of WCAG broken.
import type { Page } from '@playwright/test';
import { openBook } from './support/book';
import { expectAccessible, expectFits } from './support/judge';
import { Ngrams } from './support/Ngrams';
import { atRest } from './support/rest';
import { Sliders } from './support/Sliders';
import { spyOnWorkers } from './support/spy';
import { Tree } from './support/Tree';
import { expect, test } from './support/test';

/** Opens what is folded away in the figure. */
async function unfold(page: Page, ...summaries: string[]): Promise<void> {
  for (const summary of summaries) {
    for (const one of await page.getByRole('figure').first().getByText(summary, { exact: true }).all()) {
      const isOpen = await one.evaluate((element) => element.closest('details')?.open);
      if (!isOpen) await one.click();
    }
  }
}

test.describe('the n-gram counter', () => {
  for (const view of ['next', 'sentence', 'perplexity', 'generate'] as const) {
    test(`fits and keeps the rules: ${view}`, async ({ page }) => {
      test.setTimeout(120_000);
      await Ngrams.open(page, {
        ...{ view, text: 'iyagi', n: 4, smoothing: 'kneser-ney', allSmoothings: true },
      });
      await unfold(page, 'Show the data');
      await atRest(page);
      await expectFits(page, view);
      await expectAccessible(page, view, 'main');
    });
  }

  for (const view of ['matrix', 'training'] as const) {
    test(`fits and keeps the rules: ${view}`, async ({ page }) => {
      test.setTimeout(120_000);
      const ngrams = await Ngrams.visit(
        page,
        { view, size: 48, learningRate: 3, steps: 300 },
        { device: 'wasm' },
      );
      if (view === 'matrix') await ngrams.figure.getByText('Largest difference between').waitFor();
      else {
        await ngrams.button('Train').click();
        await ngrams.button('Train again from zeros').waitFor();
      }
      await unfold(page, 'Show the data');
      await atRest(page);
      await expectFits(page, view);
      await expectAccessible(page, view, 'main');
    });
  }
});

test.describe('the sampling sliders', () => {
  test('fit and keep the rules with everything opened, and where something has failed', async ({
    page,
    problems,
  }) => {
    test.setTimeout(120_000);
    problems.announce(/net::ERR_/);
    const sliders = await Sliders.open(page, { maxNewTokens: 8, minP: 0.05 });
    await unfold(page, 'Show the data', 'As plain text', 'When to stop', 'Show the code');
    await sliders.field('Temperature').fill('9');
    await sliders.figure
      .getByText(/^Code:/)
      .first()
      .click();
    await expect(sliders.figure.getByLabel(/^Source of /).first()).toBeVisible();
    await atRest(page);
    await expectFits(page, 'everything opened');
    await expectAccessible(page, 'everything opened');
    await page.route('**/*.safetensors', (route) => route.abort());
    await page.reload();
    await expect(sliders.figure.getByRole('alert')).toBeVisible();
    await expectAccessible(page, 'failed', 'figure');
  });

  test('fit and keep the rules with two runs side by side', async ({ page }) => {
    test.setTimeout(120_000);
    await Sliders.open(page, {
      ...{ compare: true, minP: 0.05, repetitionPenaltyB: 1.2, forbidEnd: true, topK: 40, maxNewTokens: 20 },
      prompt: 'Once upon a time there was a king who lived with his three daughters in a castle by the sea.',
    });
    await unfold(page, 'Show the data', 'As plain text');
    await atRest(page);
    await expectFits(page, 'two runs');
    await expectAccessible(page, 'two runs', 'main');
  });
});

test.describe('the training lab', () => {
  const query = {
    ...{
      'training-lab.v': '1',
      'training-lab.layers': '1',
      'training-lab.width': '16',
      'training-lab.heads': '2',
    },
    ...{ 'training-lab.context': '16', 'training-lab.steps': '40', 'training-lab.warmup': '0' },
  };

  test('fits and keeps the rules when a model is trained, with everything opened', async ({ page }) => {
    test.setTimeout(120_000);
    await spyOnWorkers(page);
    await openBook(page, { path: 'gallery/training-lab/', device: 'wasm', query });
    const figure = page.getByRole('figure').first();
    await figure.getByRole('button', { name: 'Train', exact: true }).click();
    await figure.getByText('after step 40').waitFor();
    await unfold(page, 'Show the data', '1 run kept in this browser');
    await figure.getByRole('button', { name: /^Delete: / }).click();
    await atRest(page);
    await expectFits(page, 'trained');
    await expectAccessible(page, 'trained', 'main');
  });

  test('fits and keeps the rules where a run broke on a text of one’s own', async ({ page }) => {
    test.setTimeout(120_000);
    await spyOnWorkers(page);
    const broken = { ...query, 'training-lab.text': 'own', 'training-lab.learningRate': '10000' };
    await openBook(page, { path: 'gallery/training-lab/', device: 'wasm', query: broken });
    const figure = page.getByRole('figure').first();
    await figure.getByRole('textbox', { name: 'Type or paste a text' }).fill('나비야 나비야 🦋\n'.repeat(40));
    await figure.getByRole('button', { name: 'Train', exact: true }).click();
    await expect(figure.getByRole('alert')).toBeVisible();
    await atRest(page);
    await expectFits(page, 'broken');
    await expectAccessible(page, 'broken', 'main');
  });
});

test.describe('the decoding tree', () => {
  test('fits and keeps the rules: samples', async ({ page }) => {
    test.setTimeout(120_000);
    await Tree.open(page, { method: 'samples', width: 4, depth: 9 });
    await unfold(page, 'Show the data');
    await atRest(page);
    await expectFits(page, 'samples');
    await expectAccessible(page, 'samples', 'main');
  });

  for (const method of ['beam', 'samples'] as const) {
    test(`its newest part is within reach: ${method}`, async ({ page }) => {
      const tree = await Tree.open(page, { method, width: 4, depth: 9 });
      const last = tree.figure.locator('[role=treeitem][aria-level="10"]').first();
      for (const width of [360, 1280, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        await expect(async () => {
          await last.scrollIntoViewIfNeeded();
          const box = await last.boundingBox();
          expect(box?.x).toBeGreaterThan(0);
          expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
        }).toPass();
        const sizes = await tree.items.evaluateAll((all) =>
          all.map((one) => Math.min(one.getBoundingClientRect().width, one.getBoundingClientRect().height)),
        );
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
      }
    });
  }
});
