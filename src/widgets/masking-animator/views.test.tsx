// What is seen of either direction, drawn without a browser: chips and sentences at a step, and what stands in their place.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { maskedAt, maskNumbers } from '@/pure/diffusion/forward';
import type { LinkedState } from '@/ui/useLinkedState';
import { ForwardView } from './ForwardView';
import { ReverseView } from './ReverseView';
import { twinKeyOf, type Lexicon, type Run, type TwinRun } from './run';
import { maskingDefaults, type MaskingState } from './state';
import type { Forward } from './useForward';
import type { Reverse } from './useReverse';

const WORDS = ['<|mask|>', '<|begin|>', '<|end|>', 'A', ' fox', ' ran', '.', ' <b>'];
const pieces = WORDS.map((word, id) => ({ id, bytes: new TextEncoder().encode(word), special: id < 3 }));
const lexicon: Lexicon = { pieces, mask: 0, begin: 1, end: 2, contextLength: 512 };

const linkedTo = (change: Partial<MaskingState>): LinkedState<MaskingState> => ({
  state: { ...maskingDefaults, ...change },
  ...{ set: () => undefined, reset: () => undefined, problem: undefined, isRead: true },
});

const state: MaskingState = { ...maskingDefaults, prompt: 'A', infill: '[2] ran[2]', steps: 2 };
const filled = (place: number, token: number, confidence: number) => ({
  ...{ place, token, confidence },
  candidates: [
    { id: 5, probability: 0.6 },
    { id: token, probability: confidence },
  ],
});
const run: Run = {
  ...{ state, lexicon, prompt: [1, 3], answer: [0, 0, 5, 0, 0], notices: [], outcome: { device: 'cpu' } },
  steps: [
    { filled: [filled(0, 4, 0.25), filled(3, 6, 0.31)], durationMs: 3 },
    { filled: [filled(1, 7, 0.1), filled(4, 2, 0.2)], durationMs: 4 },
  ],
};
const twin: TwinRun = {
  ...{ key: twinKeyOf(state, 5), pieces, prompt: [1, 3], tokens: [4, 5, 6, 4, 5], decodeMs: 8, notices: [] },
  outcome: { prefillMs: 2, device: 'cpu' },
};

function drawReverse(reverse: Reverse, change: Partial<MaskingState> = {}): string {
  const control = { reverse, start: () => undefined, retry: () => undefined, stop: () => undefined };
  return renderToStaticMarkup(<ReverseView linked={linkedTo({ ...state, ...change })} control={control} />);
}

/** Of each chip its look (none: fixed) and its text. */
const chipsOf = (markup: string) =>
  [...markup.matchAll(/<button [^>]*role="radio"([^>]*)>(.*?)<\/button>/g)].map(
    ([, tag = '', inner = '']) => [/data-look="(\w+)"/.exec(tag)?.[1], inner.replace(/<.*$/, '').trim()],
  );

