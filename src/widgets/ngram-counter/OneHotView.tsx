// The first pairs of the text as two one-hot matrices, and their product: how multiplying counts.
import { useMemo, useState } from 'react';
import { useMessages } from '@/i18n';
import type { PairIds } from '@/pure/counting';
import { ChoiceControl } from '@/ui/ChoiceControl';
import { oneHotOf, type OneHot } from './bigramTable';
import { literal } from './format';
import { matrixMessages } from './matrixMessages';
import styles from './OneHotView.module.css';

/** Pairs that are drawn. */
const PAIRS = 6;

export function OneHotView({ pairs, labels }: { pairs: PairIds; labels: readonly string[] }) {
  const t = useMessages(matrixMessages);
  const oneHot = useMemo(() => oneHotOf(pairs, PAIRS), [pairs]);
  const [asked, setAsked] = useState(0);
  const chosen = Math.min(asked, oneHot.pairs.length - 1);
  const pair = oneHot.pairs[chosen];
  if (!pair) return null;
  const names = oneHot.tokens.map((token) => labels[token] ?? '');
  const nameOf = (column: number) => names[column] ?? '';
  return (
    <section className={styles.oneHot} aria-label={t.oneHotTitle}>
      <p className={styles.title}>{t.oneHotTitle}</p>
      <p>
        {t.oneHotLead({ n: String(oneHot.pairs.length), columns: String(names.length) })(oneHot.pairs.length)}
      </p>
      <ChoiceControl
        label={t.pair}
        options={oneHot.pairs.map((one, index) => ({
          value: String(index),
          label: `${nameOf(one.first)} ${nameOf(one.second)}`,
        }))}
        value={String(chosen)}
        onChange={(value) => setAsked(Number(value))}
      />
      <div className={styles.equation}>
        <OneHotMatrix oneHot={oneHot} names={names} side="first" chosen={chosen} />
        <OneHotMatrix oneHot={oneHot} names={names} side="second" chosen={chosen} />
        <Product oneHot={oneHot} names={names} chosen={chosen} />
      </div>
      <p className={styles.adds}>
        {t.pairAdds({
          m: chosen + 1,
          first: literal(nameOf(pair.first)),
          second: literal(nameOf(pair.second)),
        })}
      </p>
    </section>
  );
}

interface MatrixProps {
  oneHot: OneHot;
  names: readonly string[];
  chosen: number;
}

/** X or Y: a row for each pair. */
function OneHotMatrix({ oneHot, names, side, chosen }: MatrixProps & { side: 'first' | 'second' }) {
  const t = useMessages(matrixMessages);
  const [name, label] = side === 'first' ? [t.x, t.xLabel] : [t.y, t.yLabel];
  return (
    <div className={styles.matrix} role="region" aria-label={label} tabIndex={0}>
      <p aria-hidden="true">{name}</p>
      <table aria-label={label}>
        <Columns names={names} corner={t.position} />
        <tbody>
          {oneHot.pairs.map((pair, m) => (
            <tr key={m} className={m === chosen ? styles.chosenRow : undefined}>
              <th scope="row">
                {m + 1} {names[pair[side]]}
              </th>
              {names.map((_name, column) => (
                <td key={column} className={pair[side] === column ? styles.one : undefined}>
                  {pair[side] === column ? 1 : 0}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Product({ oneHot, names, chosen }: MatrixProps) {
  const t = useMessages(matrixMessages);
  const pair = oneHot.pairs[chosen];
  return (
    <div className={styles.matrix} role="region" aria-label={t.xtyLabel} tabIndex={0}>
      <p aria-hidden="true">{t.xty}</p>
      <table aria-label={t.xtyLabel}>
        <Columns names={names} corner={t.row} />
        <tbody>
          {oneHot.product.map((row, i) => (
            <tr key={i}>
              <th scope="row">{names[i]}</th>
              {row.map((count, j) => {
                const isChosen = pair?.first === i && pair.second === j;
                const kind = count > 0 ? styles.one : '';
                return (
                  <td key={j} className={isChosen ? `${kind} ${styles.chosenCell}` : kind}>
                    {count}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Columns({ names, corner }: { names: readonly string[]; corner: string }) {
  return (
    <thead>
      <tr>
        <td>
          <span className="visually-hidden">{corner}</span>
        </td>
        {names.map((name, column) => (
          <th key={column} scope="col">
            <span>{name}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
