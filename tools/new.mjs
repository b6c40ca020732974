// `npm run new:widget` and `npm run new:chapter`: make all files of one, from the templates beside this file.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import vm from 'node:vm';
import { stringify } from 'yaml';
import { ROOT } from './setup.mjs';

const USAGE = {
  widget: 'npm run new:widget -- attention-map "Attention map"',
  chapter: 'npm run new:chapter -- 05 transformer "Attention and the Transformer"',
};
const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const MAX_NAME = 40;
const MAX_TITLE = 100;
/** Second parts of addresses that are no chapters: /en/errata/. */
const PAGES = ['errata'];

/** A sentence for whoever typed the command. */
class Refusal extends Error {}

function refuse(kind, sentence) {
  throw new Refusal(`new:${kind}: ${sentence} Type, for example:\n\n  ${USAGE[kind]}`);
}

const quote = (text) => JSON.stringify(text.length > MAX_NAME ? `${text.slice(0, MAX_NAME)}…` : text);

function checkName(kind, what, name) {
  if (name === undefined) refuse(kind, `the ${what} is missing.`);
  if (!KEBAB.test(name)) {
    refuse(
      kind,
      `the ${what} must be lower-case letters and digits with hyphens between the words, got ${quote(name)}.`,
    );
  }
  if (name.length > MAX_NAME) {
    refuse(kind, `the ${what} must have at most ${MAX_NAME} characters, got ${name.length}.`);
  }
}

/** The title without white space around it. */
function checkTitle(kind, title, rest) {
  const text = title?.trim() ?? '';
  if (text === '') refuse(kind, 'the title is missing.');
  if (rest.length > 0) {
    refuse(
      kind,
      `the title must stand between quotation marks, got ${quote([title, ...rest].join(' '))} without.`,
    );
  }
  if (text.length > MAX_TITLE) {
    refuse(kind, `the title must have at most ${MAX_TITLE} characters, got ${text.length}.`);
  }
  if (/[\p{C}\p{Zl}\p{Zp}\ufffd]/u.test(text)) {
    refuse(kind, `the title must be one line of visible characters, got ${quote(text)}.`);
  }
  return text;
}

const camelCase = (name) => name.replace(/-(.)/g, (_all, letter) => letter.toUpperCase());
const capital = (name) => name.charAt(0).toUpperCase() + name.slice(1);

/** The templates of a widget or of a chapter, by file name without the last ending. */
function readTemplates(kind) {
  const folder = path.join(ROOT, 'tools', 'templates', kind);
  return Object.fromEntries(
    readdirSync(folder).map((file) => [
      file.replace(/\.txt$/, ''),
      readFileSync(path.join(folder, file), 'utf8'),
    ]),
  );
}

/** The names in a piece of code: what is left of it without comments and texts. */
function namesIn(code) {
  return code.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'/g, ' ').match(/[A-Za-z_$][\w$]*/g) ?? [];
}

/** Whether `name` can name a constant. */
function isIdentifier(name) {
  try {
    new vm.Script(`'use strict'; const ${name} = 0;`);
    return true;
  } catch {
    return false;
  }
}

/** The first catalogue below src/ that has this id. */
function catalogueWith(root, id) {
  return readdirSync(path.join(root, 'src'), { recursive: true })
    .filter((file) => /messages\.ts$/i.test(file))
    .find((file) => readFileSync(path.join(root, 'src', file), 'utf8').includes(`messages('${id}'`));
}

/** Contents by path, for a widget. */
function planWidget(root, [name, title, ...rest]) {
  checkName('widget', 'name of the widget', name);
  const text = checkTitle('widget', title, rest);
  const folder = `src/widgets/${name}`;
  if (existsSync(path.join(root, folder))) {
    refuse('widget', `${folder} is there already, and stays as it is: another name is needed.`);
  }
  const door = camelCase(name);
  const component = capital(door);
  const templates = readTemplates('widget');
  const code = Object.entries(templates).filter(([file]) => /\.tsx?$/.test(file));
  const used = new Set(code.flatMap(([, text]) => namesIn(text)));
  const clash = [door, component].find((own) => used.has(own) || !isIdentifier(own));
  if (clash !== undefined) {
    refuse(
      'widget',
      `the code of a widget needs the name ${quote(clash)} itself: another is needed, best of two words.`,
    );
  }
  const taken = catalogueWith(root, door);
  if (taken !== undefined) {
    refuse('widget', `src/${taken} has messages named ${quote(door)} already: another name is needed.`);
  }
  const paths = {
    'index.ts': `${folder}/index.ts`,
    'Name.tsx': `${folder}/${component}.tsx`,
    'useName.ts': `${folder}/use${component}.ts`,
    'state.ts': `${folder}/state.ts`,
    'messages.ts': `${folder}/messages.ts`,
    'Name.module.css': `${folder}/${component}.module.css`,
    'name.test.ts': `${folder}/${door}.test.ts`,
    'name.spec.ts': `tests/e2e/${name}.spec.ts`,
  };
  const words = { NAME: name, name: door, Name: component, TITLE: text };
  return {
    files: Object.entries(paths).map(([template, file]) => [file, fill(templates[template], words)]),
    next: [
      `npm run dev, and open /gallery/${name}/: it works already, and shows the tokens of a text.`,
      'Everything that is to be replaced is marked with “Replace” in the files.',
      `In a chapter: import { ${door} } from '@/widgets/${name}', then <Figure widget={${door}} id="…">caption</Figure>.`,
      'npm test',
    ],
  };
}

