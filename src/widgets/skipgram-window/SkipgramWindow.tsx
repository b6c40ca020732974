// The window of skip-gram: which pairs a sentence makes, and what one of them does to the vectors.
import { useMemo, useState } from 'react';
import { useMessages } from '@/i18n';
import { whole } from '@/ui/format';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { DataTable } from '@/ui/DataTable';
import { NumberControl } from '@/ui/NumberControl';
import { ProvenanceBadge } from '@/ui/ProvenanceBadge';
import { nextSeed } from '@/ui/seed';
import { Notice } from '@/ui/Status';
import { TextControl } from '@/ui/TextControl';
import { useLinkedState, type LinkedState } from '@/ui/useLinkedState';
import type { WidgetProps } from '@/ui/widget';
import { skipgramWindow } from '.';
import { describeScene, own, tableOf } from './describe';
import { windowMessages } from './messages';
import { sentenceOf } from './pairs';
import { courseOf, sceneOf, type Scene } from './scene';
import { SceneView } from './SceneView';
import styles from './SkipgramWindow.module.css';
import { windowDefaults, windowFields, windowSchema, type WindowState } from './state';
import { Strip } from './Strip';

export function SkipgramWindow({ figureId, ...props }: WidgetProps<WindowState>) {
  // The props are plain values; the chapter does not change them while it is open.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const defaults = useMemo(() => ({ ...windowDefaults, ...props }), []);
  const linked = useLinkedState({
    figureId,
    version: skipgramWindow.version,
    schema: windowSchema,
    defaults,
  });
  return (
    <div className={styles.widget}>
      {linked.problem !== undefined && <Notice>{linked.problem}</Notice>}
      <WindowView linked={linked} />
    </div>
  );
}

export function WindowView({ linked }: { linked: LinkedState<WindowState> }) {
  const t = useMessages(windowMessages);
  const { state, set, reset } = linked;
  const written = useMemo(() => sentenceOf(state.sentence), [state.sentence]);
  // While fewer than two words are written, the last sentence that had them stays.
  const [last, setLast] = useState(() =>
    written.types.length >= 2 ? written : sentenceOf(windowDefaults.sentence),
  );
  if (written.types.length >= 2 && written !== last) setLast(written);
  const sentence = written.types.length >= 2 ? written : last;
  const { window, learningRate, steps, seed } = state;
  const way = useMemo(
    () => courseOf(sentence, { ...windowDefaults, window, learningRate, steps, seed }),
    [sentence, window, learningRate, steps, seed],
  );
  const scene = sceneOf(state, sentence, way);
  const { caption, columns, rows } = tableOf(t, scene);
  return (
    <>
      <TextControl
        schema={windowFields.sentence}
        label={t.sentence}
        help={t.sentenceHelp}
        value={state.sentence}
        onChange={(text) => set({ sentence: text, steps: 0 })}
        rows={1}
      />
      {written.types.length < 2 && <Notice>{t.tooFew}</Notice>}
      {sentence.isCut && <Notice>{t.cut}</Notice>}
      <Strip scene={scene} onChange={set} />
      <div className={styles.controls}>
        <ChoiceControl
          label={t.view}
          options={windowFields.view.options.map((value) => ({ value, label: t[value] }))}
          value={state.view}
          onChange={(view) => set({ view })}
        />
        <Knobs linked={linked} />
      </div>
      {way.divergedAt === undefined ? (
        <>
          <p className={styles.sentence} role="status">
            {describeScene(t, scene)}
          </p>
          {state.view === 'gradient' && <Stepping scene={scene} set={set} />}
          <SceneView scene={scene} />
        </>
      ) : (
        <>
          <Notice>{t.diverged}</Notice>
          <Stepping scene={scene} set={set} />
        </>
      )}
      <p className={styles.buttons}>
        <ProvenanceBadge provenance="live" />
        {state.view === 'negatives' && (
          <button type="button" className="primary" onClick={() => set({ seed: nextSeed(state.seed) })}>
            {t.draws}
          </button>
        )}
        <button type="button" onClick={reset}>
          {t.reset}
        </button>
      </p>
      <DataTable caption={caption} columns={columns} rows={() => rows} />
    </>
  );
}

/** The numbers that the view depends on. */
function Knobs({ linked: { state, set } }: { linked: LinkedState<WindowState> }) {
  const t = useMessages(windowMessages);
  return (
    <>
      <NumberControl
        schema={windowFields.window}
        label={t.width}
        help={t.widthHelp}
        value={state.window}
        onChange={(window) => set({ window, steps: 0 })}
      />
      {state.view === 'gradient' && (
        <NumberControl
          schema={windowFields.learningRate}
          label={t.learningRate}
          value={state.learningRate}
          onChange={(learningRate) => set({ learningRate })}
        />
      )}
      {state.view === 'negatives' && (
        <NumberControl
          schema={windowFields.negatives}
          label={t.negativesCount}
          value={state.negatives}
          onChange={(negatives) => set({ negatives })}
        />
      )}
      <NumberControl
        schema={windowFields.seed}
        label={t.seed}
        help={t.seedHelp}
        value={state.seed}
        onChange={(seed) => set({ seed })}
        fieldOnly
      />
    </>
  );
}

/** Makes steps in the order of the pairs; centre and context move to the pair that is learned. */
function Stepping({
  scene: { state, sentence, next },
  set,
}: {
  scene: Scene;
  set: (change: Partial<WindowState>) => void;
}) {
  const t = useMessages(windowMessages);
  const most = 500;
  const wordAt = (place = 0) => own(sentence.words[place] ?? '');
  const names = { centre: wordAt(next?.centre), context: wordAt(next?.context) };
  const go = (count: number) =>
    set({
      steps: Math.min(most, state.steps + count),
      ...(next && count === 1 && { position: next.centre, context: next.context }),
    });
  return (
    <div className={styles.buttons}>
      <button type="button" className="primary" disabled={state.steps >= most} onClick={() => go(1)}>
        {t.stepButton(names)}
      </button>
      <button type="button" disabled={state.steps >= most} onClick={() => go(10)}>
        {t.tenSteps}
      </button>
      <button type="button" disabled={state.steps === 0} onClick={() => set({ steps: 0 })}>
        {t.backToFirst}
      </button>
      <span>{t.stepsMade({ steps: whole(state.steps), ...names })}</span>
    </div>
  );
}
