// The numbers of one token in one layer: those that are kept, and the key and value of a head that come out of them.
import { useCallback, useMemo } from 'react';
import { useMessages } from '@/i18n';
import { DataTable } from '@/ui/DataTable';
import { literal, whole } from '@/ui/format';
import { TokenStrip } from '@/ui/TokenStrip';
import type { LinkedState } from '@/ui/useLinkedState';
import { chips, number, tiny, tokenText } from './describe';
import { mlaMessages } from './messages';
import { rowOf, type Read } from './mla';
import styles from './MlaLab.module.css';
import { SignedStrip } from './SignedStrip';
import type { MlaState } from './state';

interface TensorsViewProps {
  read: Read;
  linked: LinkedState<MlaState>;
}

export function TensorsView({ read, linked: { state, set } }: TensorsViewProps) {
  const t = useMessages(mlaMessages);
  const { tokens, tensors, layer, difference } = read;
  const place = Math.min(state.token, tokens.length - 1);
  const { head } = state;
  const all = useMemo(() => chips(t, read), [t, read]);
  // `set` is another function at every render; the strip wants one that stays.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const choose = useCallback((token: number) => set({ token }), []);
  const latent = rowOf(tensors.latents, place);
  const rotated = rowOf(tensors.rotatedKey, place);
  const key = rowOf(tensors.keys, place, head);
  const value = rowOf(tensors.values, place, head);
  const keyFixed = key.slice(0, key.length - rotated.length);
  const keyTurned = key.slice(key.length - rotated.length);
  const [, heads = 1] = tensors.keys.shape;
  const rows = [
    { name: t.latent, values: latent, colour: 1 as const, isKept: true },
    { name: t.rotated, values: rotated, colour: 2 as const, isKept: true },
    { name: t.keyFixed, values: keyFixed, colour: 1 as const, isKept: false },
    { name: t.keyTurned, values: keyTurned, colour: 2 as const, isKept: false },
    { name: t.value, values: value, colour: 3 as const, isKept: false },
  ];
  const strip = ({ name, values, colour }: (typeof rows)[number]) => (
    <SignedStrip
      key={name}
      name={name}
      values={values}
      largest={values.reduce((most, one) => Math.max(most, Math.abs(one)), 0)}
      colour={colour}
      describe={(at, one) => t.cell({ name, place: at + 1, count: values.length, value: number(one) })}
    />
  );
  const token = literal(tokenText(t, read, place));
  return (
    <>
      <p className={styles.title}>{t.tokens}</p>
      <TokenStrip label={t.tokens} given={[]} generated={all} selected={place} onSelect={choose} />
      <p className={styles.title}>{t.kept({ token, layer })}</p>
      {rows.filter((row) => row.isKept).map(strip)}
      <p className={styles.note}>
        {t.keptCount({ count: whole(latent.length + rotated.length), heads: whole(heads) })}
      </p>
      <p className={styles.title}>{t.formed({ head })}</p>
      {rows.filter((row) => !row.isKept).map(strip)}
      <p className={styles.note}>
        {t.formedCount({
          heads: whole(heads),
          count: whole(heads * (key.length + value.length)),
          rope: whole(rotated.length),
        })}
      </p>
      <p className={styles.note} role="status">
        {t.check({ difference: tiny(difference) })}
      </p>
      <DataTable
        caption={t.data}
        columns={[t.what, t.place, t.number]}
        rows={() =>
          rows.flatMap(({ name, values }) => Array.from(values, (one, at) => [name, at + 1, number(one)]))
        }
      />
    </>
  );
}
