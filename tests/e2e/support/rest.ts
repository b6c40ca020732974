// A page at rest: every figure that is near has come and has computed what it shows.
import type { Locator, Page } from '@playwright/test';

/** Nothing may change for this long, in ms of a page that is awake. */
const STILL_MS = 500;

/** Waits until no figure loads, no worker computes, and nothing has changed for a while. Needs `spyOnWorkers`. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(
    (stillMs) =>
      new Promise<void>((rests) => {
        let ticks = 0;
        const observer = new MutationObserver(() => (ticks = 0));
        observer.observe(document.body, {
          ...{ subtree: true, childList: true, characterData: true, attributes: true },
        });
        const isBusy = () =>
          window.spy.open() > 0 || document.querySelector('[aria-busy=true], figure progress') !== null;
        // Counted in ticks of the page: on a slow machine they come late, as does what they wait for.
        const timer = setInterval(() => {
          ticks = isBusy() ? 0 : ticks + 1;
          if (ticks * 50 < stillMs) return;
          clearInterval(timer);
          observer.disconnect();
          rests();
        }, 50);
      }),
    STILL_MS,
  );
}

/** Scrolls to it, so that figures begin that are near. */
export async function bringNear(element: Locator): Promise<void> {
  // One frame to lay out what has grown, and one in which the figures are seen to be near.
  await element.evaluate(async (one) => {
    one.scrollIntoView();
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  });
}

/** Goes down the page, so that every figure comes near and runs, waits until all are at rest, and goes back to the top. */
export async function runFigures(page: Page): Promise<void> {
  for (const figure of await page.getByRole('figure').all()) await bringNear(figure);
  await atRest(page);
  await page.evaluate(() => scrollTo(0, 0));
}
