// The two views of the n-gram counter that compute on the tensor device: the bigram matrix, and the table that is trained.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rampColour } from '../../src/viz/heatScale';
import { contrast, type Rgb } from '../support/colour';
import { BigramViews } from './support/BigramViews';
import { call, openBook } from './support/book';
import { expect, test } from './support/test';

const TEXT = readFileSync(fileURLToPath(new URL('../../public/texts/fables.txt', import.meta.url)), 'utf8');

/** The counted sentences of the fables, cut into words by two short expressions instead of the book's own rules. */
const SENTENCES = TEXT.split(/(?<=[.!?]["”]?)\s+|\n+/u)
  .filter((sentence) => sentence !== '')
  .map((sentence) => ['<s>', ...(sentence.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|\S/gu) ?? []), '</s>']);
const TRAINING = SENTENCES.slice(0, SENTENCES.length - Math.round(SENTENCES.length / 10));

/** How often one of these types follows another: `counts.get('a')?.get('cat')`. */
function naiveCounts(types: readonly string[]): Map<string, Map<string, number>> {
  const typeOf = (word: string) => (types.includes(word) ? word : '<other>');
  const counts = new Map<string, Map<string, number>>();
  for (const sentence of TRAINING) {
    for (let n = 1; n < sentence.length; n++) {
      const [first, second] = [typeOf(sentence[n - 1] ?? ''), typeOf(sentence[n] ?? '')];
      const row = counts.get(first) ?? new Map<string, number>();
      counts.set(first, row.set(second, (row.get(second) ?? 0) + 1));
    }
  }
  return counts;
}

const total = (row: Map<string, number> | undefined) =>
  [...(row?.values() ?? [])].reduce((sum, count) => sum + count, 0);

const MATRIX = /^Bigrams of \d+ tokens/;

test.describe('the matrix', () => {
  test('shows what counting word by word gives, counted in two ways that agree', async ({ page }) => {
    const figure = await BigramViews.open(page, { view: 'matrix' });
    await expect(figure.figure.getByText('Largest difference between the two tables: 0,')).toBeVisible();
    await expect(
      figure.figure.getByRole('row', { name: /^Product XᵀY WebAssembly SIMD .* \d+ ms$/ }),
    ).toBeVisible();
    const types = await figure.figure
      .getByLabel('Token', { exact: true })
      .locator('option')
      .allTextContents();
    expect(types).toHaveLength(48);
    const naive = naiveCounts(types);
    expect(TRAINING.length).toBe(758);

    for (const [row, column] of [
      ['a', 'cat'],
      ['I', 'was'],
      ['<s>', 'The'],
      ['.', '</s>'],
      ['the', '<other>'],
      ['<other>', 'and'],
    ] as const) {
      await figure.choose('Token', row);
      await figure.choose('Followed by', column);
      const [count, of] = [naive.get(row)?.get(column) ?? 0, total(naive.get(row))];
      expect(count, `${row} ${column}`).toBeGreaterThan(0);
      const share = Number(((100 * count) / of).toFixed(1));
      const times = count === 1 ? 'once' : `${count.toLocaleString('en')} times`;
      const sentence = `“${row}” is followed by “${column}” ${times}: of ${of.toLocaleString('en')}, ${share} %.`;
      await expect(figure.cell(MATRIX)).toHaveAccessibleName(sentence);
      await expect(figure.figure.getByText(sentence, { exact: true })).toBeVisible();
    }
    await figure.choose('Token', 'the');
    await figure.choose('Followed by', 'a');
    await expect(figure.cell(MATRIX)).toHaveAccessibleName(/^“the” is never followed by “a”: of \d+, 0 %\.$/);
    await figure.choose('Token', '</s>');
    await expect(figure.cell(MATRIX)).toHaveAccessibleName(/^“<\/s>” is followed by nothing/);

    // The table behind it: the 200 most frequent of all cells, each as counted here.
    const data = await figure.data(/most frequent of [\d,]+ bigrams that occur, of 9,178 pairs in all$/);
    expect(data).toHaveLength(200);
    for (const [row = '', column = '', count, share] of data) {
      expect(Number(count), `${row} ${column}`).toBe(naive.get(row)?.get(column));
      expect(Number(share)).toBeCloseTo((100 * Number(count)) / total(naive.get(row)), 2);
    }
    const sorted = [...naive.values()].flatMap((row) => [...row.values()]).sort((a, b) => b - a);
    expect(data.map((row) => Number(row[2]))).toEqual(sorted.slice(0, 200));
  });

  test('is walked through with arrow keys, the mouse and a finger', async ({ browser }) => {
    const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 900 } });
    const page = await context.newPage();
    const figure = await BigramViews.open(page, { view: 'matrix', size: 12 });
    const cell = figure.cell(MATRIX);
    const place = async () => [
      Number(await figure.map(MATRIX).getByRole('row').getAttribute('aria-rowindex')),
      Number(await cell.getAttribute('aria-colindex')),
    ];
    await cell.focus();
    for (const [key, expected] of [
      ['Home', [undefined, 1]],
      ['PageUp', [1, 1]],
      ['PageUp', [1, 1]],
      ['ArrowRight', [1, 2]],
      ['ArrowDown', [2, 2]],
      ['End', [2, 12]],
      ['ArrowRight', [2, 12]],
      ['PageDown', [12, 12]],
      ['ArrowUp', [11, 12]],
    ] as const) {
      await page.keyboard.press(key);
      const [row, column] = await place();
      expect([expected[0] === undefined ? undefined : row, column], key).toEqual(expected);
      await expect(cell).toBeFocused();
    }
    await page.keyboard.press('Tab');
    await expect(cell).not.toBeFocused();

    const canvas = figure.figure.locator('canvas');
    const { width = 0, height = 0 } = (await canvas.boundingBox()) ?? {};
    const at = (row: number, column: number) => ({
      x: ((column - 0.5) * width) / 12,
      y: ((row - 0.5) * height) / 12,
    });
    await canvas.click({ position: at(3, 5), force: true });
    expect(await place()).toEqual([3, 5]);
    await page.keyboard.press('ArrowDown');
    expect(await place()).toEqual([4, 5]);
    await canvas.tap({ position: at(9, 2), force: true });
    expect(await place()).toEqual([9, 2]);
    // Under the pointer the cell is told, and nothing is chosen.
    await canvas.hover({ position: at(1, 3), force: true });
    await expect(figure.figure.getByText(/^“<s>” is followed by “<other>” \d+ times/)).toBeVisible();
    expect(await place()).toEqual([9, 2]);
    await context.close();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has colours that go one way in the ${colorScheme} theme, and tells 1 from 0`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openBook(page);
      const ramp = [0, ...Array.from({ length: 30 }, (_unused, n) => 0.14 + (0.86 * n) / 29)];
      const seen = await page.evaluate((colours) => {
        const context = document.createElement('canvas').getContext('2d');
        const probe = document.body.appendChild(document.createElement('span'));
        return colours.map((colour) => {
          probe.style.color = colour;
          if (!context) return [];
          context.fillStyle = getComputedStyle(probe).color;
          context.fillRect(0, 0, 1, 1);
          return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3).map((channel) => channel / 255);
        });
      }, ramp.map(rampColour));
      const ground = seen[0] as unknown as Rgb;
      const contrasts = seen.map((colour) => contrast(colour as unknown as Rgb, ground));
      for (let n = 1; n < contrasts.length; n++) {
        expect(contrasts[n], `colour ${n}`).toBeGreaterThan(contrasts[n - 1] ?? NaN);
      }
      expect(contrasts[1]).toBeGreaterThan(1.12);
      expect(contrasts.at(-1)).toBeGreaterThan(7);
    });
  }
});

const TRAINED = /^Trained: the probability of what follows/;
const SETTINGS = { size: 48, learningRate: 3, steps: 300 };

test.describe('the training', () => {
  test('comes from ln V near the counted table, by the numbers of an independent computation', async ({
    page,
  }) => {
    const figure = await BigramViews.open(page, { view: 'training', ...SETTINGS });
    await expect(figure.figure.getByText(/^Before training all logits are 0/)).toContainText('ln 48 = 3.871');
    await figure.button('Train').click();
    await expect(figure.figure.getByRole('status').filter({ hasText: /^300 steps at η = 3/ })).toBeVisible();

    // The same through the console, and what it means computed here.
    const { corpus } = await call(page, 'ngram.open', { source: { shipped: 'fables' }, unit: 'words' });
    const pairs = await call(page, 'ngram.pairs', { corpus, size: 48 });
    const V = pairs.labels.length;
    const counts = new Float32Array(V * V);
    pairs.counts.forEach((count, k) => (counts[(pairs.rows[k] ?? 0) * V + (pairs.columns[k] ?? 0)] = count));
    const totals = Array.from({ length: V }, (_unused, row) =>
      counts.subarray(row * V, (row + 1) * V).reduce((sum, count) => sum + count, 0),
    );
    const contexts = totals.filter((count) => count > 0).length;
    const trained = await call(page, 'bigram.train', {
      counts,
      V,
      steps: 300,
      learningRate: 3 * contexts,
      reportEvery: 300,
    });
    let [crossEntropy, entropy, largest] = [0, 0, 0];
    for (let row = 0; row < V; row++) {
      const logits = trained.logits.values.subarray(row * V, (row + 1) * V);
      const sum = logits.reduce((sum, logit) => sum + Math.exp(logit), 0);
      for (let column = 0; column < V; column++) {
        const count = counts[row * V + column] ?? 0;
        const probability = Math.exp(logits[column] ?? NaN) / sum;
        if (count > 0) {
          crossEntropy -= (count / 9178) * Math.log(probability);
          entropy -= (count / 9178) * Math.log(count / (totals[row] ?? NaN));
        }
        if ((totals[row] ?? 0) > 0)
          largest = Math.max(largest, Math.abs(probability - count / (totals[row] ?? NaN)));
      }
    }

    const rows = (await figure.data(/^The run as it was reported/)).map((row) =>
      row.map((cell) => Number(cell.replace('−', '-'))),
    );
    const [first = [], last = []] = [rows[0], rows.at(-1)];
    const [step0, crossEntropy0, kl0, largestLogit0, smallestLogit0, loss0] = first;
    expect([step0, largestLogit0, smallestLogit0]).toEqual([0, 0, 0]);
    expect(Math.abs((crossEntropy0 ?? NaN) - Math.log(48))).toBeLessThan(1e-4);
    expect(Math.abs((loss0 ?? NaN) - Math.log(48))).toBeLessThan(1e-4);
    const [step, finalCrossEntropy, kl, largestLogit, smallestLogit] = last;
    expect(step).toBe(300);
    expect(kl).toBeLessThan((kl0 ?? NaN) / 100);
    expect(Math.abs((kl ?? NaN) - (crossEntropy - entropy))).toBeLessThan(1e-4);
    expect(Math.abs((finalCrossEntropy ?? NaN) - crossEntropy)).toBeLessThan(1e-4);
    const logits = Array.from(trained.logits.values);
    expect(largestLogit).toBeCloseTo(Math.max(...logits), 1);
    expect(smallestLogit).toBeCloseTo(Math.min(...logits), 1);
    for (let n = 1; n < rows.length; n++) expect(rows[n]?.[1]).toBeLessThanOrEqual(rows[n - 1]?.[1] ?? NaN);
    console.log(
      `    KL ${kl0} → ${kl} nats (here ${(crossEntropy - entropy).toFixed(6)}), largest difference ${largest.toFixed(5)}`,
    );

    const outcome = figure.figure.getByRole('status').filter({ hasText: /^300 steps/ });
    await expect(outcome).toContainText(`with a floor of ${entropy.toFixed(3)};`);
    const [, difference = ''] = /seen contexts: ([\d.]+),/.exec(await outcome.innerText()) ?? [];
    expect(Math.abs(Number(difference) - largest)).toBeLessThan(1e-4);

    // The two maps say the same pair, one as counted and the other as trained.
    await figure.choose('After', 'a');
    const cell = figure.cell(TRAINED);
    await expect(cell).toHaveAccessibleName(
      /^After “a”, “.+” has probability .+ as counted, and .+ as trained\.$/,
    );
    expect(await figure.cell(/^Counted: shares/).getAttribute('aria-label')).toBe(
      await cell.getAttribute('aria-label'),
    );
    const bars = figure.figure.getByRole('table', { name: 'What follows “a”: the 12 most probable' });
    const shown = await bars
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('th, td')].slice(0, 3).map((cell) => cell.textContent)),
      );
    expect(shown).toHaveLength(12);
    const naive = naiveCounts(pairs.labels).get('a');
    for (const [label = '', counted] of shown) {
      expect(Number(counted), label).toBeCloseTo((naive?.get(label) ?? 0) / total(naive), 3);
    }
    await expect(figure.button('Train again from zeros')).toBeVisible();
  });

  test('ends when the reader looks at something else, and leaves nothing on the device', async ({ page }) => {
    const figure = await BigramViews.open(page, {
      view: 'training',
      size: 256,
      learningRate: 3,
      steps: 2000,
    });
    const before = await call(page, 'device.memory', {});
    const during = page.evaluate(async () => {
      await window.spy.reported({ stage: 'step', step: 100 });
      const memory = await window.book.call('device.memory', {});
      [...document.querySelectorAll('label')].find(({ textContent }) => textContent === 'Counts')?.click();
      return memory;
    });
    await figure.button('Train').click();
    expect((await during).numTensors).toBeGreaterThan(before.numTensors);
    await expect(figure.figure.getByRole('radio', { name: 'Counts', exact: true })).toBeChecked();
    await expect(figure.figure.getByText(/^Step \d+ of 2000/)).toHaveCount(0);
    await expect.poll(() => call(page, 'device.memory', {})).toEqual(before);
  });

  test('begins again where the device was lost, and says so', async ({ page }) => {
    const figure = await BigramViews.open(page, { view: 'training', size: 256, learningRate: 3, steps: 600 });
    await page.evaluate(() => window.spy.terminateAt({ stage: 'step', step: 300 }));
    await figure.button('Train').click();
    await expect(figure.figure.getByText(/^The computing worker was lost/)).toBeVisible();
    await expect(figure.figure.getByRole('status').filter({ hasText: /^600 steps/ })).toBeVisible();
    const steps = (await figure.data(/^The run as it was reported/)).map(([step]) => Number(step));
    expect(steps).toEqual(Array.from({ length: 201 }, (_unused, n) => 3 * n));
  });

  test('says that a rate is too high, and what to do', async ({ page }) => {
    const figure = await BigramViews.open(page, { view: 'training', size: 16, learningRate: 25, steps: 100 });
    await figure.button('Train').click();
    await expect(
      figure.figure.getByText(/^The loss rose in \d+ of 100 steps: at η = 25 .*Choose 4 or less\.$/),
    ).toBeVisible();
  });
});
