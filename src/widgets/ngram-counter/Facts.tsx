// What was counted, in a line.
import { format } from 'd3-format';
import { useMessages } from '@/i18n';
import { duration, whole } from './format';
import { ngramMessages } from './messages';
import styles from './NgramCounter.module.css';
import type { OpenedCorpus } from './useNgrams';

const percent = format('.0%');

export function Facts({ corpus, isCurrent }: { corpus: OpenedCorpus; isCurrent: boolean }) {
  const t = useMessages(ngramMessages);
  const {
    unit,
    tokens,
    types,
    sequences,
    heldOutSequences,
    heldOutTokens,
    unknown,
    replacedSurrogates,
    durationMs,
  } = corpus;
  const counted = { words: t.factsWords, characters: t.factsCharacters, bpe: t.factsBpe }[unit];
  const inRows = unit === 'words' ? t.factsSentences : t.factsLines;
  return (
    <p className={styles.facts} aria-busy={!isCurrent}>
      <strong>{counted({ n: whole(tokens), ms: duration(durationMs) })}</strong>
      <span>{t.factsTypes({ n: whole(types) })(types)}</span>
      <span>{inRows({ n: whole(sequences) })(sequences)}</span>
      <span>
        {t.factsHeldOut({
          share: percent(heldOutSequences / sequences),
          tokens: t.factsTokens({ n: whole(heldOutTokens) })(heldOutTokens),
          unknown: whole(unknown),
        })}
      </span>
      {unit === 'characters' && <span>{t.factsSpace}</span>}
      {unit === 'bpe' && <span>{t.factsSpaceBefore}</span>}
      {replacedSurrogates > 0 && (
        <span>{t.factsReplaced({ n: whole(replacedSurrogates) })(replacedSurrogates)}</span>
      )}
    </p>
  );
}
