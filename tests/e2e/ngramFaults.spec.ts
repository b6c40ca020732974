// The n-gram counter where something goes wrong: lost texts and workers, late answers, and what is left of a figure.
import { Ngrams } from './support/Ngrams';
import { expect, test } from './support/test';

/** Enough for what each of them leaves to be told from noise. */
const VISITS = 15;

test.describe('what may go wrong', () => {
  test('a text that does not arrive is said, and asked for again', async ({ page, problems }) => {
    problems.announce(/net::ERR_/);
    await page.route('**/texts/recipes.txt', (route) => route.abort('internetdisconnected'));
    const ngrams = await Ngrams.open(page);
    await ngrams.list('Text').selectOption('recipes');
    await expect(ngrams.figure.getByRole('alert')).toContainText(/recipes\.txt/);
    await expect(ngrams.facts).toHaveCount(0);
    await page.unroute('**/texts/recipes.txt');
    await ngrams.button('Try again').click();
    await ngrams.counted();
    await expect(ngrams.figure.getByRole('alert')).toHaveCount(0);
  });

  test('a worker that is ended is replaced, and every view goes on', async ({ page }) => {
    const ngrams = await Ngrams.open(page);
    const before = await ngrams.rows();
    const end = () => page.evaluate(() => window.spy.terminate('text'));
    expect(await end()).toBe(1);
    await ngrams.choose('n', '3');
    await ngrams.choose('n', '2');
    expect(await ngrams.rows()).toEqual(before);
    for (const view of ['next', 'sentence', 'perplexity', 'generate'] as const) {
      await end();
      await ngrams.look(view);
      await expect(ngrams.figure.getByRole('alert')).toHaveCount(0);
    }
    // In the middle of opening, too.
    await ngrams.list('Text').selectOption('logbook');
    await end();
    await ngrams.counted();
    await expect(ngrams.figure.getByRole('alert')).toHaveCount(0);
  });

  test('an answer to an earlier question is never shown', async ({ page }) => {
    // The second and the third answer on the next token are held back until the test lets them go.
    await page.addInitScript(() => {
      const asked: number[] = [];
      const held: (() => void)[] = [];
      Object.assign(window, { asked, held });
      const isLate = (id: number) => asked.indexOf(id) === 1 || asked.indexOf(id) === 2;
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function (
        message: { type: string; name?: string; id: number },
        transfer?: Transferable[] | StructuredSerializeOptions,
      ) {
        if (message.type === 'call' && message.name === 'ngram.next') asked.push(message.id);
        // A cancel that is not heard, as if the answer were on its way already.
        if (message.type === 'cancel' && isLate(message.id)) return;
        postMessage.call(this, message, transfer as StructuredSerializeOptions);
      };
      const { set, get } = Object.getOwnPropertyDescriptor(Worker.prototype, 'onmessage') ?? {};
      Object.defineProperty(Worker.prototype, 'onmessage', {
        ...(get && { get }),
        set(listener: ((event: MessageEvent) => void) | null) {
          set?.call(this, (event: MessageEvent<{ id: number }>) => {
            if (isLate(event.data.id)) held.push(() => listener?.(event));
            else listener?.(event);
          });
        },
      });
    });
    const waitFor = (what: 'asked' | 'held', count: number) =>
      page.waitForFunction(
        ([what, count]) => (window as unknown as Record<string, unknown[]>)[what]?.length === count,
        [what, count] as const,
      );
    const ngrams = await Ngrams.open(page, { view: 'next' });
    const caption = ngrams.figure.getByRole('table').locator('caption');
    await waitFor('asked', 1);
    for (const [index, context] of ['the', 'said', 'a'].entries()) {
      await ngrams.field('Context').fill(context);
      await waitFor('asked', index + 2);
    }
    await expect(caption).toHaveText('After “a”');
    await waitFor('held', 2);
    await page.evaluate(() => {
      for (const letGo of (window as unknown as { held: (() => void)[] }).held) letGo();
    });
    await page.waitForTimeout(300); // what would still come of them
    await expect(caption).toHaveText('After “a”');
    await ngrams.counted();
  });

  test(`a figure that is opened and left ${VISITS} times leaves nothing behind`, async ({ page }) => {
    test.setTimeout(240_000);
    await Ngrams.open(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const measure = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
      return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
    };
    // In the page itself, which sees at once that the figure stands.
    const visit = (rounds: number) =>
      page.evaluate(async (rounds) => {
        const until = (isSo: () => boolean) =>
          new Promise<void>((resolve) => {
            const look = () => (isSo() ? resolve() : void setTimeout(look, 10));
            look();
          });
        const press = (where: string, text: string) =>
          [...document.querySelectorAll<HTMLElement>(`${where} a`)]
            .find((link) => link.textContent === text)
            ?.click();
        const heading = () => document.querySelector('h1')?.textContent;
        const isCounted = () =>
          /counted for n\s=\s1…5 in/.test(document.querySelector('figure')?.textContent ?? '') &&
          document.querySelector('figure [aria-busy=true]') === null;
        for (let round = 0; round < rounds; round++) {
          press('main', 'N-gram counter');
          await until(isCounted);
          press('nav', 'Gallery');
          await until(() => heading() === 'Gallery');
        }
      }, rounds);
    await page.getByRole('navigation', { name: 'Book' }).getByRole('link', { name: 'Gallery' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gallery');
    await visit(5);
    await page.waitForTimeout(1000); // timers of the last visit run out
    const before = await measure();
    await visit(VISITS);
    // What is left behind for good stays above these, however long one waits.
    await expect(async () => {
      const after = await measure();
      expect(after.nodes).toBeLessThan(before.nodes + VISITS); // less than one a visit
      expect(after.listeners).toBeLessThan(before.listeners + VISITS);
      expect(after.heap).toBeLessThan(before.heap + VISITS * 20_000);
    }).toPass({ timeout: 15_000 });
    expect(await page.evaluate(() => window.spy.terminate('text'))).toBe(1); // one worker for all
  });
});
