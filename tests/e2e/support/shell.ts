// The shell as the reader uses it: the settings and the search.
import type { Locator, Page } from '@playwright/test';

/** Opens the settings; resolves to their dialog. */
export async function openSettings(page: Page): Promise<Locator> {
  await page.getByRole('banner').getByRole('button', { name: 'Settings' }).click();
  return page.getByRole('dialog', { name: 'Settings' });
}

/** Opens the settings, sets one of them, and closes them. */
export async function chooseSetting(page: Page, group: string, option: string): Promise<void> {
  const dialog = await openSettings(page);
  await dialog.getByRole('group', { name: group }).getByRole('radio', { name: option, exact: true }).check();
  await dialog.getByRole('button', { name: 'Close' }).click();
}