describe('the reverse process', () => {
  const ready: Reverse = { phase: 'ready', run, twin };

  it.each<[number, (string | undefined)[], string[]]>([
    [0, ['masked', 'masked', 'kept', 'masked', 'masked'], ['', '', '·ran', '', '']],
    [1, ['new', 'masked', 'kept', 'new', 'masked'], ['·fox', '', '·ran', '.', '']],
    [2, [undefined, 'new', 'kept', undefined, 'new'], ['·fox', '·&lt;b&gt;', '·ran', '.', 'end']],
    [128, [undefined, 'new', 'kept', undefined, 'new'], ['·fox', '·&lt;b&gt;', '·ran', '.', 'end']],
  ])('is shown as it was after step %i', (at, looks, labels) => {
    const markup = drawReverse(ready, { at });
    const chips = chipsOf(markup);
    expect(chips.map(([look]) => look)).toEqual(looks);
    expect(chips.map(([, label]) => label)).toEqual(labels);
    const step = Math.min(at, 2);
    expect(markup).toContain(`${step} of 2: ${2 * step} of 4 filled in</output>`);
  });

  it('tells the place that is selected: nothing of it while it is masked, then what it beat', () => {
    expect(drawReverse(ready, { at: 0 })).toContain('masked; step 1 fills it in');
    expect(drawReverse(ready, { at: 0 })).not.toContain('the one that was taken');
    const markup = drawReverse(ready, { at: 1 });
    expect(markup).toContain('the one that was taken');
    expect(markup).toMatch(/<dt>Confidence<\/dt><dd>25\.0%<\/dd>/);
    expect(markup).toMatch(/<dt>Rank among the candidates<\/dt><dd>2<\/dd>/);
  });

  it('says what it took, and shows the twin after as many passes', () => {
    const markup = drawReverse(ready, { at: 1 });
    expect(markup).toContain('4 masks filled in by 2 forward passes in 7 ms on ');
    expect(markup).toContain('After 1 forward pass the twin has written 1 token.');
    expect(markup).toContain('of your answer it knows nothing');
    expect(markup).toMatch(/> fox<span[^>]*aria-hidden="true"> ran\. fox ran<\/span>/);
    expect(markup).toContain('<td>7 ms</td><td>10 ms</td>');
    expect(markup).toContain('models/story-llada/');
    expect(markup).toContain('models/story-gpt/');
    expect(markup).not.toContain('<b>');
  });

  it('shows no twin that is switched off, or has written after another prompt', () => {
    expect(drawReverse(ready, { twin: false })).not.toContain('The twin</p>');
    const other = { ...twin, key: 'another' };
    expect(drawReverse({ ...ready, twin: other })).not.toContain('What both took');
  });

  it('keeps what there is beside a sentence, an error and a progress', () => {
    const refused = drawReverse({ phase: 'refused', refusal: { kind: 'noMask' }, run, twin });
    expect(refused).toContain('There is nothing to fill in');
    expect(refused).toContain('What is shown below is as it was.');
    expect(chipsOf(refused)).toHaveLength(5);
    const first = drawReverse({
      ...{ phase: 'refused', refusal: { kind: 'noMask' }, run: undefined, twin: undefined },
    });
    expect(first).toContain('There is nothing to fill in');
    expect(first).not.toContain('as it was');
    const failed = drawReverse({ phase: 'failed', message: 'the download failed', run, twin: undefined });
    expect(failed).toMatch(/role="alert"><p>the download failed<\/p><button[^>]*>Try again/);
    expect(chipsOf(failed)).toHaveLength(5);
    expect(drawReverse({ phase: 'filling', done: 1, total: 2, run, twin })).toContain(
      'Filling in: step 1 of 2 …',
    );
    expect(drawReverse({ phase: 'idle', run: undefined, twin: undefined })).toContain('Stopped.');
  });
});

describe('the forward process', () => {
  const tokens = [3, 4, 5, 4, 5, 4, 5, 6, 2];
  const ready: Forward = { phase: 'ready', sequence: { text: 'A fox …', lexicon, tokens } };

  function draw(forward: Forward, change: Partial<MaskingState>): string {
    const control = { forward, start: () => undefined, stop: () => undefined };
    const linked = linkedTo({ view: 'forward', ...change });
    return renderToStaticMarkup(<ForwardView linked={linked} control={control} />);
  }

  it.each([0, 0.3, 0.5, 0.8, 1])('masks the tokens whose numbers are below t = %d', (t) => {
    const markup = draw(ready, { t, maskSeed: 4 });
    const expected = maskedAt(maskNumbers(tokens.length, 4), t);
    expect(chipsOf(markup).map(([look]) => look === 'masked')).toEqual(expected);
    const count = expected.filter(Boolean).length;
    expect(markup).toContain(`${count} of 9 tokens masked. Expected are ${(9 * t).toFixed(1)}, give or take`);
  });

  it('says that a text is empty, and masks its end all the same', () => {
    const empty = { phase: 'ready' as const, sequence: { text: '', lexicon, tokens: [2] } };
    expect(draw(empty, { t: 1 })).toContain('Your text is empty: type a word.');
    expect(chipsOf(draw(empty, { t: 1 })).map(([look]) => look)).toEqual(['masked']);
    expect(draw(ready, {})).not.toContain('Your text is empty');
  });

  it('says why a text is not read, and keeps the one before', () => {
    const refusal = { kind: 'tooLong' as const, tokens: 600, most: 512 };
    const markup = draw({ phase: 'refused', refusal, sequence: ready.sequence }, {});
    expect(markup).toContain('That is 600 tokens, and the model reads 512 in all. Shorten it by 88 tokens.');
    expect(chipsOf(markup)).toHaveLength(9);
  });
});
