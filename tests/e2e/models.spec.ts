// The pages of the models: each card whole, with its files, and the hash of what is really served.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../tools/setup.mjs';
import { openBook } from './support/book';
import { urlOf } from './support/servers';
import { expect, test } from './support/test';

const FOLDER = path.join(ROOT, 'public/models');
const MODELS = readdirSync(FOLDER);

test('the models are listed, and each name leads to its card', async ({ page }) => {
  await openBook(page, { path: 'models/' });
  const list = page.getByRole('main').getByRole('listitem');
  await expect(list).toHaveCount(MODELS.length);
  await expect(list.filter({ hasText: '`' })).toHaveCount(0);
  for (const name of MODELS) {
    await page.getByRole('main').getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveTitle(`${name} · Unmasked`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await page.getByRole('link', { name: 'All models of the book' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Models');
  }
});

for (const name of MODELS) {
  test(`the card of ${name} tells the hash of what is served, and its files are there`, async ({
    page,
    request,
  }) => {
    await openBook(page, { path: `models/${name}/` });
    const main = page.getByRole('main');
    const weights = await (await request.get(urlOf(`models/${name}/model.safetensors`))).body();
    await expect(main).toContainText(createHash('sha256').update(weights).digest('hex'));
    const record = JSON.parse(readFileSync(path.join(FOLDER, name, 'training.json'), 'utf8')) as {
      parameters: number;
    };
    await expect(main).toContainText(record.parameters.toLocaleString('en'));
    const chart = main.getByRole('img').first();
    await expect.poll(() => chart.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
    for (const link of await main.locator('a[href]:not([href^="http"])').all()) {
      const address = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
      expect((await request.get(address)).status(), address).toBe(200);
    }
  });
}

test('a model that the book does not have has no card', async ({ page, problems }) => {
  problems.announce(/status of 404/);
  await openBook(page, { path: 'models/' });
  await page.evaluate(() => history.pushState(null, '', `${location.pathname}no-such-model/`));
  await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
});
