// What the experiment of the claims about the truth of stories finds, and the heads of its table.
import { messages, params } from '@/i18n';

export const truthFindingMessages = messages('claimTruthFinding', {
  found: params(
    'Of {count} stories at temperature {temperature} the world could have told {share}, up to the first sentence not its own; {flawless} hold to the end.',
  ),
  story: 'Story',
  told: 'The world could have told',
  then: 'What it would not say',
  contradictions: 'Contradictions in what it could have told',
});
