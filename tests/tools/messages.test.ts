// `npm run messages` and what becomes of it: the whole catalogue is printed, and a translation of it is shown.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ComponentsJSON, I18n, TranslationJSON } from '@nanostores/i18n';
import ts from 'typescript';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { count, params } from '../../src/i18n';
import type { figureMessages, grammarMessages } from '../../src/prose/messages';
import type { controlMessages, statusMessages } from '../../src/ui/messages';
import { catalogueOf } from '../../tools/catalogue';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Declared {
  file: string;
  id: string;
  isExported: boolean;
  texts: TranslationJSON;
}

/** Every `messages('id', { … })` in the source of the book, read from the text alone: nothing of it is run. */
function readDeclared(): Declared[] {
  return readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(path.join(ROOT, 'src', file), 'utf8');
      if (!text.includes('messages(')) return [];
      const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
      const found: Declared[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isCallExpression(node) && node.expression.getText() === 'messages') {
          const [id, texts] = node.arguments;
          const statement = ts.findAncestor(node, ts.isVariableStatement);
          const isExported = statement?.modifiers?.[0]?.kind === ts.SyntaxKind.ExportKeyword;
          found.push({ file, id: String(textsIn(id)), isExported, texts: textsIn(texts) });
        }
        ts.forEachChild(node, visit);
      };
      visit(source);
      return found;
    });
}

/** A text, an object of texts, or either of them inside `params(…)` and `count(…)`. */
function textsIn(node: ts.Expression | undefined): TranslationJSON {
  if (node && ts.isStringLiteralLike(node)) return node.text;
  if (node && ts.isBinaryExpression(node)) return `${textsIn(node.left)}${textsIn(node.right)}`;
  if (node && ts.isCallExpression(node)) return textsIn(node.arguments[0]);
  if (node && ts.isObjectLiteralExpression(node)) {
    return Object.fromEntries(
      node.properties
        .filter(ts.isPropertyAssignment)
        .map(({ name, initializer }) => [(name as ts.Identifier).text, textsIn(initializer)]),
    );
  }
  throw new Error(
    `${node?.getSourceFile().fileName}: a message must be a plain text, got ${node?.getText()}`,
  );
}

const declared = readDeclared();

describe('npm run messages', () => {
  it('prints every text of every catalogue, and nothing else', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/messages.mjs'], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production' }, // whatever the shell says
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(declared.length).toBeGreaterThan(15);
    expect(JSON.parse(stdout)).toEqual(Object.fromEntries(declared.map(({ id, texts }) => [id, texts])));
  });

  it('finds all there are: each is exported from a messages.ts or …Messages.ts, under an id of its own', () => {
    expect(
      declared.filter(
        ({ file, isExported }) => !/^(messages|\w+Messages)\.ts$/.test(path.basename(file)) || !isExported,
      ),
    ).toEqual([]);
    const ids = declared.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('refuses two catalogues of one id, and passes over what is none', () => {
    const one = { component: 'figure', i18n: {}, base: { copy: 'Copy' } };
    const two = {
      component: 'other',
      i18n: {},
      base: { tokens: { input: '{n} tokens', transform: () => '' } },
    };
    const plain = { helper: () => 'text', list: ['a'], nothing: null };
    expect(catalogueOf({ '/src/a/messages.ts': { one, ...plain }, '/src/b/messages.ts': { two } })).toEqual({
      figure: { copy: 'Copy' },
      other: { tokens: '{n} tokens' },
    });
    expect(() => catalogueOf({ '/src/a/messages.ts': { one }, '/src/b/messages.ts': { one } })).toThrow(
      'messages: each catalogue needs an id of its own, got "figure" in /src/a/messages.ts and in /src/b/messages.ts.',
    );
  });
});

/** A translation that someone has only begun; `grammar` is not there at all. */
const XX: ComponentsJSON = {
  controls: { off: 'Xoff.', wholeNumber: '{max} … {min}: {label}' },
  figure: { copyLink: 'Xcopy', downloadAndRun: 'Xrun {size}' },
  status: { cancel: 'Xcancel' },
  counted: { tokens: { one: '{count} xtoken', other: '{count} xtokens' } },
};

/** What the modules of the book export, made in a copy of it that has the language `xx`. */
interface Book {
  speak(code: string): Promise<void>;
  messages: I18n;
  count: typeof count;
  params: typeof params;
  controlMessages: typeof controlMessages;
  figureMessages: typeof figureMessages;
  grammarMessages: typeof grammarMessages;
  statusMessages: typeof statusMessages;
}

