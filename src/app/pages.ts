// The pages of the book: their paths, titles, and what must be loaded before one is shown.
import { chapterPath, findChapter, LANGUAGES, loadChapter } from './chapters';
import { contents } from 'virtual:contents';
import { models } from 'virtual:models';
import { speak } from '@/i18n';
import { loadOnce } from '@/ui/loadOnce';
import type { AnyWidget } from '@/ui/widget';
import { notFoundMessages, shellMessages } from './messages';

export interface PageDescription {
  title: string;
  summary: string;
  language: string;
}

/** Shown by web servers for addresses that lead nowhere. */
const NOT_FOUND_PATH = '/404';

/** All pages but those of single widgets. */
function mainPaths(): string[] {
  return [
    '/',
    ...LANGUAGES.map((language) => `/${language}/`),
    ...contents.map(chapterPath),
    ...LANGUAGES.map((language) => `/${language}/errata/`),
    '/gallery/',
    '/models/',
    ...models.map(({ name }) => `/models/${name}/`),
    NOT_FOUND_PATH,
  ];
}

const galleryPath = (name: string) => `/gallery/${name}/`;

/** All pages that are prerendered. */
export async function allPaths(): Promise<string[]> {
  const { WIDGET_NAMES } = await import('./gallery');
  return [...mainPaths(), ...WIDGET_NAMES.map(galleryPath)];
}

/** Whether the book answers this path, with a closing slash; that there is no widget of a name is said by its page. */
export function isPath(path: string): boolean {
  return mainPaths().includes(path) || path.startsWith(galleryPath('').slice(0, -1));
}

/** Where the book lies, as the router wants it: without the closing slash, `''` at the root. */
export const BASENAME = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The path inside the book: `/x/en/sampling/` below `/x` is `/en/sampling/`. */
export function routePath(pathname: string): string {
  return pathname.startsWith(BASENAME) ? pathname.slice(BASENAME.length) : pathname;
}

/** Pages that are loaded when a reader opens one. */
export const CONTENTS_PAGE = loadOnce(() => import('./ContentsPage'));
export const GALLERY_PAGES = loadOnce(() => import('./GalleryPage'));
export const MODELS_PAGES = loadOnce(() => import('./ModelsPage'));
export const ERRATA_PAGE = loadOnce(() => import('./ErrataPage'));

/** The first part of the path; English where it names no language of the book. */
function languageAt(path: string): string {
  const first = path.split('/').find(Boolean);
  return LANGUAGES.find((known) => known === first) ?? 'en';
}

function chapterAt(path: string) {
  const [language, slug] = path.split('/').filter(Boolean);
  return findChapter(language, slug);
}

/** Those of the gallery, once one of its pages was asked for. */
let widgets: readonly AnyWidget[] = [];

async function preloadGallery(): Promise<void> {
  const [{ loadWidgets }] = await Promise.all([import('./gallery'), GALLERY_PAGES()]);
  widgets = await loadWidgets();
}

/**
 * Loads what the page at `path` needs to be rendered without waiting; the closing slash may be left out. `isHeld`: the page
 * is prerendered, and holds the text already.
 */
export async function preload(path: string, isHeld = false): Promise<void> {
  await speak(languageAt(path));
  const chapter = chapterAt(path);
  if (chapter) {
    const { staticText } = await loadChapter(chapter, isHeld);
    if (!isHeld) await staticText.load();
  }
  const [first, second] = path.split('/').filter(Boolean);
  if (first === undefined || (second === undefined && first === languageAt(path))) await CONTENTS_PAGE();
  if (first === 'gallery') await preloadGallery();
  if (first === 'models') await (await MODELS_PAGES()).loadCard(second);
  if (second === 'errata') await ERRATA_PAGE();
}

export function describePage(path: string): PageDescription {
  const chapter = chapterAt(path);
  if (chapter) {
    const { title, summary, language } = chapter;
    return { title: `${title} · Unmasked`, summary, language };
  }
  const [first, second] = path.split('/').filter(Boolean);
  const language = languageAt(path);
  const widget = first === 'gallery' ? widgets.find(({ name }) => name === second) : undefined;
  if (widget) return { title: `${widget.title} · Unmasked`, summary: widget.textAlternative, language };
  if (first === 'gallery') {
    const { gallery, gallerySummary } = shellMessages.get();
    return { title: `${gallery} · Unmasked`, summary: gallerySummary, language };
  }
  if (first === 'models') {
    const { models: title, modelsSummary } = shellMessages.get();
    const model = models.find(({ name }) => name === second);
    return model
      ? { title: `${model.name} · Unmasked`, summary: model.summary, language }
      : { title: `${title} · Unmasked`, summary: modelsSummary, language };
  }
  if (second === 'errata') {
    const { errata, errataSummary } = shellMessages.get();
    return { title: `${errata} · Unmasked`, summary: errataSummary, language };
  }
  if (first !== undefined && first !== language) {
    const { title, text } = notFoundMessages.get();
    return { title: `${title} · Unmasked`, summary: text, language };
  }
  return {
    title: 'Unmasked: how large language models work',
    summary:
      'A textbook on large language models in which every figure is a live model, run by your own browser.',
    language,
  };
}
