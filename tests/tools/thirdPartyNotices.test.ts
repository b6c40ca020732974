// Third-party notices: which packages are found in a build, and what is said about each.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { formatNotices, packageFolder, readNotice } from '../../tools/thirdPartyNotices';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const scratch = mkdtempSync(path.join(tmpdir(), 'notices-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let made = 0;

/** A package with these files, made for one test. */
function makePackage(manifest: object, files: Record<string, string> = {}): string {
  const folder = path.join(scratch, String(made++));
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}

const texts = makePackage({}, { 'Apache-2.0.txt': 'The Apache text.\n', 'fonts.txt': 'The fonts’ text.\n' });

describe('the package of a module', () => {
  it.each([
    ['/book/node_modules/zod/v4/mini.js', '/book/node_modules/zod'],
    ['/book/node_modules/@tensorflow/tfjs-core/dist/ops.js?v=1', '/book/node_modules/@tensorflow/tfjs-core'],
    ['/book/node_modules/a/node_modules/b/index.js', '/book/node_modules/a/node_modules/b'],
    ['node_modules/katex/dist/fonts/KaTeX_Main.woff2', '/book/node_modules/katex'],
    ['\0/book/node_modules/seedrandom/index.js?commonjs', '/book/node_modules/seedrandom'],
    ['\0vite/preload-helper.js', '/book/node_modules/vite'],
    ['/book/src/app/main.tsx', undefined],
    ['\0virtual:contents', undefined],
  ])('%j', (id, folder) => {
    expect(packageFolder(id, '/book')).toBe(folder && path.resolve(folder));
  });
});

describe('a notice', () => {
  it('has the package’s own licence', () => {
    const repository = { type: 'git', url: 'git+https://github.com/a/b.git' };
    const folder = makePackage(
      { name: 'b', version: '1.2.3', license: 'MIT', repository },
      { LICENSE: 'The text.\r\nAll of it.\n', 'LICENSE.md.map': 'no text' },
    );
    expect(readNotice(folder, texts)).toEqual({
      name: 'b',
      version: '1.2.3',
      licence: 'MIT',
      url: 'https://github.com/a/b',
      text: 'The text.\nAll of it.',
    });
  });

  it('has the NOTICE file too, which some licences ask to be passed on', () => {
    const files = { LICENSE: 'The text.', NOTICE: 'By the makers.' };
    expect(readNotice(makePackage({ name: 'b', license: 'Apache-2.0' }, files), texts).text).toBe(
      'The text.\n\nBy the makers.',
    );
  });

  it('finds a licence that stands in the read-me', () => {
    const readMe =
      'b\n=\n\nUnder some license.\n\nLICENSE (MIT)\n-----\n\nCopyright me.\n\nPermission is hereby granted.\n';
    const folder = makePackage({ name: 'b', license: 'MIT' }, { 'README.md': readMe });
    expect(readNotice(folder, texts).text).toBe('Copyright me.\n\nPermission is hereby granted.');
  });

  it('takes a text that the package leaves out from tools/licences', () => {
    expect(readNotice(makePackage({ name: 'b', license: 'Apache-2.0' }), texts).text).toBe(
      'The Apache text.',
    );
  });

  it('takes a text of its own for a package that leaves it out', () => {
    const folder = makePackage({ name: 'fonts', license: 'MIT' });
    expect(readNotice(folder, texts).text).toBe('The fonts’ text.');
  });

  it('adds what the package contains under another licence', () => {
    const folder = makePackage({ name: '@a/fonts', license: 'MIT' }, { LICENSE: 'The text.' });
    expect(readNotice(folder, texts).text).toBe('The text.\n\nThe fonts’ text.');
  });

  it.each([
    ['git://github.com/a/b.git', 'https://github.com/a/b'],
    ['git@github.com:a/b.git', 'https://github.com/a/b'],
    ['a/b', 'https://github.com/a/b'],
    [undefined, 'https://www.npmjs.com/package/b'],
  ])('gives %j as the address %s', (repository, url) => {
    const folder = makePackage({ name: 'b', license: 'MIT', repository }, { LICENSE: 'The text.' });
    expect(readNotice(folder, texts).url).toBe(url);
  });
});

describe('the build fails over a package', () => {
  it('that names no licence', () => {
    const folder = makePackage({ name: 'sin', version: '1.0.0' }, { LICENSE: 'Some text.' });
    expect(() => readNotice(folder, texts)).toThrow(
      'third-party notices: sin 1.0.0 is in the build and names no licence.',
    );
  });

  it('under a licence that nobody has decided on', () => {
    const folder = makePackage({ name: 'sin', version: '1.0.0', license: 'GPL-3.0' }, { LICENSE: 'Text.' });
    expect(() => readNotice(folder, texts)).toThrow('sin 1.0.0 is in the build under GPL-3.0. May the book');
  });

  it('without the text of its licence', () => {
    const folder = makePackage(
      { name: 'sin', version: '1.0.0', license: 'MIT' },
      { 'README.md': '# Sin\n\n## License\n\nMIT\n' },
    );
    expect(() => readNotice(folder, texts)).toThrow(
      'sin 1.0.0 is in the build without the text of its licence (MIT). Put the text into tools/licences/MIT.txt.',
    );
  });
});

describe('the file', () => {
  it('is sorted by name, and prints a shared text once', () => {
    const notice = (name: string, text: string) => ({
      name,
      version: '1',
      licence: 'MIT',
      url: `u/${name}`,
      text,
    });
    const file = formatNotices([notice('c', 'one'), notice('b', 'two'), notice('a', 'one')]);
    expect(file.split(/-{80}\n/).slice(1)).toEqual([
      'a 1 (MIT)\nu/a\nc 1 (MIT)\nu/c\n\none\n\n',
      'b 1 (MIT)\nu/b\n\ntwo\n',
    ]);
  });

  it.each([
    ['@tensorflow/tfjs-core', 'Apache License'],
    ['katex', 'SIL OPEN FONT LICENSE'],
    ['seedrandom', 'Copyright 2019 David Bau.'],
    ['vite', 'MIT License'],
    ['js-tiktoken', 'Copyright (c) 2022 OpenAI, Shantanu Jain'],
  ])('%s, as installed, has its texts', (name, words) => {
    const { text } = readNotice(path.join(ROOT, 'node_modules', name));
    expect(text).toContain(words);
    expect(text.length).toBeLessThan(20_000);
  });
});
