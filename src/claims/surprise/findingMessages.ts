// What the experiment of the claim about surprise finds, and the heads of its table.
import { messages, params } from '@/i18n';

export const surpriseFindingMessages = messages('claimSurpriseFinding', {
  found: params(
    'Over {stories} stories {model} pays {modelBits} bits and pairs of words {pairBits}: {modelEach} and {pairEach} bits a character.',
  ),
  noEnds: params('{model} must have a begin token and an end token; reload the page.'),
  story: 'Story',
  characters: 'Characters',
  modelBits: params('{model} (bits)'),
  pairBits: 'Pairs of words (bits)',
});
