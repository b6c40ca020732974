// A Vite plugin: writes third-party-notices.txt, with the licences of all packages whose code or fonts are in the build.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';

export interface Notice {
  name: string;
  version: string;
  /** SPDX identifier. */
  licence: string;
  /** Where its source is. */
  url: string;
  /** The full licence, and that of what the package itself contains. */
  text: string;
}

interface Manifest {
  name?: string;
  version?: string;
  license?: string | { type?: string };
  repository?: string | { url?: string };
  homepage?: string;
}

/** Licences that ask for no more than this notice. Any other is a decision to take, not a package to slip in. */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'OFL-1.1', 'Unlicense'];

/** Texts that packages leave out: `Apache-2.0.txt` for a licence, `katex.txt` for what katex contains beside its own, `js-tiktoken.txt` for the licence that stands in its repository alone. */
const TEXTS = fileURLToPath(new URL('./licences/', import.meta.url));

/** Folder of the npm package that a module or file belongs to; undefined for the book's own. */
export function packageFolder(id: string, root: string): string | undefined {
  // What the build tools put in themselves: `\0vite/preload-helper.js`, `\0rolldown/runtime.js`.
  const [, tool] = /^\0(vite|rolldown)\//.exec(id) ?? [];
  if (tool !== undefined) return path.join(root, 'node_modules', tool);
  const file = path.resolve(root, id.replace(/^\0/, ''));
  return /^.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\?]+/.exec(file)?.[0];
}

function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim() : undefined;
}

/** The licence as the package states it: in files of its own, or in the last section of its read-me. */
function ownText(folder: string): string | undefined {
  const files = readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying|notice)([.-](md|txt|mit|bsd|apache))?$/i.test(name))
    .sort();
  if (files.some((name) => !/^notice/i.test(name))) {
    // Vite's file goes on with the licences of what Vite itself is made of, which is not in the book.
    const own = (text: string) => text.split(/^# Licenses of bundled dependencies/m)[0]?.trim();
    return files.map((name) => own(readIfThere(path.join(folder, name)) ?? '')).join('\n\n');
  }
  const readMe = readdirSync(folder).find((name) => /^readme\.md$/i.test(name));
  const section = /^(?:#+ *)?licen[cs]e\b[^\n]*\n(?:[-=]+\n)?([\s\S]*permission[\s\S]*)$/im;
  return readMe && section.exec(readIfThere(path.join(folder, readMe)) ?? '')?.[1]?.trim();
}

function repositoryUrl({ name, repository, homepage }: Manifest): string {
  const stated = typeof repository === 'string' ? repository : repository?.url;
  if (stated === undefined) return homepage ?? `https://www.npmjs.com/package/${name}`;
  if (/^[\w-]+\/[\w.-]+$/.test(stated)) return `https://github.com/${stated}`;
  return stated
    .replace(/^git\+/, '')
    .replace(/^(git|ssh):\/\/(git@)?/, 'https://')
    .replace(/^git@([^:]+):/, 'https://$1/')
    .replace(/\.git$/, '');
}

/** What the notices say about the package in `folder`. Throws if its licence is unknown, unusual or without a text. */
export function readNotice(folder: string, texts: string = TEXTS): Notice {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name = path.basename(folder), version = '?', license } = manifest;
  const licence = typeof license === 'string' ? license : license?.type;
  const what = `third-party notices: ${name} ${version}`;
  if (licence === undefined) throw new Error(`${what} is in the build and names no licence.`);
  if (!ALLOWED.includes(licence)) {
    throw new Error(
      `${what} is in the build under ${licence}. May the book contain it? If so, add it to ALLOWED in tools/thirdPartyNotices.ts.`,
    );
  }
  const contained = readIfThere(path.join(texts, `${name.replace(/^@[^/]+\//, '')}.txt`));
  const text = ownText(folder) ?? readIfThere(path.join(texts, `${licence}.txt`));
  if (text === undefined && contained === undefined) {
    throw new Error(
      `${what} is in the build without the text of its licence (${licence}). Put the text into tools/licences/${licence}.txt.`,
    );
  }
  const url = repositoryUrl({ ...manifest, name });
  return { name, version, licence, url, text: [text, contained].filter(Boolean).join('\n\n') };
}

/** The whole file; packages with the same text stand together. */
export function formatNotices(notices: Notice[]): string {
  const byText = new Map<string, Notice[]>();
  for (const notice of notices.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    byText.set(notice.text, [...(byText.get(notice.text) ?? []), notice]);
  }
  const line = '-'.repeat(80);
  return [
    'Unmasked contains code and fonts from these packages, each under its own licence.\n',
    ...[...byText].map(([text, sharing]) => {
      const names = sharing.map(
        ({ name, version, licence, url }) => `${name} ${version} (${licence})\n${url}`,
      );
      return `${line}\n${names.join('\n')}\n\n${text}\n`;
    }),
  ].join('\n');
}

/** `page` collects and writes; `worker` collects in the builds of the workers, which Vite makes apart and first. */
export function thirdPartyNotices(root: string): { page: Plugin; worker: () => Plugin } {
  const folders = new Set<string>();
  const add = (id: string) => {
    const folder = packageFolder(id, root);
    if (folder !== undefined) folders.add(folder);
  };
  const collect = (bundle: Rolldown.OutputBundle) => {
    for (const output of Object.values(bundle)) {
      if (output.type === 'chunk') Object.keys(output.modules).forEach(add);
      else output.originalFileNames.forEach(add);
    }
  };
  return {
    page: {
      name: 'third-party-notices',
      apply: 'build',
      enforce: 'post',
      generateBundle: {
        order: 'post',
        handler(_options, bundle) {
          collect(bundle);
          for (const id of this.getModuleIds()) if (/\.css(\?|$)/.test(id)) add(id);
          const notices = [...folders].map((folder) => readNotice(folder));
          this.emitFile({
            type: 'asset',
            fileName: 'third-party-notices.txt',
            source: formatNotices(notices),
          });
        },
      },
    },
    worker: () => ({
      name: 'third-party-notices-of-a-worker',
      generateBundle: (_options, bundle) => collect(bundle),
    }),
  };
}
