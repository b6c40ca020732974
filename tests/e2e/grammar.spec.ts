// The page grammar at work: exercises that keep their answers, links that set a figure, citations, full screen, paper.
import { openBook } from './support/book';
import { expect, test } from './support/test';

const CHAPTER = 'en/n-grams/';

test('an exercise compares a prediction with the answer, and keeps it in this browser', async ({ page }) => {
  await openBook(page, { path: CHAPTER, device: 'wasm' });
  const exercise = page.locator('#ex-by-hand');
  const field = exercise.getByLabel('Your prediction');
  const compare = exercise.getByRole('button', { name: 'Compare' });
  const verdict = exercise.locator('p[role=status]').last();

  await compare.click();
  await expect(verdict).toHaveText('Predict first: a guess is enough.');
  await field.fill('about ten');
  await compare.click();
  await expect(verdict).toHaveText('Type a number, for example 0.25.');
  // 1/4 · 3/6 · 1/3 · 2/3 · 2/6 · 3/3
  const truth = (1 / 4) * (3 / 6) * (1 / 3) * (2 / 3) * (2 / 6) * (3 / 3);
  await field.fill('0.5');
  await compare.click();
  await expect(verdict).toHaveText(`You predicted 0.5; it is ${Number(truth.toPrecision(4))}.`);
  await field.fill(String(truth));
  await field.press('Enter');
  await expect(verdict).toHaveText(`You predicted ${Number(truth.toPrecision(4))}. Right.`);

  await page.reload();
  await expect(field).toHaveValue(String(truth));
  await exercise.getByText('Solution', { exact: true }).click();
  await expect(exercise.getByText('for a after')).toBeVisible();
});

test('a choice is compared, and kept', async ({ page }) => {
  await openBook(page, { path: CHAPTER, device: 'wasm' });
  const exercise = page.locator('#ex-train-falls');
  await exercise.getByRole('radio', { name: 'It always falls' }).check();
  await exercise.getByRole('button', { name: 'Compare' }).click();
  await expect(exercise.getByText('You chose “It always falls”; it is “It never rises”.')).toBeVisible();
  await page.reload();
  await expect(exercise.getByRole('radio', { name: 'It always falls' })).toBeChecked();
});

test('a link in the lecture notes sets the figure, in the page and from outside', async ({
  page,
  context,
}) => {
  await openBook(page, { path: CHAPTER, device: 'wasm' });
  await page.getByText(/^Lecture notes: 5 minutes$/).click();
  const link = page.getByRole('link', { name: 'the sentence at n = 3' });
  await link.click();
  const figure = page.locator('#factor-by-factor');
  await expect(figure).toBeInViewport();
  await expect(page).toHaveURL(/factor-by-factor\.n=3.*#factor-by-factor$/);
  // Three factors of the trigram model are 0 on the fables (tests/chapters recomputes them).
  await expect(
    figure
      .getByRole('status')
      .filter({ hasText: /0|zero/i })
      .first(),
  ).toBeVisible({ timeout: 20_000 });

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator('#factor-by-factor')).toBeInViewport({ timeout: 20_000 });
});

test('a citation leads to its paper', async ({ page }) => {
  await openBook(page, { path: CHAPTER });
  await page.getByRole('link', { name: 'Markov 1913' }).first().click();
  await expect(page.locator('#ref-markov1913')).toBeInViewport();
});

test('on paper, solutions stand open and controls are gone', async ({ page }) => {
  await openBook(page, { path: CHAPTER, device: 'wasm' });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  const height = await page
    .locator('#ex-by-hand details')
    .last()
    .evaluate((details) => details.getBoundingClientRect().height);
  expect(height).toBeGreaterThan(60);
});
