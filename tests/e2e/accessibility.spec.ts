// The figures for everyone: the keyboard alone, less motion. The rules of WCAG are in pages.spec.ts and views.spec.ts.
import type { Page } from '@playwright/test';
import { Sliders } from './support/Sliders';
import { expect, test } from './support/test';

/** What has the focus, as a screen reader names it: its role and its name. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return 'nothing';
    const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
    const name = element.getAttribute('aria-label') ?? labels[0]?.textContent ?? element.textContent;
    const type = element.getAttribute('role') ?? element.getAttribute('type') ?? element.localName;
    return `${type} ${name.trim().replace(/\s+/g, ' ')}`;
  });
}

test('everything in the figure can be reached and used with the keyboard alone', async ({ page }) => {
  const sliders = await Sliders.open(page, { maxNewTokens: 8, temperature: 1 });
  await page.getByRole('main').focus();
  const stops: string[] = [];
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop === 'nothing') break;
    stops.push(stop);
    // Focus is visible: an outline, or whatever else changes.
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(
        document.activeElement ?? document.body,
      );
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
    expect(outline, `${stop}: the focus is not to be seen`).toBe(true);
    if (stop.startsWith('summary Show the code')) break;
  }
  const expected = [
    /^textarea Your text/,
    /^button Generate/,
    /^button Next seed/,
    /^button Reset/,
    /^radio .*the model gave it/,
    /^range Temperature/,
    /^text Temperature/,
    /^range Top-k/,
    /^range Top-p/,
    /^switch Greedy/,
    /^range Max new tokens/,
    /^text Seed/,
    /^summary Show the data/,
    /^summary Show the code/,
  ];
  for (const pattern of expected) {
    expect(stops.filter((stop) => pattern.test(stop)).length, `${pattern} of ${stops.join(', ')}`).toBe(1);
  }
  // One stop for all chips, one for each alternative.
  const rows = await sliders.rows();
  const alternatives = stops.filter((stop) => rows.some((row) => stop === `button ${row.label.trim()}`));
  expect(alternatives.length).toBeGreaterThanOrEqual(rows.length);
});

test('arrow keys go from chip to chip, and each opens its choice', async ({ page }) => {
  const sliders = await Sliders.open(page, { maxNewTokens: 5, greedy: true });
  await sliders.chips.first().focus();
  const steps: [string, number][] = [
    ['ArrowRight', 2],
    ['ArrowRight', 3],
    ['ArrowLeft', 2],
    ['End', 5],
    ['ArrowRight', 5],
    ['Home', 1],
    ['ArrowLeft', 1],
  ];
  for (const [key, number] of steps) {
    await page.keyboard.press(key);
    await expect(sliders.chips.nth(number - 1)).toBeFocused();
    await expect(sliders.chips.nth(number - 1)).toBeChecked();
    await expect(sliders.choice(number)).toBeVisible();
  }
  // Sliders move by their keys, and the switch by the space bar.
  await sliders.button('Reset').focus();
  await sliders.figure.getByRole('switch', { name: 'Greedy' }).focus();
  await page.keyboard.press('Space');
  await expect(sliders.figure.getByRole('switch', { name: 'Greedy' })).not.toBeChecked();
  await sliders.slider('Top-k').focus();
  await page.keyboard.press('ArrowRight');
  await expect(sliders.field('Top-k')).toHaveValue('1');
  await sliders.choice().getByRole('button').nth(2).focus();
  await page.keyboard.press('Enter');
  await expect(sliders.outcome).toBeVisible();
});

test('moves nothing for those who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const sliders = await Sliders.open(page, { maxNewTokens: 8 });
  await sliders.slider('Temperature').fill('3');
  const moving = await page.evaluate(() => {
    const longest = (list: string) => Math.max(...list.split(',').map((one) => parseFloat(one)));
    return [...document.querySelectorAll('*')]
      .filter((element) => {
        const style = getComputedStyle(element);
        const moves = style.animationName !== 'none' && longest(style.animationDuration) > 0.01;
        return moves || longest(style.transitionDuration) > 0.01 || style.scrollBehavior === 'smooth';
      })
      .map((element) => element.outerHTML.slice(0, 120));
  });
  expect(moving).toEqual([]);
});