describe('a translation', () => {
  const scratch = mkdtempSync(path.join(tmpdir(), 'messages-'));
  let server: ViteDevServer;
  let stops: (() => void)[] = [];

  beforeAll(async () => {
    cpSync(path.join(ROOT, 'src'), path.join(scratch, 'src'), { recursive: true });
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(scratch, 'node_modules'), 'junction');
    writeFileSync(path.join(scratch, 'src/i18n/xx.json'), JSON.stringify(XX));
    const parts = ['@/i18n', '@/ui/messages', '@/prose/messages'];
    writeFileSync(path.join(scratch, 'entry.ts'), parts.map((part) => `export * from '${part}';\n`).join(''));
    server = await createServer({
      root: scratch,
      configFile: false,
      cacheDir: path.join(scratch, '.vite'),
      logLevel: 'error',
      optimizeDeps: { noDiscovery: true },
      resolve: { alias: { '@': path.join(scratch, 'src') } },
      server: { middlewareMode: true, watch: null, ws: false },
    });
  });
  afterEach(() => {
    stops.forEach((stop) => stop());
    stops = [];
  });
  afterAll(async () => {
    await server.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  /** The book in that language, as a page opens it, with these catalogues on the page. */
  async function open(language: string, shown: (keyof Book & `${string}Messages`)[]) {
    server.moduleGraph.invalidateAll();
    const book = (await server.ssrLoadModule('/entry.ts')) as Book;
    const counted = book.messages('counted', {
      tokens: book.count({ one: '{count} token', other: '{count} tokens' }),
      models: book.count({ one: '{count} model', other: '{count} models' }),
    });
    stops = [counted, ...shown.map((name) => book[name])].map((one) => one.listen(() => undefined));
    await book.speak(language);
    await expect.poll(() => Object.keys(book.messages.cache[language] ?? {})).not.toEqual([]);
    return { ...book, counted };
  }

  it('is shown, and where it lacks a message the English one', async () => {
    const book = await open('xx', ['controlMessages', 'figureMessages', 'statusMessages']);
    const [figure, status] = [book.figureMessages.get(), book.statusMessages.get()];
    expect([figure.copyLink, figure.copied]).toEqual(['Xcopy', 'Link copied, with everything that is set.']);
    expect([status.cancel, status.tryAgain]).toEqual(['Xcancel', 'Try again']);
  });

  it('gets its parameters, in its own order, and its forms for numbers', async () => {
    const book = await open('xx', ['controlMessages', 'figureMessages']);
    const controls = book.controlMessages.get();
    const range = { label: 'Top-k', min: 0, max: '200' };
    expect(controls.wholeNumber(range)).toBe('200 … 0: Top-k');
    expect(controls.anyNumber(range)).toBe('Top-k takes a number from 0 to 200.');
    expect(book.figureMessages.get().downloadAndRun({ size: '2.0 MB' })).toBe('Xrun 2.0 MB');
    const { tokens, models } = book.counted.get();
    expect([0, 1, 2].map((n) => tokens(n))).toEqual(['0 xtokens', '1 xtoken', '2 xtokens']);
    expect([0, 1, 2].map((n) => models(n))).toEqual(['0 models', '1 model', '2 models']);
  });

  it('gives way to English again', async () => {
    const book = await open('xx', ['figureMessages']);
    expect(book.figureMessages.get().copyLink).toBe('Xcopy');
    await book.speak('en');
    expect(book.figureMessages.get().copyLink).toBe('Copy link');
    expect(book.counted.get().tokens(1)).toBe('1 token');
  });

  it('of a language that the book does not have is English', async () => {
    const book = await open('en', ['figureMessages']);
    await book.speak('yy');
    await expect.poll(() => book.messages.cache['yy']).toBeDefined();
    expect(book.figureMessages.get().copyLink).toBe('Copy link');
  });

  // src/i18n/index.ts has to give such a catalogue as empty: the library waits for all of them.
  it('is shown even if it lacks a whole catalogue that is on the page too', async () => {
    const book = await open('xx', ['figureMessages', 'grammarMessages']);
    expect(book.figureMessages.get().copyLink).toBe('Xcopy');
    expect(book.grammarMessages.get().hint).toBe('Hint');
  });
});
