// Of what the text is made, and which of its characters are cut apart.
import { useMessages } from '@/i18n';
import { DataTable } from '@/ui/DataTable';
import { whole } from '@/ui/format';
import { describeScripts, scriptRows, type Cut } from './describe';
import { compareMessages } from './messages';
import styles from './TokenizerCompare.module.css';

export function ScriptsView({ cuts }: { cuts: readonly Cut[] }) {
  const t = useMessages(compareMessages);
  const columns = [t.tokenizer, t.graphemes, t.whole, t.split];
  const rows = scriptRows(cuts);
  return (
    <>
      <p className={styles.sentence} role="status">
        {describeScripts(t, cuts)}
      </p>
      <div className={styles.scroll} role="region" aria-label={t.tableScripts} tabIndex={0}>
        <table className={styles.table}>
          <caption>{t.tableScripts}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...numbers]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {numbers.map((number, column) => (
                  <td key={column}>{whole(Number(number))}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <DataTable caption={t.dataScripts} columns={columns} rows={() => rows} />
    </>
  );
}
