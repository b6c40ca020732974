// The n-gram counter: every number against a count made here, every text that a reader may bring, and what may go wrong.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openBook } from './support/book';
import { NaiveNgrams, shippedText, written } from './support/naiveNgrams';
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

test.describe('what a link may hold', () => {
  const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

  test('opens as it was left', async ({ page, context }) => {
    const ngrams = await Ngrams.open(page);
    await ngrams.list('Text').selectOption('cuentos');
    await ngrams.look('next');
    await ngrams.smooth('interpolation');
    await ngrams.field('λ').fill('0.35');
    await ngrams.field('Context').fill('¿Qué & cómo? 100 % {n} $& <b>');
    await ngrams.counted();
    await expect.poll(() => query(page)['ngram-counter.context']).toBe('¿Qué & cómo? 100 % {n} $& <b>');
    expect(query(page)).toEqual({
      'ngram-counter.v': '1',
      'ngram-counter.text': 'cuentos',
      'ngram-counter.view': 'next',
      'ngram-counter.smoothing': 'interpolation',
      'ngram-counter.lambda': '0.35',
      'ngram-counter.context': '¿Qué & cómo? 100 % {n} $& <b>',
    });
    const other = await context.newPage();
    await other.goto(page.url());
    const copy = new Ngrams(other);
    expect(await copy.rows()).toEqual(await ngrams.rows());
    await expect(copy.field('λ')).toHaveValue('0.35');
    await expect(copy.figure.locator('b')).toHaveCount(0);
    await ngrams.button('Reset').click();
    await expect.poll(() => query(page)).toEqual({});
    await expect(ngrams.facts).toContainText('9,4');
  });

  const BAD: { what: string; search: string; says: RegExp }[] = [
    { what: 'an unknown text', search: 'v=1&text=bible', says: /text must be one of fables, logbook/ },
    { what: 'n out of range', search: 'v=1&n=6', says: /n must be at most 5, got "6"/ },
    { what: 'half an n', search: 'v=1&n=2.5', says: /n must be a whole number/ },
    { what: 'k of 0', search: 'v=1&k=0', says: /k must be at least 0\.001/ },
    { what: 'a k that is no number', search: 'v=1&k=NaN', says: /k must be a number, got "NaN"/ },
    { what: 'a view of another time', search: 'v=2&view=counts', says: /must be of version 1, got "2"/ },
    { what: 'the prototype', search: 'v=1&__proto__=1', says: /there is no setting "__proto__"/ },
    {
      what: 'too long a context',
      search: `v=1&context=${'x'.repeat(201)}`,
      says: /context must be at most 200/,
    },
  ];
  for (const { what, search, says } of BAD) {
    test(`answers a link with ${what} with a sentence and the defaults`, async ({ page }) => {
      await openBook(page, {
        path: `gallery/ngram-counter/?${search.replace(/(^|&)/g, '$1ngram-counter.')}`,
      });
      const ngrams = new Ngrams(page);
      await ngrams.counted();
      await expect(ngrams.said('the figure shows its defaults')).toHaveText(says);
      await expect(ngrams.list('Text')).toHaveValue('fables');
      expect((await ngrams.rows())[0]?.[0]).toBe('. </s>');
    });
  }

  test('takes odd texts in every field', async ({ page }) => {
    const ngrams = await Ngrams.open(page, { view: 'next', n: 3, smoothing: 'kneser-ney' });
    const odd = [
      '',
      '   ',
      '.',
      '🦊👩‍🚀',
      '옛날 옛적에',
      '$& $1 {context}',
      '<s> </s>',
      '\u202e\u0000',
      'x'.repeat(500),
    ];
    for (const [view, label] of [
      ['next', 'Context'],
      ['sentence', 'Sentence'],
      ['generate', 'Prompt'],
      ['counts', 'Search'],
    ] as const) {
      await ngrams.look(view);
      for (const text of odd) {
        await ngrams.field(label).fill(text);
        await ngrams.counted();
        await expect(ngrams.figure.getByRole('alert'), `${label}: ${text}`).toHaveCount(0);
      }
      // Half a character.
      await ngrams.field(label).evaluate((field) => {
        const prototype = Object.getPrototypeOf(field) as object;
        Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, 'A \ud83d B');
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await ngrams.counted();
      await expect(ngrams.figure.getByRole('alert')).toHaveCount(0);
      await ngrams.field(label).fill('the');
      await ngrams.counted();
    }
  });
});

test.describe('a text of the reader', () => {
  const OWN = { text: 'own' } as const;

  test('is counted as it is typed, kept, and not in the link', async ({ page }) => {
    const ngrams = await Ngrams.visit(page, { ...OWN, unit: 'characters', n: 1 });
    await expect(ngrams.said('There is no text of yours in this browser yet.')).toBeVisible();
    const field = ngrams.field('Type or paste a text');
    await field.fill('옛날 옛적에 호랑이가 살았어요.\n👩‍🚀🐯👩‍🚀 é é\n끝');
    await ngrams.counted();
    const counts = Object.fromEntries(
      (await ngrams.rows()).map(([token = '', count]) => [token, Number(count)]),
    );
    expect(counts).toMatchObject({ '👩‍🚀': 2, '🐯': 1, é: 2, 옛: 2, '␣': 5 });
    // Half of a character is taken, and said.
    await field.evaluate((element) => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(
        element,
        'ab \ud83d ab\nab',
      );
      element.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect(ngrams.facts).toContainText('1 half of a character stands as \ufffd');
    await ngrams.counted();
    // A single token is too little, and nothing at all is asked for again.
    await field.fill('x');
    await expect(ngrams.said(/the text is a single token/)).toBeVisible();
    await field.fill('  \n ');
    await expect(ngrams.said('There is no text of yours in this browser yet.')).toBeVisible();
    await field.fill('mi mamá me mima\nmi mamá me ama');
    await ngrams.counted();
    expect(page.url()).not.toContain('mam');
    await expect(ngrams.figure.getByText('and does not hold it')).toBeVisible();
    await page.reload();
    await expect(field).toHaveValue('mi mamá me mima\nmi mamá me ama');
    await ngrams.counted();
    await ngrams.button('Delete this text').click();
    await expect(ngrams.said('There is no text of yours in this browser yet.')).toBeVisible();
    await page.reload();
    await expect(ngrams.said('There is no text of yours in this browser yet.')).toBeVisible();
    await expect(field).toHaveValue('');
  });

  test('comes from a file in any encoding that says what it is', async ({ page }) => {
    const ngrams = await Ngrams.visit(page, OWN);
    const field = ngrams.field('Type or paste a text');
    const text = 'El niño vio un gato. El niño vio un año.';
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
    await ngrams.chooseFile('le.txt', utf16);
    await expect(field).toHaveValue(text);
    await ngrams.chooseFile('be.txt', Buffer.from(utf16).swap16());
    await expect(field).toHaveValue(text);
    await ngrams.counted();
    await expect(ngrams.facts).toContainText('12 words counted');
    await ngrams.chooseFile('old.txt', Buffer.from(text, 'latin1'));
    await expect(ngrams.said('“old.txt” is not UTF-8 throughout: 3 places could not be read')).toBeVisible();
    await expect(field).toHaveValue(text.replaceAll('ñ', '\ufffd'));
    // What is no text, empty or too large is refused, and the text stays.
    await field.fill(text);
    const refused: [string, Buffer, RegExp | string][] = [
      [
        'cat.png',
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
        '“cat.png” is no plain text.',
      ],
      ['none.txt', Buffer.alloc(0), '“none.txt” is empty; the text before it stays.'],
      [
        'huge.txt',
        Buffer.alloc(5 * 1024 * 1024 + 1, 'a '),
        '“huge.txt” has 5.2 MB, and at most 5 MB are counted',
      ],
      ['vast.txt', Buffer.alloc(12 * 1024 * 1024, 'a '), '“vast.txt” has 12.6 MB'],
    ];
    for (const [name, bytes, says] of refused) {
      await ngrams.chooseFile(name, bytes);
      await expect(ngrams.said(says)).toBeVisible();
      await expect(field).toHaveValue(text);
    }
    await ngrams.counted();
    await expect(ngrams.facts).toContainText('12 words counted');
  });

  test('is used where the browser keeps nothing, and that is said', async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('storage is blocked', 'SecurityError');
      };
    });
    const ngrams = await Ngrams.visit(page, OWN);
    await ngrams.field('Type or paste a text').fill('one two one two');
    await ngrams.counted();
    await expect(ngrams.said('This browser does not keep the text (storage is blocked).')).toBeVisible();
    await expect(ngrams.facts).toContainText('4 words counted');
  });
});

