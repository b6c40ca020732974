// The doors of the claims about word vectors: what their neighbours are, how the two losses agree, and what analogies come out.
import { claimsOf, type RecordedFinding } from '@/ui/claim';
import { wordVectorsMessages } from './messages';
import saved from './recorded.json';
import { PAIRED_SEEDS, SEEDS } from './settings';

type Name = 'neighboursShareKind' | 'negativesAgree' | 'analogiesBeatChance';

const recorded: { readonly [One in Name]?: RecordedFinding } = saved;
const t = wordVectorsMessages.get();
const percent = (value: number) => `${(100 * value).toFixed(1)} %`;

const claim = claimsOf({
  models: [],
  sources: [
    'src/claims/word-vectors/experiment.ts',
    'src/claims/word-vectors/train.ts',
    'src/core/training/wordTrainer.ts',
    'src/pure/wordVectors/precision.ts',
    'src/pure/wordVectors/analogies.ts',
  ],
  recorded,
  load: () => import('./experiment'),
});

/** Neighbours are of the word's own category many times more often than chance. */
export const neighboursShareKind = claim(
  'neighboursShareKind',
  t.overWords({ seeds: SEEDS.length }),
  (value) => value.toFixed(2),
  (all) => all.judgeNeighbours,
);

/** Negative sampling finds much the same neighbours as the full softmax, for a small part of the work. */
export const negativesAgree = claim(
  'negativesAgree',
  t.overVocabulary({ seeds: PAIRED_SEEDS.length }),
  percent,
  (all) => all.compareLosses,
);

/** Analogies of he and she are solved more often than chance. */
export const analogiesBeatChance = claim(
  'analogiesBeatChance',
  t.overAnalogies({ seeds: SEEDS.length }),
  percent,
  (all) => all.solveAnalogies,
);
