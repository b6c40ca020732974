// A chapter whose figures come near only when they are told to.
import type { BrowserContext, Page } from '@playwright/test';

const CHAPTER = 'en/sampling/';
/** The figure that is waited for. */
const FIGURE = '#first-run';

interface HeldWindow {
  bench: { show(): void; timeToFirstToken(figure: string): Promise<number> };
}

/** Runs in the page before its own scripts: figures come near only when `bench.show()` is called. */
function holdFigures(): void {
  const held: (() => void)[] = [];
  const Real = window.IntersectionObserver;
  window.IntersectionObserver = class extends Real {
    override observe(element: Element): void {
      held.push(() => {
        super.observe(element);
      });
    }
  };
  (window as unknown as HeldWindow).bench = {
    show: () => {
      for (const observe of held.splice(0)) observe();
    },
    /** Time from showing the figures to the frame in which the first generated token of `figure` stands, in ms. */
    timeToFirstToken: (figure) =>
      new Promise((resolve, reject) => {
        const element = document.querySelector(figure);
        if (!element) {
          reject(new Error(`There is no ${figure}.`));
          return;
        }
        element.scrollIntoView();
        const startMs = performance.now();
        new MutationObserver((_changes, observer) => {
          if (!element.querySelector('[role=radiogroup] [role=radio]')) return;
          observer.disconnect();
          // The frame after the next one begins when the next one has been drawn.
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              resolve(performance.now() - startMs);
            }),
          );
        }).observe(element, { childList: true, subtree: true });
        (window as unknown as HeldWindow).bench.show();
      }),
  };
}

export async function openChapter(context: BrowserContext, url: string, query = ''): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(holdFigures);
  await page.goto(url + CHAPTER + query, { waitUntil: 'networkidle' });
  return page;
}

/** Shows the figures; resolves when the first token stands, in ms. */
export const timeToFirstToken = (page: Page): Promise<number> =>
  page.evaluate((figure) => (window as unknown as HeldWindow).bench.timeToFirstToken(figure), FIGURE);
