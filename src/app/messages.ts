// What the shell says.
import { messages, params } from '@/i18n';

export const shellMessages = messages('shell', {
  skip: 'Skip to the text',
  book: 'Book',
  contents: 'Contents',
  gallery: 'Gallery',
  gallerySummary: 'Every live figure of the book, alone on its page.',
  models: 'Models',
  modelsSummary:
    'Every model that the book ships: what it learned, what it was measured to do, and what it cannot.',
  search: 'Search',
  settings: 'Settings',
  opening: 'Opening the chapter …',
  thisPage: 'This page',
  noScript: 'The text needs no JavaScript; the live figures do.',
  computedOn: params('Computed on {reason}'),
  nothingComputed: 'Nothing has been computed on this page yet.',
  gpu: params('GPU: {gpu}.'),
  device: 'Device',
  errata: 'Errata',
  errataSummary: 'Mistakes that readers found, with the day they were mended.',
  licences: 'Text CC BY 4.0 · Code MIT',
  notices: 'Third-party notices',
  close: 'Close',
});

export const contentsMessages = messages('contents', {
  lead: 'How large language models work, shown by live models. Every figure in this book is computed here and now, on your own device, by code that you can open.',
  resume: params('Go on reading: {title}'),
  resumeAt: params('Go on reading: {title}, at “{section}”'),
  contents: 'Contents',
  read: params('{percent} % read'),
});

export const chapterMessages = messages('chapter', {
  chapter: params('Chapter {number}'),
  onThisPage: 'On this page',
  neighbours: 'Neighbouring chapters',
  previous: params('← {title}'),
  next: params('{title} →'),
  backToContents: '← Contents',
  onToContents: 'Contents →',
  mistake: 'Found a mistake?',
  report: 'Report it',
});

export const notFoundMessages = messages('notFound', {
  title: 'There is no page here',
  text: 'The address may be old or mistyped. Nothing that you made is lost.',
  contents: 'To the contents',
});
