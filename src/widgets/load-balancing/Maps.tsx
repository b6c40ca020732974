// The share of each expert over the steps, one map for each way of balancing.
import { useState } from 'react';
import { useMessages } from '@/i18n';
import styles from '@/labs/training/Lab.module.css';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { Heatmap } from '@/viz/Heatmap';
import type { BalanceView } from './balance';
import { loadRows, type Course } from './course';
import { share } from './describe';
import { balancingMessages } from './messages';
import { EXPERT_LAYERS, FIRST_EXPERT_LAYER, WAYS, type Way } from './plans';

/** Columns of a map, at most: on a phone more cannot be told apart. */
const COLUMNS = 30;

export function Maps({ view: { courses } }: { view: BalanceView }) {
  const t = useMessages(balancingMessages);
  const [layer, setLayer] = useState('0');
  const trained = WAYS.filter((way) => courses[way].losses.length > 0);
  const title = t.maps({ layer: FIRST_EXPERT_LAYER + Number(layer) });
  return (
    <section className={styles.part} aria-label={title}>
      <p className={styles.title}>{title}</p>
      {trained.length === 0 ? (
        <p className={styles.note}>{t.mapsEmpty}</p>
      ) : (
        <>
          <ChoiceControl
            label={t.layer}
            options={Array.from({ length: EXPERT_LAYERS }, (_unused, index) => ({
              value: String(index),
              label: String(FIRST_EXPERT_LAYER + index),
            }))}
            value={layer}
            onChange={setLayer}
          />
          {trained.map((way) => (
            <LoadMap key={way} way={way} course={courses[way]} layer={Number(layer)} />
          ))}
        </>
      )}
    </section>
  );
}

function LoadMap({ way, course, layer }: { way: Way; course: Course; layer: number }) {
  const t = useMessages(balancingMessages);
  const [selected, select] = useState({ row: 0, column: 0 });
  const { rows, steps } = loadRows(course, layer, COLUMNS);
  const row = Math.min(selected.row, rows.length - 1);
  const column = Math.min(selected.column, steps.length - 1);
  return (
    <>
      <p>{t[way]}</p>
      <Heatmap
        label={t.mapLabel({ way: t[way] })}
        rowTitle={t.expert}
        columnTitle={t.step}
        rowLabels={rows.map((_row, expert) => String(expert))}
        columnLabels={steps.map(String)}
        values={rows.flat()}
        scale="sqrt"
        largest={0.5}
        legend={t.mapLegend}
        format={share}
        selected={{ row, column }}
        onSelect={select}
        describe={({ row: expert, column: at }) =>
          t.cell({ expert, step: steps[at] ?? 0, way: t[way], share: share(rows[expert]?.[at] ?? 0) })
        }
      />
    </>
  );
}
