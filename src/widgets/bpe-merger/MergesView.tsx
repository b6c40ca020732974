// The words of the text in pieces, and the merges beside them.
import { useMessages } from '@/i18n';
import { DataTable } from '@/ui/DataTable';
import { FailureStatus } from '@/ui/Status';
import type { ViewProps } from './BpeMerger';
import styles from './BpeMerger.module.css';
import { mergeRows } from './describe';
import { MergeList } from './MergeList';
import { bpeMessages } from './messages';
import { useWords } from './useWords';
import { WordList } from './WordList';

export function MergesView({ training, step, set }: ViewProps) {
  const t = useMessages(bpeMessages);
  const { answer, isCurrent, failure, retry } = useWords(training, step);
  const isOfThis = answer?.question.training === training.training;
  return (
    <>
      <div className={styles.sides}>
        <section aria-label={t.wordsTitle}>
          <p className={styles.title}>{t.wordsTitle}</p>
          {failure !== undefined && <FailureStatus message={failure} onRetry={retry} />}
          <div className={styles.answer} aria-busy={!isCurrent}>
            {answer && isOfThis && (
              <WordList training={training} step={answer.question.step} words={answer.value} />
            )}
          </div>
        </section>
        <section aria-label={t.listTitle}>
          <p className={styles.title}>{t.listTitle}</p>
          <MergeList training={training} step={step} onStep={(to) => set({ step: to })} />
        </section>
      </div>
      <DataTable
        caption={t.dataMerges}
        columns={[t.rank, t.left, t.right, t.token, t.count, t.ties, t.tokensAfter, t.vocabularyAfter]}
        rows={() => mergeRows(training)}
      />
    </>
  );
}
