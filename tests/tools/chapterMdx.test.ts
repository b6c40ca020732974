// What the build makes of a chapter: the page that it was, with its text in a module of its own, and its search index.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import mdx from '@mdx-js/rollup';
import { createElement, type ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import rehypeKatex from 'rehype-katex';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import { createServer, type PluginOption, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IndexedChapter } from 'virtual:search-index';
import { scrollable } from '../../tools/scrollable';
import { chapterMdx } from '../../tools/chapterMdx';
import { headingIds } from '../../tools/headingIds';
import { unbroken } from '../../tools/unbroken';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FRONT_MATTER = '---\ntitle: A title\nsummary: A summary.\n---\n\n';
/** Components as a chapter has them: around blocks, and within a line. */
const COMPONENTS = `
export const Box = ({ children }) => <aside>{children}</aside>;
export const Cite = () => <a href="#ref">Somebody 2020</a>;
export const Loud = ({ children }) => <b>{typeof children === 'string' ? children.toUpperCase() : 'not a text'}</b>;

`;

let folder = '';
/** As the book is built. */
let server: ViteDevServer;
/** The same chapters by MDX alone. */
let plain: ViteDevServer;

const startServer = (plugins: PluginOption[]) =>
  createServer({
    configFile: false,
    root: folder,
    mode: 'test',
    logLevel: 'silent',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    resolve: { alias: { '@': path.join(ROOT, 'src') } },
    plugins,
  });

beforeAll(async () => {
  mkdirSync(path.join(ROOT, '.cache'), { recursive: true });
  folder = mkdtempSync(path.join(ROOT, '.cache', 'chapter-mdx-'));
  mkdirSync(path.join(folder, 'chapters'));
  server = await startServer(chapterMdx({ base: '/deep/book/', chapters: path.join(folder, 'chapters') }));
  plain = await startServer([
    {
      enforce: 'pre',
      ...mdx({
        remarkPlugins: [remarkGfm, remarkMath, headingIds],
        rehypePlugins: [[rehypeKatex, { strict: 'error' }], scrollable, unbroken],
      }),
    },
  ]);
});

afterAll(async () => {
  await Promise.all([server.close(), plain.close()]);
  rmSync(folder, { recursive: true });
});

let files = 0;

/** Writes a chapter; returns its path from the root of the servers. */
function write(text: string, name = `fixture-${++files}.mdx`): string {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
  return `/${name}`;
}

interface Compiled {
  /** The strings of the module `?text`. */
  html: string[];
  /** The chapter as the page shows it. */
  page: string;
  /** The chapter's own module. */
  code: string;
}

async function compile(text: string): Promise<Compiled> {
  const file = write(COMPONENTS + text);
  const { html } = (await server.ssrLoadModule(`${file}?text`)) as { html: string[] };
  const { default: Text } = (await server.ssrLoadModule(file)) as { default: ComponentType };
  const prose = (await server.ssrLoadModule('@/prose/StaticHtml')) as typeof import('@/prose/StaticHtml');
  const source = new prose.StaticText(async () => html);
  await source.load();
  const page = renderToStaticMarkup(createElement(prose.withStaticText(Text, source)));
  const { code = '' } = (await server.transformRequest(file)) ?? {};
  return { html, page, code };
}

async function withMdxAlone(text: string): Promise<string> {
  const { default: Text } = await plain.ssrLoadModule(write(COMPONENTS + text));
  return renderToStaticMarkup(createElement(Text as ComponentType));
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const decode = (text: string) =>
  text.replaceAll(/&(?:#x([\da-f]+)|(\w+));/gi, (_all, hex: string | undefined, name: string) =>
    hex === undefined ? (NAMED[name] ?? '?') : String.fromCodePoint(parseInt(hex, 16)),
  );

/**
 * Tags and texts as a browser reads them, without what may differ: whether an empty attribute has a value, line ends in
 * tables, which MDX leaves out, and the elements around pieces of a line.
 */
function read(html: string): string[] {
  const read: string[] = [];
  const isTag = (piece: string | undefined) => piece?.startsWith('<') ?? false;
  for (const piece of html.split(/(<[^>]*>)/)) {
    const last = read.at(-1);
    if (['', '<span>', '</span>'].includes(piece)) continue;
    if (piece.trim() === '' && /^<\/?(?:table|thead|tbody|tr|th|td)\b/.test(last ?? '')) continue;
    if (isTag(piece)) {
      read.push(decode(piece.replaceAll(/=(?:"true"|"")|;(?="(?: |>|\/))|\/(?=>$)/g, '')));
    } else if (last === undefined || isTag(last)) read.push(decode(piece));
    else read[read.length - 1] = last + decode(piece);
  }
  return read;
}

const RICH = String.raw`
## Numbers & "signs" {/* numbers */}

Text with *emphasis*, **strong \`code < 1\`**, "quotes", it's & so on: a < b > c, 한국어 문장과 **굵은** 글, emoji 🤖.
A formula $p_i = \frac{e^{z_i}}{\sum_j e^{z_j}}$ in the line, a [link](#numbers 'its "title" & more'), a footnote.[^1]

$$
\lim_{T \to 0} p_i(T) = \begin{cases} 1 & \text{if } z_i = z_{\max} \\ 0 & \text{otherwise} \end{cases}
$$

| left | right | centre | none $x^2$ |
| :--- | ----: | :----: | ---------- |
| 1    | **2** | 3      | ~~4~~      |

- one
- two
  1. three
  2. four <Cite /> and *more* of it, which is quite a long text with $a^2$ in it
     - five
  3. six
- seven

3. starts at three

> A quotation of *some* length.
> <Box>
>
> In a box in a quotation.
>
> </Box>

\`\`\`js
const code = '<b>' && "x";
  indented();
\`\`\`

<Box>

First in the box. It is long enough to be worth its own string.

### A heading <Cite /> with a citation of something long enough {/* heading */}

| <Cite /> | plain |
| -------- | ----: |
| cell     | **b** |

</Box>

A line with <Cite />, <Loud>loud</Loud> and, after a break,\
the rest of it.

---

[^1]: The note, with $y$ and *emphasis*.
`.replaceAll('\\`', '`');

describe('the page', () => {
  it('is the one that MDX alone makes', async () => {
    const { page, html, code } = await compile(RICH);
    expect(read(page)).toEqual(read(await withMdxAlone(RICH)));
    expect(html.length).toBeGreaterThan(15);
    // Its text is not in the chapter's own module.
    for (const text of [
      'emphasis',
      'katex-mathml',
      '한국어',
      'In a box',
      'indented',
      'The note',
      'the rest',
    ]) {
      expect(html.join(''), text).toContain(text);
      expect(code, text).not.toContain(text);
    }
  });

  it('breaks no line before a percent sign, nor between a formula and the signs around it', async () => {
    const { page } = await compile('Of 15 % ($p$), and $q$. A 3 % *or* 4 % of ($p$ or) % alone; $r$ is.');
    const text = decode(page.replaceAll(/<[^>]*>/g, ''));
    expect(text).toMatch(
      /^Of 15\u00a0% \(\u2060.*\u2060\), and .*[^\u2060]\u2060\. A 3\u00a0% or 4\u00a0% of \(\u2060/u,
    );
    expect(text).toMatch(/[^\u2060] or\) % alone; [^\u2060]* is\.$/u);
  });

  it('keeps spaces between pieces of a line', async () => {
    const { page } = await compile('Before <Cite /> and after <Cite />\n<Cite />. *End* <Cite /> **of** it.');
    expect(page).toBe(
      '<p>Before <a href="#ref">Somebody 2020</a> and after <a href="#ref">Somebody 2020</a>\n' +
        '<a href="#ref">Somebody 2020</a>. <em>End</em> <a href="#ref">Somebody 2020</a> <strong>of</strong> it.</p>',
    );
  });

  it('gives a component its own text as a string', async () => {
    const { page } = await compile(
      'A word: <Loud>this text is long enough to be taken out of the paragraph</Loud>.',
    );
    expect(page).toContain('<b>THIS TEXT IS LONG ENOUGH TO BE TAKEN OUT OF THE PARAGRAPH</b>');
  });
});

describe('what becomes a string', () => {
  it('is each outermost element without a component, its tag and attributes left in the chapter', async () => {
    const { html, page, code } = await compile(
      '## Title {/* the-id */}\n\nText *and* more.\n\n<Box>\n\n3. three\n4. four\n\n</Box>',
    );
    expect(html).toEqual(['Title', 'Text <em>and</em> more.', '\n<li>three</li>\n<li>four</li>\n']);
    expect(page).toBe(
      '<h2 id="the-id">Title</h2>\n<p>Text <em>and</em> more.</p>\n' +
        '<aside><ol start="3">\n<li>three</li>\n<li>four</li>\n</ol></aside>',
    );
    expect(code).toContain('the-id');
    expect(code.match(/as: "/g)).toHaveLength(3);
  });

  it('is, beside a component in a line, each long piece of it', async () => {
    const long = 'a piece of a sentence that is longer than *forty* characters';
    const { html, page } = await compile(`Short <Cite /> ${long} <Cite /> short.`);
    expect(html).toEqual([' a piece of a sentence that is longer than <em>forty</em> characters ']);
    expect(page).toBe(
      '<p>Short <a href="#ref">Somebody 2020</a><span> a piece of a sentence that is longer than ' +
        '<em>forty</em> characters </span><a href="#ref">Somebody 2020</a> short.</p>',
    );
  });

  it('is the items of a list around the one that holds a component', async () => {
    const { html, page } = await compile('- one\n- two\n  - by <Cite />\n  - three\n- four');
    expect(html).toEqual(['one', 'three', 'four']);
    expect(page).toBe(
      '<ul>\n<li>one</li>\n<li>two\n<ul>\n<li>by <a href="#ref">Somebody 2020</a></li>\n<li>three</li>\n</ul>\n</li>\n<li>four</li>\n</ul>',
    );
  });

  it('is not an element without content', async () => {
    const { html, page } = await compile('---\n\nBy <Cite /> ![](#x)\\\n<br />!');
    expect(html).toEqual([]);
    expect(page).toMatch(/<hr\/>\n<p>By <a.*<img src="#x" alt=""\/><br\/>\n<br\/>!<\/p>$/);
  });

  it('is text in expressions, and comments are left out', async () => {
    const { html } = await compile('A brace {\'{\'} and {"<b>"} here. {/* nobody sees this */}');
    expect(html).toEqual(['A brace { and &#x3C;b> here. ']);
  });

  it('is not what an expression computes', async () => {
    const { html, page } = await compile('Two and two are {2 + 2}.\n\nThis is static.');
    expect(html).toEqual(['This is static.']);
    expect(page).toBe('<p>Two and two are 4.</p>\n<p>This is static.</p>');
  });

  it('is what is written as JSX and is only HTML', async () => {
    const { html, page } = await compile(
      'Press <kbd className="key">Tab</kbd>, 10<sup>15</sup>.\n\n<details open>\n\nText\n\n</details>\n\n<p lang={"k" + "o"}>동적</p>',
    );
    expect(html).toEqual(['Press <kbd class="key">Tab</kbd>, 10<sup>15</sup>.', '<p>Text</p>']);
    expect(page).toContain('<details open=""><p>Text</p></details>\n<p lang="ko">동적</p>');
  });

  it('is rendered again in cells of a table as aligned by a style', async () => {
    const { page } = await compile('| a |\n| --: |\n| <Cite /> |\n| b |');
    expect(page.match(/text-align:right/g)).toHaveLength(3);
    expect(page).not.toContain('align=');
  });
});

describe('links', () => {
  it('from the root lead into the book, wherever it lies; all others stay', async () => {
    const { html } = await compile(
      '[a](/en/tokens/#bpe) [b](../tokens/) [c](#here) [d](//other.org/) [e](https://other.org/x) ![f](/icon.svg)',
    );
    expect(html.join('').match(/(?:href|src)="[^"]*"/g)).toEqual([
      'href="/deep/book/en/tokens/#bpe"',
      'href="../tokens/"',
      'href="#here"',
      'href="//other.org/"',
      'href="https://other.org/x"',
      'src="/deep/book/icon.svg"',
    ]);
  });
});

describe('a mistake fails the build and names its place', () => {
  it.each([
    ['a heading without an id', 'Text.\n\n## Heading', 'A heading needs a permanent id', 3],
    ['a formula that TeX does not know', 'Text.\n\nA $\\nonsense{1}$.', 'nonsense', 3],
    ['JSX that does not end', 'Text.\n\n\n<Box>', 'Box', 4],
  ])('%s', async (_what, text, message, line) => {
    const file = write(text);
    for (const id of [file, `${file}?text`]) {
      const error: unknown = await server.ssrLoadModule(id).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(Error);
      expect(String((error as Error).message)).toContain(message);
      expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).toMatch(
        new RegExp(`"line":${line}\\b|${line}:\\d`),
      );
    }
  });
});

describe('the search index', () => {
  const indexed = async (language: string) => {
    const { indexes } = (await server.ssrLoadModule('virtual:search-index')) as {
      indexes: Record<string, () => Promise<{ chapters: IndexedChapter[] }>>;
    };
    return { languages: Object.keys(indexes), ...(await indexes[language]?.()) };
  };

  it('holds each chapter of a language, section by section', async () => {
    write(
      `${FRONT_MATTER}${COMPONENTS}
Opening *words* with \`code\` (<Cite />). A brace {'{'}, and $x_i$.

## First {/* first */}

<Box term="logit" refutedBy="a number">

The *defi*nition.

</Box>

$$
\\frac{a}{b}
$$

\`\`\`js
const notIndexed = 1;
\`\`\`

### Below it {/* below */}

| one | two |
| --- | --- |
| 3 \\| 4 | 한국어 |

#### Not a section {/* deep */}

- item
- another

<Box id="ex-one" title="Predict it">

What is asked.

<Box>

Its solution.

</Box>

</Box>

After the exercise.
`,
      'chapters/02-second/en.mdx',
    );
    write(`${FRONT_MATTER}Zuerst.`, 'chapters/01-first/en.mdx');
    write(`${FRONT_MATTER}모델은 토큰을 읽는다.`, 'chapters/02-second/ko.mdx');

    const { languages, chapters } = await indexed('en');
    expect(languages).toEqual(['en', 'ko']);
    expect(chapters).toEqual([
      {
        path: '/en/first/',
        number: 1,
        title: 'A title',
        summary: 'A summary.',
        sections: [{ id: '', heading: '', text: 'Zuerst.' }],
      },
      {
        path: '/en/second/',
        number: 2,
        title: 'A title',
        summary: 'A summary.',
        sections: [
          { id: '', heading: '', text: 'Opening words with code. A brace {, and x_i.' },
          { id: 'first', heading: 'First', text: 'logit: a number: The definition. \\frac{a}{b}' },
          {
            id: 'below',
            heading: 'Below it',
            text: 'one two 3 | 4 한국어 Not a section item another After the exercise.',
          },
          { id: 'ex-one', heading: 'Predict it', text: 'What is asked. Its solution.' },
        ],
      },
    ]);
    const korean = await indexed('ko');
    expect(korean.chapters?.map(({ path: where, sections }) => [where, sections])).toEqual([
      ['/ko/second/', [{ id: '', heading: '', text: '모델은 토큰을 읽는다.' }]],
    ]);
  });
});
