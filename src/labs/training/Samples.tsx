// What the model writes, and how.
import { useMessages } from '@/i18n';
import { NumberControl } from '@/ui/NumberControl';
import { Notice } from '@/ui/Status';
import { TextControl } from '@/ui/TextControl';
import type { LinkedState } from '@/ui/useLinkedState';
import { DrawButton } from './DrawButton';
import styles from './Lab.module.css';
import { labMessages } from './messages';
import { SamplerFields, Temperature } from './SamplerFields';
import { labFields, type LabState } from './state';
import type { LabControl } from './useLab';
import { Written } from './Written';

interface SamplesProps {
  linked: LinkedState<LabState>;
  control: LabControl;
}

export function Samples({ linked: { state, set }, control }: SamplesProps) {
  const t = useMessages(labMessages);
  const { view } = control;
  const { samples, isDrawing, sampleProblem, status, record } = view;
  const canDraw = control.plan !== undefined && (status.phase === 'running' || record !== undefined);
  const fillsMasks = state.family === 'llada';
  return (
    <section className={styles.part} aria-label={t.samples}>
      <p className={styles.title}>{t.samples}</p>
      {samples.length === 0 && <p className={styles.note}>{t.samplesNone}</p>}
      <Written samples={samples} />
      {sampleProblem !== undefined && <Notice>{sampleProblem}</Notice>}
      <div className={styles.pair}>
        <TextControl
          schema={labFields.prompt}
          label={t.prompt}
          help={fillsMasks ? t.promptHelpMasks : t.promptHelp}
          value={state.prompt}
          onChange={(prompt) => set({ prompt })}
          rows={1}
        />
        {fillsMasks ? (
          <NumberControl
            schema={labFields.length}
            label={t.length}
            help={t.lengthHelp}
            value={state.length}
            onChange={(length) => set({ length })}
          />
        ) : (
          <Temperature state={state} set={set} />
        )}
      </div>
      {fillsMasks && <SamplerFields state={state} set={set} />}
      <DrawButton label={t.draw} canDraw={canDraw} isDrawing={isDrawing} onDraw={control.draw} />
    </section>
  );
}
