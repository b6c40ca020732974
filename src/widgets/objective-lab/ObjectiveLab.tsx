// The objective lab: the loss of masked diffusion on a text, its two estimators, and the bound worked out in a toy.
import { useMemo } from 'react';
import { useMessages } from '@/i18n';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { Notice } from '@/ui/Status';
import { useLinkedState } from '@/ui/useLinkedState';
import type { WidgetProps } from '@/ui/widget';
import { objectiveLab } from '.';
import { EstimatorsView } from './EstimatorsView';
import { objectiveMessages } from './messages';
import styles from './ObjectiveLab.module.css';
import { SentenceView } from './SentenceView';
import { TextSetup } from './Setup';
import { objectiveDefaults, objectiveSchema, VIEWS, type ObjectiveState } from './state';
import { ToyView } from './ToyView';
import { useObjective } from './useObjective';

export function ObjectiveLab({ figureId, ...props }: WidgetProps<ObjectiveState>) {
  const t = useMessages(objectiveMessages);
  // The props are plain values; the chapter does not change them while it is open.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const defaults = useMemo(() => ({ ...objectiveDefaults, ...props }), []);
  const linked = useLinkedState({
    figureId,
    version: objectiveLab.version,
    schema: objectiveSchema,
    defaults,
  });
  const { state, set } = linked;
  const control = useObjective(state, linked.isRead);
  const names = { sentence: t.viewSentence, estimators: t.viewEstimators, toy: t.viewToy };
  return (
    <div className={styles.widget}>
      {linked.problem !== undefined && <Notice>{linked.problem}</Notice>}
      <ChoiceControl
        label={t.view}
        hideLabel
        options={VIEWS.map((value) => ({ value, label: names[value] }))}
        value={state.view}
        onChange={(view) => set({ view })}
      />
      {state.view === 'toy' ? (
        <ToyView linked={linked} />
      ) : (
        <div className={styles.layout}>
          <TextSetup linked={linked} />
          {control.isEmpty ? (
            <div>
              <Notice>{t.empty}</Notice>
            </div>
          ) : state.view === 'sentence' ? (
            <SentenceView control={control} />
          ) : (
            <EstimatorsView control={control} />
          )}
        </div>
      )}
    </div>
  );
}
