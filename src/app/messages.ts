// What the shell says.
import { messages, params } from '@/i18n';

export const shellMessages = messages('shell', {
  skip: 'Skip to the text',
  book: 'Book',
  contents: 'Contents',
  gallery: 'Gallery',
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
  gallery: 'Gallery',
  galleryLead: 'Every live figure of the book, alone on its page.',
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
  knownMistakes: 'Known mistakes',
});

export const settingsMessages = messages('settings', {
  settings: 'Settings',
  theme: 'Theme',
  system: 'System',
  light: 'Light',
  dark: 'Dark',
  textSize: 'Text size',
  small: 'Small',
  normal: 'Normal',
  large: 'Large',
  huge: 'Huge',
  downloads: 'Before a figure downloads a model',
  auto: 'Ask if I save data',
  ask: 'Always ask',
  start: 'Never ask',
  kept: 'Settings, reading place and answers are kept in this browser and sent nowhere.',
  forget: 'Forget reading place and answers',
  forgotten: 'Forgotten.',
});

export const deviceMessages = messages('device', {
  device: 'Device',
  computes: 'What computes the figures',
  automatic: 'Automatic',
  notYet: 'No figure has computed yet. Measure to see what this device can do.',
  measure: 'Measure and check this device',
  measuring: 'Measuring …',
  reason: 'Chosen',
  gpu: 'GPU',
  noGpu:
    'No GPU could be used in this browser. Every figure works without one, on the processor, only slower.',
  memory: 'Memory of the figures',
  tensors: params('{megabytes} MB in {tensors} tensors'),
  speed: 'Measured speed',
  gflops: params('{gflops} GFLOP/s (256 × 256 matrix product), {decodeMs} ms for a small decoding step'),
  error: 'Largest error',
  largestError: params('{error} relative to the reference, over {count} operations'),
  errorHelp:
    'Each operation below is computed on this device and by plain float64 JavaScript; the numbers are the largest difference. Rounding of float32 alone gives about 1e-7.',
  threads: 'Isolated page',
  isolated: 'yes: several threads are possible',
  notIsolated: 'no: one thread',
  passedOver: 'Not used',
  operation: 'Operation',
  shape: 'Shape',
  absolute: 'Largest difference',
  relative: 'Relative',
  operations: 'Every operation of the check, this device against the reference',
});

export const searchMessages = messages('search', {
  search: 'Search the book',
  field: 'Words to look for',
  loading: 'Loading the index …',
  failed: params('The index could not be loaded: {reason}'),
  hint: 'Type a word: a term, a name, a formula.',
  none: params('Nothing found for “{query}”. Try a shorter word, or look into the contents.'),
  found: params('{count} results'),
  chapter: params('Chapter {number}: {title}'),
  figure: 'Figure',
});

export const errataMessages = messages('errata', {
  errata: 'Errata',
  lead: 'Mistakes that readers found, with the day they were mended.',
  none: 'None is known.',
  report: 'Report a mistake',
  how: 'Say where it is and what it should be. The lines below name the page, the version of the book and your device; copy them into your report, so that the mistake can be seen as you saw it.',
  where: 'Where',
  copy: 'Copy the lines',
  copied: 'Copied.',
  refused: 'This browser does not let the page copy: select the lines and copy them.',
  send: 'Send it',
  version: params('Version {version}'),
});

export const notFoundMessages = messages('notFound', {
  title: 'There is no page here',
  text: 'The address may be old or mistyped. Nothing that you made is lost.',
  contents: 'To the contents',
});
