// A training lab of masked diffusion models alone.
import { useMemo } from 'react';
import { Lab } from '@/labs/training/Lab';
import type { WidgetProps } from '@/ui/widget';
import { trainLlada } from '.';
import { lladaDefaults, lladaSchema, type LladaState } from './state';

export function TrainLlada({ figureId, ...props }: WidgetProps<LladaState>) {
  // The props are plain values; the chapter does not change them while it is open.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const defaults = useMemo(() => ({ ...lladaDefaults, ...props }), []);
  return <Lab figureId={figureId} version={trainLlada.version} schema={lladaSchema} defaults={defaults} />;
}
