// What both models write from nothing but masks.
import { useMessages } from '@/i18n';
import { DrawButton } from '@/labs/training/DrawButton';
import styles from '@/labs/training/Lab.module.css';
import { SamplerFields } from '@/labs/training/SamplerFields';
import { Written } from '@/labs/training/Written';
import { Notice } from '@/ui/Status';
import type { LinkedState } from '@/ui/useLinkedState';
import { shareName } from './describe';
import { ratioMessages } from './messages';
import { SIDES } from './plans';
import type { RatioState } from './state';
import type { RatioControl } from './useRatioLab';

interface GeneratedProps {
  linked: LinkedState<RatioState>;
  control: RatioControl;
}

export function Generated({ linked: { state, set }, control }: GeneratedProps) {
  const t = useMessages(ratioMessages);
  const { sides, status } = control.view;
  const isDrawing = SIDES.some((side) => sides[side].isDrawing);
  const names = { fixed: shareName(t, state.ratio), drawn: t.drawn };
  const isEmpty = SIDES.every((side) => sides[side].samples.length === 0);
  return (
    <section className={styles.part} aria-label={t.written}>
      <p className={styles.title}>{t.written}</p>
      {isEmpty && <p className={styles.note}>{t.writtenNone}</p>}
      <div className={styles.pair}>
        {SIDES.map((side) => {
          const { samples, sampleProblem } = sides[side];
          return (
            <section key={side} aria-label={names[side]}>
              {samples.length > 0 && <p className={styles.when}>{names[side]}</p>}
              <Written samples={samples} />
              {sampleProblem !== undefined && <Notice>{sampleProblem}</Notice>}
            </section>
          );
        })}
      </div>
      <SamplerFields state={state} set={set} />
      <DrawButton
        label={t.draw}
        canDraw={status.phase === 'finished'}
        isDrawing={isDrawing}
        onDraw={control.draw}
      />
    </section>
  );
}
