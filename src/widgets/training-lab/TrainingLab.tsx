// The training lab: a small transformer of the reader's choice.
import { useMemo } from 'react';
import { Lab } from '@/labs/training/Lab';
import { labDefaults, labSchema, type LabState } from '@/labs/training/state';
import type { WidgetProps } from '@/ui/widget';
import { trainingLab } from '.';

export function TrainingLab({ figureId, ...props }: WidgetProps<LabState>) {
  // The props are plain values; the chapter does not change them while it is open.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const defaults = useMemo(() => ({ ...labDefaults, ...props }), []);
  return <Lab figureId={figureId} version={trainingLab.version} schema={labSchema} defaults={defaults} />;
}
