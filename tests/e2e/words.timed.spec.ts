// How long merges and word vectors take to learn in the page: alone on the machine.
import { call, openBook } from './support/book';
import { PSEUDO_WORDS } from './support/pseudoWords';
import { expect, test } from './support/test';

test('4,096 merges of a megabyte are learned within two seconds', async ({ page }) => {
  await openBook(page);
  const text = await page.evaluate<string>(`(${PSEUDO_WORDS(1)})()`);
  expect(text.length).toBeGreaterThan(1_000_000);
  // Once before, as a reader's worker has been started when a text is chosen.
  await call(page, 'bpe.train', { source: { shipped: 'fables' }, variant: 'words', merges: 100 });
  for (const variant of ['words', 'word-end', 'byte-level'] as const) {
    const trained = await call(page, 'bpe.train', { source: { text }, variant, merges: 4096 });
    console.log(
      `    ${variant}: ${trained.merges} merges of ${trained.distinctWords} words in ${trained.durationMs.toFixed(0)} ms`,
    );
    expect(trained.merges).toBe(4096);
    expect(trained.durationMs).toBeLessThan(2000);
  }
});

test('word vectors of the stories have good neighbours within 15 seconds', async ({ page }) => {
  await openBook(page, { path: 'gallery/word2vec-trainer/', device: 'wasm' });
  const figure = page.getByRole('figure', { name: 'Train word vectors' }).first();
  await figure.getByRole('radio', { name: 'precision' }).check();
  await expect(figure.getByRole('button', { name: 'Start', exact: true })).toBeEnabled({ timeout: 30_000 });
  const startMs = performance.now();
  await figure.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(figure.getByRole('status').filter({ hasText: /passes are made/ })).toBeVisible();
  const seconds = (performance.now() - startMs) / 1000;
  const said = figure.getByRole('status').filter({ hasText: /^Precision@10/ });
  await expect(said).toContainText(/Precision@10 0\.[3-9]/);
  console.log(`    ${seconds.toFixed(1)} s: ${await said.innerText()}`);
  expect(seconds).toBeLessThan(15);
});
