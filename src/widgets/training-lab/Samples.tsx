// What the model writes, from its first weights to its newest.
import { useMessages } from '@/i18n';
import { whole } from '@/ui/format';
import { NumberControl } from '@/ui/NumberControl';
import { Notice } from '@/ui/Status';
import { TextControl } from '@/ui/TextControl';
import type { LinkedState } from '@/ui/useLinkedState';
import { labMessages } from './messages';
import { labFields, type LabState } from './state';
import styles from './TrainingLab.module.css';
import type { LabControl } from './useTrainingLab';

interface SamplesProps {
  linked: LinkedState<LabState>;
  control: LabControl;
}

export function Samples({ linked: { state, set }, control }: SamplesProps) {
  const t = useMessages(labMessages);
  const { view } = control;
  const { samples, isDrawing, sampleProblem, status, record } = view;
  const canDraw = control.plan !== undefined && (status.phase === 'running' || record !== undefined);
  return (
    <section className={styles.part} aria-label={t.samples}>
      <p className={styles.title}>{t.samples}</p>
      {state.family === 'llada' ? (
        <p className={styles.note}>{t.samplesLlada}</p>
      ) : (
        <>
          {samples.length === 0 && <p className={styles.note}>{t.samplesNone}</p>}
          <ol className={styles.written}>
            {samples.map(({ step, seed, prompt, text }) => (
              <li key={`${step} ${seed} ${prompt}`}>
                <span className={styles.when}>
                  {step === 0 ? t.untrained : t.sampleAt({ step: whole(step) })} · {t.sampleSeed({ seed })}
                </span>
                <span className={styles.text} lang="">
                  <b>{inOneLine(prompt)}</b>
                  {text === '' ? t.wroteNothing : inOneLine(text)}
                </span>
              </li>
            ))}
          </ol>
          {sampleProblem !== undefined && <Notice>{sampleProblem}</Notice>}
          <div className={styles.pair}>
            <TextControl
              schema={labFields.prompt}
              label={t.prompt}
              help={t.promptHelp}
              value={state.prompt}
              onChange={(prompt) => set({ prompt })}
              rows={1}
            />
            <NumberControl
              schema={labFields.temperature}
              label={t.temperature}
              value={state.temperature}
              onChange={(temperature) => set({ temperature })}
            />
          </div>
          <div className={styles.buttons}>
            <button type="button" disabled={!canDraw || isDrawing} onClick={control.draw}>
              {isDrawing ? t.drawing : t.draw}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

/** Line breaks as a sign: a model that has learned little writes many. */
function inOneLine(text: string): string {
  return text.replaceAll('\n', '↵\u00a0');
}
