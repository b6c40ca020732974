// Held-out rows and what network and PCA make of them again.
import { useMemo } from 'react';
import { useMessages } from '@/i18n';
import { DataTable } from '@/ui/DataTable';
import styles from './Autoencoder.module.css';
import { error } from './describe';
import { autoencoderMessages } from './messages';
import { Picture } from './Picture';
import { nearestWords } from './PlaneView';
import { meanSquaredError, rowAt, type Rows } from '@/pure/autoencoding/rows';
import { useDecoded, type Coded } from './useAutoencoder';
import type { ViewProps } from './view';

/** Rows that are shown: of digits one of each class. */
const SHOWN = 10;

export function shownRows({ training, count, labels }: Rows): number[] {
  const held = Array.from({ length: count - training }, (_none, n) => training + n);
  if (!labels) return held.slice(0, SHOWN);
  return Array.from({ length: SHOWN }, (_none, digit) => held.find((row) => labels[row] === digit)).filter(
    (row) => row !== undefined,
  );
}

export function MadeView({ control, rows, coded }: ViewProps & { rows: Rows; coded: Coded }) {
  const t = useMessages(autoencoderMessages);
  const { principal, plan } = control;
  const heldCodes = useMemo(() => coded.codes.slice(rows.training * coded.Z), [coded, rows]);
  const made = useDecoded(plan?.run, coded.step, heldCodes);
  const n = rows.dimension;
  if (!made || made.values.length !== (rows.count - rows.training) * n) return null;
  const whole = new Float32Array(rows.count * n);
  whole.set(made.values, rows.training * n);
  const shown = shownRows(rows).map((row) => ({
    row,
    name: rows.names[row] ?? '',
    original: rowAt(rows, row),
    network: whole.subarray(row * n, (row + 1) * n),
    pca: principal?.made.subarray(row * n, (row + 1) * n),
    networkError: meanSquaredError(rows, whole, row, row + 1),
    pcaError: principal && meanSquaredError(rows, principal.made, row, row + 1),
  }));
  const words = (row: ArrayLike<number>) => nearestWords(rows, row, 1)[0] ?? '';
  return (
    <section>
      <p className={styles.sentence} role="status">
        {t.madeSays({
          error: error(meanSquaredError(rows, whole, rows.training, rows.count)),
          Z: t.numbers({ Z: coded.Z }),
          pca: principal ? error(principal.heldOutError) : '…',
        })}
      </p>
      <div className={styles.scroll} role="region" aria-label={t.madeCaption} tabIndex={0}>
        <table className={styles.made}>
          <caption>{t.madeCaption}</caption>
          <thead>
            <tr>
              {['', t.original, t.network, t.error, t.ofPca, t.error].map((name, at) => (
                <th key={at} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ row, name, original, network, pca, networkError, pcaError }) => (
              <tr key={row}>
                <th scope="row" lang="">
                  {name}
                </th>
                <td>{rows.labels ? <Picture row={original} label={`${t.original} ${name}`} /> : name}</td>
                <td>
                  {rows.labels ? <Picture row={network} label={`${t.network} ${name}`} /> : words(network)}
                </td>
                <td>{error(networkError)}</td>
                <td>
                  {pca && (rows.labels ? <Picture row={pca} label={`${t.ofPca} ${name}`} /> : words(pca))}
                </td>
                <td>{pcaError !== undefined && error(pcaError)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <DataTable
        caption={t.madeCaption}
        columns={[t.what, `${t.error}, ${t.network}`, `${t.error}, ${t.ofPca}`]}
        rows={() =>
          shown.map(({ name, networkError, pcaError }) => [
            ...[name, error(networkError)],
            pcaError === undefined ? '' : error(pcaError),
          ])
        }
      />
    </section>
  );
}