/** Contents by path, for a chapter. */
function planChapter(root, [number, slug, title, ...rest]) {
  const folders = readdirSync(path.join(root, 'chapters')).filter((name) => /^\d\d-/.test(name));
  if (!/^\d\d$/.test(number ?? '')) {
    const got = number === undefined ? 'none' : quote(number);
    refuse('chapter', `the number of the chapter must be two digits, got ${got}.`);
  }
  checkName('chapter', 'address of the chapter', slug);
  const text = checkTitle('chapter', title, rest);
  const sameNumber = folders.find((name) => name.startsWith(`${number}-`));
  if (sameNumber !== undefined) {
    refuse('chapter', `chapters/${sameNumber} has the number ${number} already: another number is needed.`);
  }
  const sameSlug = folders.find((name) => name.slice(3) === slug);
  if (sameSlug !== undefined || PAGES.includes(slug)) {
    const owner = sameSlug === undefined ? 'another page' : `chapters/${sameSlug}`;
    refuse('chapter', `${owner} has the address /en/${slug}/ already: another address is needed.`);
  }
  const folder = `chapters/${number}-${slug}`;
  const templates = readTemplates('chapter');
  const words = { NUMBER: String(Number(number)) };
  return {
    files: [
      [
        `${folder}/en.mdx`,
        templates['en.mdx'].replace('title: __TITLE__\n', () => stringify({ title: text })),
      ],
      [`${folder}/meta.ts`, fill(templates['meta.ts'], words)],
    ],
    next: [
      `npm run dev, and open /en/${slug}/.`,
      'Put the text in the place of each comment, a summary into the front matter, and papers into meta.ts.',
      'npm test',
    ],
  };
}

/** The template with its words; a title between the quotation marks of the code stays a text, whatever is in it. */
function fill(template, words) {
  return template.replace(/'__TITLE__'|__([A-Za-z]+?)__/g, (all, word) =>
    word === undefined ? JSON.stringify(words.TITLE) : (words[word] ?? all),
  );
}

/** Writes all files, or none. */
function write(root, files) {
  const there = files.find(([file]) => existsSync(path.join(root, file)));
  if (there) {
    throw new Refusal(
      `${there[0]} is there already, and stays as it is. Move it away, or take another name.`,
    );
  }
  const written = [];
  try {
    for (const [file, text] of files) {
      const target = path.join(root, file);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, text, { flag: 'wx' });
      written.push(target);
    }
  } catch (error) {
    for (const target of written) rmSync(target);
    throw new Refusal(`Nothing was made: ${error.message}`);
  }
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { root: { type: 'string' } },
  });
  const [kind, ...args] = positionals;
  /** The repository that the files are for; the tests make them elsewhere. */
  const root = path.resolve(values.root ?? ROOT);
  const missing = ['src', 'chapters'].find((folder) => !existsSync(path.join(root, folder)));
  if (missing !== undefined) {
    throw new Refusal(`--root must be the folder of a book, got ${root}, which has no ${missing}.`);
  }
  const plan = { widget: planWidget, chapter: planChapter }[kind];
  if (!plan) throw new Refusal(`Type, for example:\n\n  ${Object.values(USAGE).join('\n  ')}`);
  const { files, next } = plan(root, args);
  const { format, resolveConfig } = await import('prettier'); // takes its time, and no refusal waits for it
  const formatted = await Promise.all(
    files.map(async ([file, text]) => {
      const filepath = path.join(root, file);
      return [file, await format(text, { ...(await resolveConfig(filepath)), filepath })];
    }),
  );
  write(root, formatted);
  console.log(
    ['Made:', ...files.map(([file]) => `  ${file}`), '', 'Next:', ...next.map((step) => `  ${step}`)].join(
      '\n',
    ),
  );
}

main().catch((error) => {
  console.error(error instanceof Refusal || error.code?.startsWith('ERR_PARSE_ARGS') ? error.message : error);
  process.exitCode = 1;
});
