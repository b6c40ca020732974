// The n-gram counter: every number against a count made here.
import { inEnglish, PLOTS } from '../../src/pure/corpus';
import { storyOf } from '../../src/pure/corpus/story';
import { NaiveNgrams, sentencesOf, shippedText, written } from './support/naiveNgrams';
import { Ngrams } from './support/Ngrams';
import { expect, test } from './support/test';

const fables = new NaiveNgrams(shippedText('fables'));

/** The number that is written, as exact as it is written. */
function expectWritten(text: string | undefined, exact: number, what = ''): void {
  const { value, tolerance } = written(text ?? 'nothing');
  if (!Number.isFinite(exact)) expect(value, what).toBe(exact);
  else expect(Math.abs(value - exact), `${what}: ${text} for ${exact}`).toBeLessThanOrEqual(tolerance);
}

const n = (value: number) => value.toLocaleString('en');

test.describe('numbers', () => {
  test('says how much was counted', async ({ page }) => {
    const ngrams = await Ngrams.open(page);
    const words = fables.sentences.flat().length - 2 * fables.sentences.length;
    const held = fables.heldOut.flat().filter((word) => word !== '<s>' && word !== '</s>');
    await expect(ngrams.facts).toContainText(`${n(words)} words counted`);
    await expect(ngrams.facts).toContainText(`${n(fables.types)} types`);
    await expect(ngrams.facts).toContainText(`${n(fables.sentences.length)} sentences`);
    const unknown = held.filter((word) => word === '<unk>').length;
    await expect(ngrams.facts).toContainText(
      `the last 10% held out: ${n(held.length)} tokens, ${n(unknown)} of them unknown`,
    );
  });

  for (const order of [1, 2, 3]) {
    test(`counts n-grams of order ${order}, with their probabilities`, async ({ page }) => {
      const ngrams = await Ngrams.open(page, { n: order });
      const all = fables.ofOrder(order);
      const names = ['unigrams', 'bigrams', 'trigrams'];
      await expect(ngrams.said(`${n(all.length)} different ${names[order - 1]}.`)).toBeVisible();
      await ngrams.button('Show 20 more').click();
      await expect(ngrams.figure.getByText(`40 of ${n(all.length)} shown`)).toBeVisible();
      const rows = await ngrams.rows();
      expect(rows).toHaveLength(40);
      const largest = all.map(([, count]) => count).sort((a, b) => b - a);
      expect(rows.map(([, count]) => Number(count))).toEqual(largest.slice(0, 40));
      for (const [text = '', count, context, p] of rows) {
        const tokens = text.split(' ');
        expect(Number(count), text).toBe(fables.count(...tokens));
        // <s> is given, never predicted.
        if (text === '<s>') expect([context, p]).toEqual(['–', '–']);
        else {
          expect(context, text).toBe(n(fables.count(...tokens.slice(0, -1))));
          expectWritten(p, fables.frequency(tokens.slice(0, -1), tokens.at(-1) ?? ''), text);
        }
      }
    });
  }

  test('sorts by text and by count, both ways, and finds', async ({ page }) => {
    const ngrams = await Ngrams.open(page);
    const head = (name: string) => ngrams.figure.getByRole('columnheader', { name });
    const press = async (name: string) => {
      await head(name).getByRole('button').click();
      return ngrams.rows();
    };
    await expect(head('Count')).toHaveAttribute('aria-sort', 'descending');
    const rarest = await press('Count');
    await expect(head('Count')).toHaveAttribute('aria-sort', 'ascending');
    expect(new Set(rarest.map(([, count]) => count))).toEqual(new Set(['1']));
    const first = await press('n-gram');
    await expect(head('n-gram')).toHaveAttribute('aria-sort', 'ascending');
    await expect(head('Count')).toHaveAttribute('aria-sort', 'none');
    const last = await press('n-gram');
    await expect(head('n-gram')).toHaveAttribute('aria-sort', 'descending');
    const words = (rows: string[][]) => rows.map(([text = '']) => text.split(' ')[0] ?? '');
    expect(words(last)[0]?.toLowerCase().charCodeAt(0)).toBeGreaterThan(
      words(first)[0]?.toLowerCase().charCodeAt(0) ?? NaN,
    );
    const collator = new Intl.Collator('en');
    expect(words(last)).toEqual(words(last).toSorted((a, b) => collator.compare(b, a)));

    await ngrams.field('Search').fill('mouse');
    const found = fables.ofOrder(2).filter(([tokens]) => tokens.some((one) => /mouse/i.test(one)));
    await expect(ngrams.said(`${n(found.length)} of the different bigrams contain “mouse”.`)).toBeVisible();
    const rows = await ngrams.rows();
    expect(rows).toHaveLength(Math.min(20, found.length));
    for (const [text = ''] of rows) expect(text).toMatch(/mouse/i);
    await ngrams.field('Search').fill('qqq');
    await expect(ngrams.said('None of the bigrams contains “qqq”.')).toBeVisible();
  });

  test('gives what comes next, and writes it', async ({ page }) => {
    const ngrams = await Ngrams.open(page, { view: 'next' });
    const check = async (...context: string[]) => {
      const rows = await ngrams.rows();
      for (const [token = '', counts, p] of rows) {
        const [count, total] = [fables.count(...context, token), fables.count(...context)];
        expect(counts, token).toBe(`${n(count)} / ${n(total)}`);
        expectWritten(p, count / total, token);
      }
      const most = fables
        .ofOrder(context.length + 1)
        .filter(([tokens]) => tokens.slice(0, -1).join(' ') === context.join(' '))
        .map(([, count]) => count)
        .sort((a, b) => b - a);
      const seen = rows.map(([, counts = '']) => Number(counts.split(' / ')[0])).filter((count) => count > 0);
      expect(seen).toEqual(most.slice(0, rows.length));
    };
    await check('a');
    await expect(ngrams.said(`The probabilities of all ${n(fables.V)} tokens sum to 1.0000.`)).toBeVisible();
    await ngrams.choose('n', '3');
    await check('saw', 'a');
    await expect(ngrams.said(`“saw a” occurs ${fables.count('saw', 'a')} times`)).toBeVisible();
    // The first button writes its token; what is asked then is what comes after it.
    const [first = ''] = (await ngrams.rows())[0] ?? [];
    await ngrams.button(first).click();
    await expect(ngrams.field('Context')).toHaveValue(`I saw a ${first}`);
    await check('a', first);
    await ngrams.button('Take back the last token').click();
    await ngrams.button('Take back the last token').click();
    await expect(ngrams.field('Context')).toHaveValue('I saw');
    await check('I', 'saw');

    // What was never seen: 0/0 without smoothing, something with it.
    await ngrams.field('Context').fill('the zebra');
    await expect(ngrams.said('“the zebra” never occurs in the training text: every relative')).toBeVisible();
    await expect(ngrams.figure.getByTitle('unknown: the training text does not have it')).toHaveText(
      /^zebra/,
    );
    await ngrams.smooth('add-k');
    await expect(
      ngrams.said(`with only k in every count, all ${n(fables.V)} tokens are alike`),
    ).toBeVisible();
    await ngrams.smooth('kneser-ney');
    await expect(ngrams.said('falls back to how frequent each token is by itself')).toBeVisible();
    await ngrams.smooth('stupid-backoff');
    await expect(ngrams.said(/The scores of all .* they are no probabilities\./)).toBeVisible();
  });

  test('multiplies a sentence together, with whole beginnings and with cut contexts', async ({ page }) => {
    const ngrams = await Ngrams.open(page, { view: 'sentence', n: 4 });
    const sentence = ['I', 'saw', 'a', 'cat', 'on', 'a', 'mat', '</s>'];
    const check = async (order: number, probability: (context: string[], token: string) => number) => {
      const rows = await ngrams.rows();
      expect(rows.map(([token]) => token)).toEqual(sentence);
      const whole = ['<s>', ...sentence];
      const beginning = (length: number) =>
        fables.training.filter((one) => whole.slice(0, length).every((word, at) => one[at] === word)).length;
      let product = 1;
      for (const [at, [token = '', chain, chainP, context, counts, p, ln]] of rows.entries()) {
        const [before, after] = [beginning(at + 1), beginning(at + 2)];
        expect(chain, token).toBe(`${n(after)} / ${n(before)}`);
        if (before === 0) expect(chainP).toBe('0/0');
        else expectWritten(chainP, after / before, token);
        const cut = whole.slice(Math.max(0, at + 2 - order), at + 1);
        expect(context).toBe(cut.join(' '));
        expect(counts).toBe(`${n(fables.count(...cut, token))} / ${n(fables.count(...cut))}`);
        const exact = probability(cut, token);
        product *= exact;
        if (Number.isNaN(exact)) expect([p, ln]).toEqual(['0/0', '0/0']);
        else {
          expectWritten(p, exact, token);
          expectWritten(ln, Math.log(exact), token);
        }
      }
      const foot = ngrams.figure.locator('tfoot td');
      await expect(foot.nth(1)).toHaveText('0');
      if (Number.isNaN(product)) await expect(foot.nth(4)).toHaveText('undefined');
      else expectWritten((await foot.nth(4).textContent()) ?? '', product, 'product');
      return product;
    };
    expect(await check(4, fables.frequency)).toBeNaN();
    await expect(ngrams.said('it is undefined: what stands before')).toBeVisible();
    await ngrams.choose('n', '2');
    expect(await check(2, fables.frequency)).toBe(0); // no sentence ends with a mat
    await expect(ngrams.said('ln p is −∞ and the perplexity ∞')).toBeVisible();
    await ngrams.smooth('add-k');
    await ngrams.field('k').fill('0.1');
    await ngrams.counted();
    const added = await check(2, fables.addK(0.1));
    const text = (await ngrams.said('a perplexity of').textContent()) ?? '';
    expectWritten(/perplexity of ([\d.,]+) over 8 tokens/.exec(text)?.[1], added ** (-1 / 8));
    await ngrams.smooth('kneser-ney');
    await check(2, fables.kneserNeyBigrams());
  });

  test('knows the floor of stories that the world itself told', async ({ page }) => {
    const ngrams = await Ngrams.open(page, { text: 'world', view: 'perplexity', smoothing: 'kneser-ney' });
    const stories = Array.from({ length: 600 }, (_, i) => storyOf(PLOTS, inEnglish(), 'train', i));
    const sentences = sentencesOf(stories.map(({ text }) => text).join('\n\n'));
    const predicted = sentences.reduce((sum, words) => sum + words.length - 1, 0); // no begin is predicted
    const nats = stories.reduce((sum, { logProbability }) => sum - logProbability, 0);
    const text = (await ngrams.said('The chances that made these stories').textContent()) ?? '';
    expectWritten(
      /a perplexity of ([\d.,]+\d)/.exec(text.slice(text.indexOf('The chances')))?.[1],
      Math.exp(nats / predicted),
    );
    await expect(ngrams.figure.getByText(/^the world itself: /)).toBeVisible();
    // Nobody is below it on the part that was held out.
    for (const row of await ngrams.data()) {
      expect(written(row[4] ?? '').value).toBeGreaterThan(Math.exp(nats / predicted));
    }
  });

  test('measures perplexity, and says how many events are impossible', async ({ page }) => {
    const ngrams = await Ngrams.open(page, { view: 'perplexity', smoothing: 'add-k', k: 0.05 });
    const characters = (part: 'training' | 'heldOut') => part; // bits per character are checked by their ratio below
    const check = async (probability: (context: string[], token: string) => number, orders: number[]) => {
      const rows = await ngrams.data();
      for (const order of orders) {
        const [, shownN, training, , heldOut, zeros] = rows[order - 1] ?? [];
        expect(Number(shownN)).toBe(order);
        expectWritten(training, fables.perplexity(fables.training, order, probability).perplexity);
        const held = fables.perplexity(fables.heldOut, order, probability);
        expectWritten(heldOut, held.perplexity);
        expect(zeros).toBe(n(held.zeros));
      }
      return rows;
    };
    const rows = await check(fables.addK(0.05), [1, 2, 3, 4, 5]);
    // Bits per character: the same nats over the part's characters, whatever n is.
    for (const [perplexity, bits, part] of [
      [2, 3, characters('training')],
      [4, 6, characters('heldOut')],
    ] as const) {
      const ratios = rows.map(
        (row) => written(row[bits] ?? '').value / Math.log2(written(row[perplexity] ?? '').value),
      );
      for (const ratio of ratios) expect(ratio / (ratios[0] ?? NaN), part).toBeCloseTo(1, 1);
      expect(ratios[0]).toBeGreaterThan(0.15); // a word has four or five characters and a space
      expect(ratios[0]).toBeLessThan(0.35);
    }
    await ngrams.smooth('none');
    await check(fables.frequency, [1, 2, 3, 4, 5]);
    const zeros = fables.perplexity(fables.heldOut, 2, fables.frequency).zeros;
    await expect(ngrams.figure.getByText(`${zeros} zeros`)).toBeVisible();
    await expect(ngrams.said(`${n(zeros)} at n = 2`)).toBeVisible();
    await ngrams.smooth('kneser-ney');
    await check(fables.kneserNeyBigrams(), [2]);
    await ngrams.smooth('stupid-backoff');
    await expect(ngrams.said('Stupid back-off gives scores that do not sum to 1')).toBeVisible();
    await ngrams.figure.getByRole('switch', { name: 'All smoothings' }).check();
    await expect(ngrams.said(/lowest with Kneser–Ney at n\s=\s\d/)).toBeVisible();
    expect(await ngrams.data()).toHaveLength(20);
  });

  test('draws the same text from the same seed, each token by its counts', async ({ page }) => {
    const ngrams = await Ngrams.open(page, { view: 'generate', maxTokens: 80 });
    const text = ngrams.figure.getByRole('radiogroup', { name: 'Generated tokens' });
    const data = await ngrams.data();
    expect(data).toHaveLength(80);
    for (const [token = '', context = '', count, contextCount, p] of data) {
      if (count !== '–') {
        expect(Number(count), `${context} ${token}`).toBe(fables.count(...context.split(' '), token));
        expect(Number(contextCount)).toBe(fables.count(...context.split(' ')));
      }
      expectWritten(p, fables.frequency([context], token), `${context} ${token}`);
    }
    const counted = data.filter(([, , count]) => count !== '–').length;
    expect(counted).toBeGreaterThan(60);
    await expect(ngrams.said(/^80 tokens drawn\. \d+ sentences came to their end/)).toBeVisible();
    const first = await text.innerText();
    await ngrams.button('Another text').click();
    await ngrams.counted();
    await expect(ngrams.figure.getByText('Seed 2', { exact: true })).toBeVisible();
    expect(await text.innerText()).not.toBe(first);
    await ngrams.button('The one before').click();
    await ngrams.counted();
    expect(await text.innerText()).toBe(first);

    // Without temperature the most frequent token comes, again and again.
    await ngrams.field('Temperature').fill('0');
    await ngrams.field('Prompt').fill('I saw');
    await ngrams.counted();
    const [[greedy = '', context] = []] = await ngrams.data();
    expect(context).toBe('saw');
    const most = Math.max(
      ...fables
        .ofOrder(2)
        .filter(([[one]]) => one === 'saw')
        .map(([, count]) => count),
    );
    expect(fables.count('saw', greedy)).toBe(most);
    // Arrow keys go from token to token, and each is explained.
    await text.getByRole('radio').first().focus();
    await page.keyboard.press('End');
    await expect(text.getByRole('radio').last()).toBeChecked();
    await page.keyboard.press('Home');
    await expect(ngrams.figure.getByRole('region', { name: `Token 1: “${greedy}”` })).toContainText(
      `Seen ${fables.count('saw', greedy)} of ${fables.count('saw')} times in the training text.`,
    );
    await ngrams.choose('n', '5');
    await ngrams.field('Prompt').fill('the zebra saw a mat');
    await expect(
      ngrams.said(/never occurs in the training text, so unsmoothed counts say nothing/),
    ).toBeVisible();
  });
});