/** Seeded pseudo-words, `megabytes` of them, frequent ones more often; runs in the page. */
const PSEUDO_WORDS = (megabytes: number, seed = 1) => `() => {
  let state = ${seed};
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const one = (from) => from[Math.floor(next() * from.length)];
  const syllable = () => one('bcdfghklmnprstv') + one('aeiou');
  const types = Array.from({ length: 20000 }, () => Array.from({ length: 2 + 3 * next() }, syllable).join(''));
  const words = [];
  for (let length = 0; length < ${megabytes} * 2 ** 20 - 20; length += words.at(-1).length + 1)
    words.push(types[Math.floor(20000 * next() ** 3)] + (words.length % 12 === 11 ? '.' : ''));
  return words.join(' ');
}`;

/** The longest stretch for which the page's own thread computed during `action`, in ms of processor time. */
async function longestTask(page: Page, action: () => Promise<void>): Promise<number> {
  const browser = page.context().browser();
  await browser?.startTracing(page, { categories: ['toplevel'] });
  await action();
  const trace = JSON.parse(String(await browser?.stopTracing())) as {
    traceEvents: { name: string; pid: number; tid: number; tdur?: number; args: { name?: string } }[];
  };
  const threadOf = ({ pid, tid }: { pid: number; tid: number }) => `${pid} ${tid}`;
  const pages = trace.traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  );
  const threads = new Set(pages.map(threadOf));
  const tasks = trace.traceEvents.filter((event) => threads.has(threadOf(event)));
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

