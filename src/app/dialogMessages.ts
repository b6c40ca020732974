// What the dialogs say.
import { messages, params } from '@/i18n';

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
  processor: 'Processor',
  cores: params('Threads: {threads}'),
  coresFused: params('Threads: {threads}, with fused multiply-add'),
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
  failed: params('The index could not be loaded: {reason}'),
  hint: 'Type a word: a term, a name, a formula.',
  none: params('Nothing found for “{query}”. Try a shorter word, or look into the contents.'),
  found: params('{count} results'),
  chapter: params('Chapter {number}: {title}'),
  figure: 'Figure',
});
