// Memory: what a run or a figure takes, it gives back.
import { call, heldMemory, openBook } from './support/book';
import { pressWhen } from './support/moments';
import { Sliders } from './support/Sliders';
import { greedyReference, MODEL } from './support/storyGpt';
import { expect, test } from './support/test';

const ROUNDS = 10;

for (const device of ['wasm', 'cpu', 'webgl'] as const) {
  const rounds = device === 'webgl' ? 3 : ROUNDS;

  test(`${rounds} runs leave no tensor behind on ${device}`, async ({ page }) => {
    test.setTimeout(120_000);
    await openBook(page, { device });
    const round = async (seed: number) => {
      const settings = { greedy: false, temperature: 1, topK: 40, topP: 0.9 };
      const prompt = greedyReference().promptIds;
      await call(page, 'generate', { model: MODEL, prompt, settings, seed, maxNewTokens: 8 });
      await call(page, 'model.logits', {
        model: MODEL,
        tokens: prompt,
        taps: ['layers.0.attention.weights'],
      });
      // A run that is cancelled in its middle gives back what it had taken, too.
      await page.evaluate(
        (args) => {
          const cancel = new AbortController();
          return window.book
            .call('generate', args, {
              signal: cancel.signal,
              onProgress: (progress) => progress.stage === 'token' && progress.step === 3 && cancel.abort(),
            })
            .catch(() => undefined);
        },
        { model: MODEL, prompt, settings: { ...settings, temperature: 3 }, seed, maxNewTokens: 50 },
      );
    };
    await round(0);
    const before = await heldMemory(page);
    expect(before.numTensors).toBeGreaterThan(10);
    expect(before.numBytes).toBeGreaterThan(1_000_000);
    for (let seed = 1; seed <= rounds; seed++) await round(seed);
    expect(await heldMemory(page)).toEqual(before);
  });
}

test('a figure that is left in the middle of its run stops it', async ({ page }) => {
  const sliders = await Sliders.visit(page, { temperature: 3, maxNewTokens: 200 }, { device: 'cpu' });
  await pressWhen(sliders.figure, /^Generating: [1-9]/, 'Contents');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Unmasked');
  await page.waitForFunction(() => window.spy.answered.size === window.spy.asked.size);
  const [early, late] = await page.evaluate(async () => {
    const { progressCount } = window.spy;
    await window.book.call('device.report', {});
    return [progressCount, window.spy.progressCount];
  });
  expect(late).toBe(early);
  // Loading, and a few tokens of the 200.
  expect(early).toBeLessThan(150);
});