test.describe('much text', () => {
  const OWN = { text: 'own' } as const;

  test('a megabyte of words is counted within a second', async ({ page }) => {
    const ngrams = await Ngrams.visit(page, { ...OWN, n: 3 });
    await ngrams.drop(await ngrams.makeFile('words.txt', PSEUDO_WORDS(1)));
    await ngrams.counted();
    const facts = await ngrams.facts.innerText();
    console.log(`    1 MB: ${facts.split('\n').join('; ')}`);
    const [, number = '', unit] = /in ([\d.]+) (m?s)/.exec(facts) ?? [];
    expect(Number(number) * (unit === 's' ? 1000 : 1)).toBeLessThan(1000);
    expect(Number(/^([\d,]+) words/.exec(facts)?.[1]?.replaceAll(',', ''))).toBeGreaterThan(100_000);
  });

  test('5 MB are counted beside a page that stays awake, can be stopped, and are kept', async ({ page }) => {
    test.setTimeout(120_000);
    const ngrams = await Ngrams.visit(page, OWN);
    await expect(ngrams.field('Type or paste a text')).toBeVisible();
    await ngrams.drop(await ngrams.makeFile('five.txt', PSEUDO_WORDS(5)));
    await ngrams.button('Cancel').click();
    await expect(ngrams.said('Stopped before everything was counted.')).toBeVisible();
    await page.waitForTimeout(500); // what would still come of it
    await expect(ngrams.facts).toHaveCount(0);
    await ngrams.button('Count again').click();
    await ngrams.counted();

    const file = await ngrams.makeFile('five.txt', PSEUDO_WORDS(5, 2));
    const watched = page.evaluate(async () => {
      const facts = () => document.querySelector('figure [role=status] strong')?.textContent;
      const before = facts();
      const begin = performance.now();
      let [last, longestMs] = [begin, 0];
      while ((facts() ?? before) === before && last - begin < 60_000) {
        await new Promise(requestAnimationFrame);
        const now = performance.now();
        longestMs = Math.max(longestMs, now - last);
        last = now;
      }
      return longestMs;
    });
    const busyMs = await longestTask(page, async () => {
      await ngrams.drop(file);
      await watched;
      await ngrams.counted();
    });
    console.log(`    5 MB: ${(await ngrams.facts.innerText()).split('\n').join('; ')}`);
    console.log(
      `    longest time between two frames ${(await watched).toFixed(0)} ms; longest task ${busyMs.toFixed(0)} ms of processor time`,
    );
    // Between two frames other programs compute, too; so the limit is for what the page itself does.
    expect(busyMs).toBeGreaterThan(1);
    expect(busyMs).toBeLessThan(100);

    await expect(ngrams.figure.getByText('The beginning of “five.txt”, 5.2 MB:')).toBeVisible();
    await page.reload();
    await ngrams.counted();
    await expect(ngrams.figure.getByText('The beginning of “five.txt”, 5.2 MB:')).toBeVisible();
  });
});

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
    // The first two answers on the next token come late, and after the third.
    await page.addInitScript(() => {
      let asked = 0;
      const late = new Set<number>();
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function (
        message: { type: string; name?: string; id: number },
        transfer?: Transferable[] | StructuredSerializeOptions,
      ) {
        if (message.type === 'call' && message.name === 'ngram.next' && ++asked > 1 && asked < 4)
          late.add(message.id);
        // A cancel that is not heard, as if the answer were on its way already.
        if (message.type === 'cancel' && late.has(message.id)) return;
        postMessage.call(this, message, transfer as StructuredSerializeOptions);
      };
      const { set, get } = Object.getOwnPropertyDescriptor(Worker.prototype, 'onmessage') ?? {};
      Object.defineProperty(Worker.prototype, 'onmessage', {
        ...(get && { get }),
        set(listener: ((event: MessageEvent) => void) | null) {
          set?.call(this, (event: MessageEvent<{ id: number }>) => {
            if (late.has(event.data.id)) setTimeout(() => listener?.(event), 800);
            else listener?.(event);
          });
        },
      });
    });
    const ngrams = await Ngrams.open(page, { view: 'next' });
    const caption = ngrams.figure.getByRole('table').locator('caption');
    for (const context of ['the', 'said', 'a']) {
      await ngrams.field('Context').fill(context);
      await page.waitForTimeout(200); // long enough to be asked
    }
    await expect(caption).toHaveText('After “a”');
    await page.waitForTimeout(1500);
    await expect(caption).toHaveText('After “a”');
    await ngrams.counted();
  });

  test('a figure that is opened and left fifty times leaves nothing behind', async ({ page }) => {
    test.setTimeout(240_000);
    await Ngrams.open(page);
    const book = page.getByRole('navigation', { name: 'Book' });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const measure = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
      return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
    };
    const leave = async () => {
      await book.getByRole('link', { name: 'Gallery' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gallery');
    };
    const visit = async () => {
      await page.getByRole('main').getByRole('link', { name: 'N-gram counter' }).click();
      await new Ngrams(page).counted();
      await leave();
    };
    await leave();
    for (let round = 0; round < 5; round++) await visit();
    const before = await measure();
    for (let round = 0; round < 50; round++) await visit();
    const after = await measure();
    console.log(`    before ${JSON.stringify(before)}, after ${JSON.stringify(after)}`);
    expect(after.nodes).toBeLessThan(before.nodes + 50); // less than one a visit
    expect(after.listeners).toBeLessThan(before.listeners + 50);
    expect(after.heap).toBeLessThan(before.heap + 50 * 20_000);
    expect(await page.evaluate(() => window.spy.terminate('text'))).toBe(1); // one worker for all
  });
});

test('every view fits from 360 to 1920 pixels and keeps the rules of WCAG in both themes', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const ngrams = await Ngrams.open(page, {
    text: 'iyagi',
    n: 4,
    smoothing: 'kneser-ney',
    allSmoothings: true,
  });
  for (const view of ['counts', 'next', 'sentence', 'perplexity', 'generate'] as const) {
    await ngrams.look(view);
    for (const width of [360, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `${view} at ${width} pixels`).toBeLessThanOrEqual(0);
      for (const colorScheme of width === 1280 ? (['light', 'dark'] as const) : (['light'] as const)) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).include('figure').analyze();
        expect(
          violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join('; ')}`,
          ),
          `${view}, ${colorScheme}, at ${width} pixels`,
        ).toEqual([]);
      }
    }
  }
});
