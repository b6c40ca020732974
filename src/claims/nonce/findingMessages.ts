// What the experiments of the claims about invented words find, and the heads of their table.
import { messages, params } from '@/i18n';

export const nonceFindingMessages = messages('claimNonceFinding', {
  pairs: params(
    'Pairs of words, counted in the {text}, prefer the well-formed sentence in {right} of {pairs} pairs; in {frames} of {allFrames} frames more often than not.',
  ),
  model: params(
    '{model} prefers the well-formed sentence in {right} of {pairs} pairs; in {frames} of {allFrames} frames more often than not.',
  ),
  noEnds: params('{model} must have a begin token and an end token; reload the page.'),
  example: 'Frame, with its first set of words',
  scrambled: 'Scrambled',
  right: 'Pairs in which the well-formed one is preferred',
  lead: 'Mean lead of the well-formed one (bits)',
});
