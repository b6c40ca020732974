// The n-gram counter with what readers bring: links, odd words, texts of their own.
import type { Page } from '@playwright/test';
import { openBook } from './support/book';
import { Ngrams } from './support/Ngrams';
import { expect, test } from './support/test';

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
  test('answers a link that cannot be used with a sentence and the defaults', async ({ page }) => {
    test.setTimeout(120_000);
    for (const { what, search, says } of BAD) {
      await openBook(page, {
        path: `gallery/ngram-counter/?${search.replace(/(^|&)/g, '$1ngram-counter.')}`,
      });
      const ngrams = new Ngrams(page);
      await ngrams.counted();
      await expect(ngrams.said('the figure shows its defaults'), what).toHaveText(says);
      await expect(ngrams.list('Text'), what).toHaveValue('fables');
      expect((await ngrams.rows())[0]?.[0], what).toBe('. </s>');
    }
  });

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
        '“huge.txt” has 5.2 MB, and at most 5 MB are taken',
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
