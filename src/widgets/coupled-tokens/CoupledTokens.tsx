// Two tokens that belong together: filled in both at once, or one after the other.
import { useMemo } from 'react';
import { Notice } from '@/ui/Status';
import { useLinkedState } from '@/ui/useLinkedState';
import type { WidgetProps } from '@/ui/widget';
import { coupledTokens } from '.';
import styles from './CoupledTokens.module.css';
import { CoupledView } from './CoupledView';
import { coupledDefaults, coupledSchema, type CoupledState } from './state';

export function CoupledTokens({ figureId, ...props }: WidgetProps<CoupledState>) {
  // The props are plain values; the chapter does not change them while it is open.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const defaults = useMemo(() => ({ ...coupledDefaults, ...props }), []);
  const linked = useLinkedState({
    figureId,
    version: coupledTokens.version,
    schema: coupledSchema,
    defaults,
  });
  return (
    <div className={styles.widget}>
      {linked.problem !== undefined && <Notice>{linked.problem}</Notice>}
      <CoupledView linked={linked} />
    </div>
  );
}
