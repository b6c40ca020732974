// `npm run new:widget` and `npm run new:chapter`: what they make passes every check as it is, and nothing is overwritten.
// They work on a copy of the repository.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as Chapters from '../../src/app/chapters';
import type * as Gallery from '../../src/app/gallery';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const COPIED = ['src', 'chapters', 'tests/e2e', 'tests/support', 'tools', 'package.json', 'tsconfig.json'];
const COPIED_TOO = ['.prettierignore', 'vite.config.ts', 'index.html'];
const LINKED = ['node_modules', 'public'];
/** For a check that starts a tool of its own, on a slow machine. */
const SLOW_MS = 60_000;

/** Everything that a text of the code must be kept from: quotation marks, code, comments, markup, place holders. */
const ODD_TITLE = `It’s “odd”: 'a' "b" \`c\` \${d} \\n */ // <b> {e} __NAME__ 고양이 🦊 # % ---`;
const LONG_NAME = 'residual-streams-of-every-layer-at-once';

const copy = mkdtempSync(path.join(tmpdir(), 'new things-')); // a space: paths of readers have them
const at = (file: string) => path.join(copy, file);

/** Runs one of the two commands, on the copy. */
function run(kind: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['tools/new.mjs', '--root', copy, kind, ...args],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

/** Runs a tool of the repository, on the copy; its two outputs together. */
function check(file: string, ...args: string[]) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(ROOT, 'node_modules', file), ...args],
    { cwd: copy, encoding: 'utf8', env: { ...env, NODE_ENV: 'development', NO_COLOR: '1' } },
  );
  return { status, output: stdout + stderr, stdout };
}

/** What the command says that it has made. */
function madeBy({ status, stdout, stderr }: ReturnType<typeof run>): string[] {
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const [, list = ''] = /^Made:\n((?: {2}.+\n)+)\nNext:\n {2}npm run dev/.exec(stdout) ?? [];
  return list.trim().split(/\n\s*/);
}

