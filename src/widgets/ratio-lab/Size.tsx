// How large the two models and their text are, or why there are none.
import { useMessages } from '@/i18n';
import { weightsSize } from '@/labs/training/format';
import styles from '@/labs/training/Lab.module.css';
import { PlanProblemNotice } from '@/labs/training/PlanProblemNotice';
import { partsOf } from '@/labs/training/textFacts';
import { TextStatus } from '@/labs/training/TextStatus';
import { whole } from '@/ui/format';
import { Notice } from '@/ui/Status';
import { ratioMessages } from './messages';
import type { RatioControl } from './useRatioLab';

export function Size({ control: { text, plans, problem } }: { control: RatioControl }) {
  const t = useMessages(ratioMessages);
  if (text.reading.phase !== 'ready') return <TextStatus text={text} />;
  if (problem?.kind === 'heldOut') {
    const { heldOut, needed } = problem;
    return <Notice>{t.heldOut({ heldOut: whole(heldOut), needed: whole(needed) })}</Notice>;
  }
  if (problem) return <PlanProblemNotice problem={problem} />;
  if (!plans) return null;
  const { characters } = text.reading.facts;
  const { parameterCount: n } = plans.fixed;
  return (
    <div className={styles.size}>
      <p>
        <strong>{t.size({ n: whole(n), memory: weightsSize(n) })(n)}</strong>{' '}
        {t.sizeText({ characters: whole(characters), heldOut: whole(partsOf(characters).heldOut) })}
      </p>
    </div>
  );
}
