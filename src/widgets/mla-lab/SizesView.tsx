// How many numbers a token takes with each way of attention, computed from the sizes of a model.
import { format } from 'd3-format';
import { useMessages } from '@/i18n';
import { AskedStatus } from '@/labs/surprise/AskedStatus';
import type { AskedControl } from '@/labs/surprise/useAsked';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { whole } from '@/ui/format';
import { NumberControl } from '@/ui/NumberControl';
import type { LinkedState } from '@/ui/useLinkedState';
import { BarTable } from '@/viz/BarTable';
import { bytes, wayName } from './describe';
import { mlaMessages } from './messages';
import styles from './MlaLab.module.css';
import { BYTES, headWork, keptBy, PRECISIONS, PRESETS, type AttentionSizes, type Kept } from './sizes';
import { mlaFields, type MlaState } from './state';

interface SizesViewProps {
  sizes: AskedControl<AttentionSizes, never>;
  linked: LinkedState<MlaState>;
}

export function SizesView({ sizes, linked: { state, set } }: SizesViewProps) {
  const t = useMessages(mlaMessages);
  return (
    <section className={styles.part} aria-label={t.sizes}>
      <p className={styles.title}>{t.sizes}</p>
      <div className={styles.setup}>
        <div>
          <ChoiceControl
            label={t.preset}
            options={PRESETS.map((value) => ({ value, label: t[value] }))}
            value={state.preset}
            onChange={(preset) => set({ preset })}
            asList
          />
          <NumberControl
            schema={mlaFields.groups}
            label={t.groups}
            help={t.groupsHelp}
            value={state.groups}
            onChange={(groups) => set({ groups })}
          />
        </div>
        <div>
          <ChoiceControl
            label={t.precision}
            options={PRECISIONS.map((value) => ({ value, label: t[value] }))}
            value={state.precision}
            onChange={(precision) => set({ precision })}
          />
          <NumberControl
            schema={mlaFields.context}
            label={t.context}
            value={state.context}
            onChange={(context) => set({ context })}
          />
        </div>
      </div>
      <AskedStatus
        control={sizes}
        describe={() => ({ label: t.reading, fraction: undefined })}
        stopped={t.stopped}
        again={t.again}
      />
      {sizes.isCurrent && sizes.result && <Table sizes={sizes.result} state={state} />}
    </section>
  );
}

function Table({ sizes, state }: { sizes: AttentionSizes; state: MlaState }) {
  const t = useMessages(mlaMessages);
  const { layers, heads, headDim, latent, groups } = sizes;
  const rows = keptBy(sizes, state.groups);
  const isOwn = (row: Kept) => (latent ? row.way === 'mla' : row.way === 'gqa' && row.groups === groups);
  const name = (row: Kept) => (isOwn(row) ? t.own({ way: wayName(t, row) }) : wayName(t, row));
  const work = headWork(sizes);
  const numbersOf = (way: Kept['way']) => rows.find((row) => row.way === way)?.numbers ?? 0;
  const memory = (row: Kept) => bytes(row.numbers * layers * BYTES[state.precision] * state.context);
  const caption = t.sizesCaption({
    model: t[state.preset],
    heads: whole(heads),
    headDim: whole(headDim),
  });
  return (
    <>
      <div className={styles.sizes} role="region" aria-label={caption} tabIndex={0}>
        <BarTable
          caption={caption}
          columns={[
            { name: t.way, cell: name, isHead: true },
            { name: t.numbers, cell: (row) => whole(row.numbers), isNumber: true },
            {
              name: t.allLayers({ layers }),
              cell: (row) => whole(row.numbers * layers),
              isNumber: true,
            },
            { name: t.memory({ tokens: whole(state.context) }), cell: memory, isNumber: true },
          ]}
          rows={rows}
          keyOf={(row) => row.way}
          bar={(row) => row.numbers}
          isMarked={isOwn}
        />
      </div>
      {state.preset === 'deepseek-v3' && <p className={styles.note}>{t.source}</p>}
      {work && (
        <p className={styles.note}>
          {t.work({
            ...{ plain: whole(work.plain), absorbed: whole(work.absorbed), once: whole(work.once) },
            times: format('.1f')(work.absorbed / work.plain),
            ...{ mla: whole(numbersOf('mla')), mha: whole(numbersOf('mha')) },
          })}
        </p>
      )}
    </>
  );
}