/** Every file of the parts of the copy that are written to, with its text. */
function everything(): Record<string, string> {
  return Object.fromEntries(
    ['src/widgets', 'chapters', 'tests/e2e'].flatMap((folder) =>
      readdirSync(at(folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
        .map((file) => [path.relative(copy, file).replaceAll(path.sep, '/'), readFileSync(file, 'utf8')]),
    ),
  );
}

let before: Record<string, string>;
let files: string[] = [];

beforeAll(() => {
  for (const part of [...COPIED, ...COPIED_TOO]) {
    cpSync(path.join(ROOT, part), at(part), { recursive: true });
  }
  for (const part of LINKED) symlinkSync(path.join(ROOT, part), at(part), 'junction');
  // The numbers and names of the test are free in the copy, whatever the book has by now.
  for (const name of readdirSync(at('chapters'))) {
    if (/^9\d-|-made$/.test(name)) rmSync(at(`chapters/${name}`), { recursive: true });
  }
  before = everything();
  files = [
    run('widget', 'made-widget', 'Made widget'),
    run('widget', LONG_NAME, ODD_TITLE),
    run('chapter', '97', 'made', 'Made chapter'),
    run('chapter', '98', 'odd-made', ODD_TITLE),
  ].flatMap(madeBy);
}, SLOW_MS);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('what is made', () => {
  it('is every file of a widget and of a chapter, and no other file is touched', () => {
    const widget = (name: string, door: string, component: string) => [
      `src/widgets/${name}/index.ts`,
      `src/widgets/${name}/${component}.tsx`,
      `src/widgets/${name}/use${component}.ts`,
      `src/widgets/${name}/state.ts`,
      `src/widgets/${name}/messages.ts`,
      `src/widgets/${name}/${component}.module.css`,
      `src/widgets/${name}/${door}.test.ts`,
      `tests/e2e/${name}.spec.ts`,
    ];
    expect(files).toEqual([
      ...widget('made-widget', 'madeWidget', 'MadeWidget'),
      ...widget(LONG_NAME, 'residualStreamsOfEveryLayerAtOnce', 'ResidualStreamsOfEveryLayerAtOnce'),
      'chapters/97-made/en.mdx',
      'chapters/97-made/meta.ts',
      'chapters/98-odd-made/en.mdx',
      'chapters/98-odd-made/meta.ts',
    ]);
    const now = everything();
    expect(Object.keys(now).sort()).toEqual([...Object.keys(before), ...files].sort());
    expect(now).toMatchObject(before);
    // No place holder is left, but for the one in the title.
    for (const file of files) {
      expect(now[file]?.replaceAll(/\} __NAME__ 고/g, ''), file).not.toMatch(
        /__(NAME|[Nn]ame|TITLE|NUMBER)__/,
      );
    }
  });

  it('is formatted', { timeout: SLOW_MS }, () => {
    const { status, output } = check('prettier/bin/prettier.cjs', '--check', ...files);
    expect({ status, output }).toEqual({
      status: 0,
      output: 'Checking formatting...\nAll matched files use Prettier code style!\n',
    });
  });

  it('keeps the rules of the linter', { timeout: SLOW_MS }, () => {
    const linted = files.filter((file) => !file.endsWith('.css'));
    const { stdout } = check('eslint/bin/eslint.js', '-c', 'tools/eslint.config.js', '-f', 'json', ...linted);
    const results = JSON.parse(stdout) as { filePath: string; messages: { message: string }[] }[];
    expect(results.map(({ filePath, messages }) => ({ filePath, messages }))).toEqual(
      expect.arrayContaining(
        linted.map((file) => ({ filePath: expect.stringMatching(new RegExp(`${file}$`)), messages: [] })),
      ),
    );
    expect(results).toHaveLength(linted.length);
  });

  describe('beside a file that has a type error and is used by nobody', () => {
    const CANARY = 'src/widgets/made-widget/canary.ts';
    beforeAll(() => {
      writeFileSync(
        at(CANARY),
        "import { madeWidgetDefaults } from './state';\n\nexport const canary: string = madeWidgetDefaults;\n",
      );
    });
    afterAll(() => rmSync(at(CANARY)));

    it('has no type error', { timeout: SLOW_MS }, () => {
      const include = [...files, CANARY, 'src/app/virtual.d.ts'].filter((file) => /\.tsx?$/.test(file));
      writeFileSync(at('tsconfig.made.json'), JSON.stringify({ extends: './tsconfig.json', include }));
      const { output } = check('typescript/bin/tsc', '-p', 'tsconfig.made.json', '--pretty', 'false');
      // Files that they import may be under work; theirs are what counts.
      const own = output
        .split('\n')
        .filter((line) => [...files, CANARY].some((file) => line.startsWith(file)));
      expect(own).toEqual([expect.stringMatching(new RegExp(`^${CANARY}\\(3,14\\): error TS2322: `))]);
    });

    it('has no code that nobody uses', { timeout: SLOW_MS }, () => {
      const { stdout } = check('knip/bin/knip.js', '--reporter', 'json', '--no-progress');
      const { issues } = JSON.parse(stdout) as { issues: { file: string }[] };
      const own = [...files, CANARY];
      expect(issues.map(({ file }) => file).filter((file) => own.includes(file))).toEqual([CANARY]);
    });
  });

  it('passes its own tests', { timeout: SLOW_MS }, () => {
    const tests = files.filter((file) => file.endsWith('.test.ts'));
    const { stdout } = check('vitest/vitest.mjs', 'run', '--reporter=json', ...tests);
    const { numPassedTests, numTotalTests } = JSON.parse(stdout) as Record<string, number>;
    expect(numPassedTests).toBe(numTotalTests);
    expect(numTotalTests).toBe(2 * 12);
  });

  it(
    'is found by the shell, and a chapter has the page grammar in its order',
    { timeout: SLOW_MS },
    async () => {
      const server = await createServer({
        root: copy,
        configFile: at('vite.config.ts'),
        cacheDir: at('.cache/vite'),
        logLevel: 'error',
        optimizeDeps: { noDiscovery: true },
        server: { middlewareMode: true, watch: null, ws: false },
      });
      try {
        const { loadWidgets } = (await server.ssrLoadModule('/src/app/gallery.ts')) as typeof Gallery;
        const WIDGETS = await loadWidgets();
        const { findChapter, loadChapter } = (await server.ssrLoadModule(
          '/src/app/chapters.ts',
        )) as typeof Chapters;
        expect(WIDGETS.filter(({ name }) => name === 'made-widget' || name === LONG_NAME)).toEqual(
          expect.arrayContaining([
            expect.objectContaining({ name: 'made-widget', title: 'Made widget' }),
            expect.objectContaining({ name: LONG_NAME, title: ODD_TITLE }),
          ]),
        );
        for (const [slug, number, title] of [
          ['made', 97, 'Made chapter'],
          ['odd-made', 98, ODD_TITLE],
        ] as const) {
          const entry = findChapter('en', slug) ?? expect.fail(`the contents lack ${slug}`);
          expect(entry).toMatchObject({ number, title, summary: 'To be written.' });
          const { Text, headings, meta } = await loadChapter(entry);
          expect(meta).toEqual({ needs: [], models: ['story-gpt'], papers: [] });
          expect(headings.map(({ id }) => id)).toEqual([
            'idea',
            'formulas',
            'full-scale',
            'exercises',
            'references',
          ]);
          expect(partsOf(renderToStaticMarkup(createElement(Text)))).toEqual([
            'figure',
            'In this chapter',
            'Definition of',
            'katex',
            'Code',
            'At full scale',
            'Careful',
            'Deep dive',
            'Exercises',
            'Hint',
            'Solution',
            'Hint',
            'Solution',
            'Recap',
            'Lecture notes',
            'References',
          ]);
        }
      } finally {
        await server.close();
      }
    },
  );
});

/** The parts of the page grammar in a page, in order; those inside of a figure left out. */
function partsOf(html: string): string[] {
  const text = html
    .replace(/<figure[\s\S]*?<\/figure>/g, '<figure>')
    .replace(/ aria-label="(?!Def)[^"]*"/g, '');
  const part =
    /<figure>|In this chapter|Definition of|katex-display|Code<!-- -->|Code:|At full scale|Careful|Deep dive|Exercises|Hint|Solution|Recap|Lecture notes|References/g;
  return [...text.matchAll(part)].map(([found]) =>
    found.replace(/<figure>/, 'figure').replace(/-display|<!-- -->|:/, ''),
  );
}

describe('what is refused', () => {
  const WIDGET = 'npm run new:widget -- attention-map "Attention map"';
  const CHAPTER = 'npm run new:chapter -- 05 transformer "Attention and the Transformer"';

  it.each<[string, string[], string, string]>([
    ['no name', ['widget'], 'the name of the widget is missing.', WIDGET],
    ['a widget without a title', ['widget', 'new-one'], 'the title is missing.', WIDGET],
    ['an empty title', ['widget', 'new-one', ' \t'], 'the title is missing.', WIDGET],
    ['a title of two lines', ['widget', 'new-one', 'a\nb'], 'must be one line of visible characters', WIDGET],
    ['a line separator', ['widget', 'new-one', 'a\u2028b'], 'must be one line of visible characters', WIDGET],
    [
      'a title far too long',
      ['widget', 'new-one', 'x'.repeat(5000)],
      'at most 100 characters, got 5000',
      WIDGET,
    ],
    ['a title without quotation marks', ['widget', 'new-one', 'New', 'one'], 'got "New one" without', WIDGET],
    [
      'a name in camel case',
      ['widget', 'newOne', 'N'],
      'with hyphens between the words, got "newOne"',
      WIDGET,
    ],
    ['a name with a space', ['widget', 'new one', 'N'], 'got "new one"', WIDGET],
    ['a name with a slash', ['widget', '../new', 'N'], 'got "../new"', WIDGET],
    ['an empty name', ['widget', '', 'N'], 'got ""', WIDGET],
    ['a Korean name', ['widget', '지도', 'N'], 'got "지도"', WIDGET],
    ['a name that begins with a digit', ['widget', '3d-view', 'N'], 'got "3d-view"', WIDGET],
    ['a name far too long', ['widget', 'n'.repeat(41), 'N'], 'at most 40 characters, got 41', WIDGET],
    ['a word of the language', ['widget', 'enum', 'N'], 'needs the name "enum" itself', WIDGET],
    [
      'a name of its own code',
      ['widget', 'text-control', 'N'],
      'needs the name "TextControl" itself',
      WIDGET,
    ],
    [
      'the name of messages',
      ['widget', 'shell', 'N'],
      'src/app/messages.ts has messages named "shell"',
      WIDGET,
    ],
    [
      'a widget that is there',
      ['widget', 'made-widget', 'N'],
      'src/widgets/made-widget is there already',
      WIDGET,
    ],
    ['no number', ['chapter'], 'must be two digits, got none', CHAPTER],
    ['a number of one digit', ['chapter', '5', 'new', 'N'], 'must be two digits, got "5"', CHAPTER],
    ['a number left out', ['chapter', 'new', 'New'], 'must be two digits, got "new"', CHAPTER],
    ['a chapter without an address', ['chapter', '99'], 'the address of the chapter is missing', CHAPTER],
    ['an address that is none', ['chapter', '99', 'New_One', 'N'], 'got "New_One"', CHAPTER],
    ['a chapter without a title', ['chapter', '99', 'new'], 'the title is missing', CHAPTER],
    ['a number that is taken', ['chapter', '97', 'new', 'N'], 'chapters/97-made has the number 97', CHAPTER],
    ['an address that is taken', ['chapter', '99', 'made', 'N'], 'chapters/97-made has the address', CHAPTER],
    ['an address of another page', ['chapter', '99', 'errata', 'N'], 'another page has the address', CHAPTER],
  ])('%s, with what to type', (_what, args, sentence, usage) => {
    const was = everything();
    const { status, stdout, stderr } = run(...(args as [string, ...string[]]));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr).toMatch(new RegExp(`^new:${args[0]}: `));
    expect(stderr.endsWith(`Type, for example:\n\n  ${usage}\n`)).toBe(true);
    expect(everything()).toEqual(was);
  });

  it('is a widget of whose files one is there: none is made, and that one stays', () => {
    writeFileSync(at('tests/e2e/half-there.spec.ts'), 'precious');
    const was = everything();
    const { status, stderr } = run('widget', 'half-there', 'Half there');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr:
        'tests/e2e/half-there.spec.ts is there already, and stays as it is. Move it away, or take another name.\n',
    });
    expect(everything()).toEqual(was);
  });

  it('is a folder that is no book', () => {
    mkdirSync(at('empty'));
    const { status, stderr } = run('widget', 'new-one', 'New one', '--root', at('empty'));
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `--root must be the folder of a book, got ${at('empty')}, which has no src.\n`,
    });
  });
});
