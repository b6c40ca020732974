// Moments that pass: what must happen in one of them is done by the page itself, for a test that looks now and then may miss it.
import type { Locator } from '@playwright/test';

/**
 * As soon as `pattern` is in the element's text, presses the button or link with that text, which may stand anywhere in the page.
 * Resolves when it was pressed; to be called before what brings the moment about, and awaited after it.
 */
export function pressWhen(element: Locator, pattern: RegExp, text: string): Promise<void> {
  return element.evaluate(
    (root, { source, text }) =>
      new Promise<void>((pressed) => {
        const moment = new RegExp(source, 'm');
        const press = (): boolean => {
          if (!moment.test((root as HTMLElement).innerText)) return false;
          const all = [...document.querySelectorAll<HTMLElement>('button, a')];
          const found = all.find((one) => one.textContent?.trim() === text);
          if (!found) return false;
          found.click();
          pressed();
          return true;
        };
        if (press()) return;
        const observer = new MutationObserver(() => press() && observer.disconnect());
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
    { source: pattern.source, text },
  );
}
