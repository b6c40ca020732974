// What the same sentence costs in each language, by each tokenizer.
import { useMessages } from '@/i18n';
import { DataTable } from '@/ui/DataTable';
import { whole } from '@/ui/format';
import { sizesOf } from './boundaries';
import { describePrice, languageRows, lineName, ratioOf, two, type Cut } from './describe';
import { compareMessages } from './messages';
import styles from './TokenizerCompare.module.css';

export function LanguagesView({ cuts }: { cuts: readonly Cut[] }) {
  const t = useMessages(compareMessages);
  const texts = cuts[0]?.texts ?? [];
  return (
    <>
      <p className={styles.sentence} role="status">
        {describePrice(t, cuts)}
      </p>
      <div className={styles.scroll} role="region" aria-label={t.tableLanguages} tabIndex={0}>
        <table className={styles.table}>
          <caption>{t.tableLanguages}</caption>
          <thead>
            <tr>
              <th scope="col">{t.lineColumn}</th>
              {cuts.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col">{t.characters}</th>
              <th scope="col">{t.byteColumn}</th>
            </tr>
          </thead>
          <tbody>
            {texts.map((text, line) => (
              <Line key={line} cuts={cuts} text={text} line={line} />
            ))}
          </tbody>
        </table>
      </div>
      <DataTable
        caption={t.dataLanguages}
        columns={[
          ...[t.lineColumn, t.tokenizer, t.characters, t.byteColumn, t.tokens],
          ...[t.perCharacterColumn, t.ratio],
        ]}
        rows={() => languageRows(t, cuts)}
      />
    </>
  );
}

function Line({ cuts, text, line }: { cuts: readonly Cut[]; text: string; line: number }) {
  const t = useMessages(compareMessages);
  const { codePoints, bytes } = sizesOf(text);
  return (
    <tr>
      <th scope="row">
        {lineName(t, text, line)}
        <span className={styles.line}>{text}</span>
      </th>
      {cuts.map((cut) => {
        const tokens = cut.encoded[line]?.ids.length ?? 0;
        return (
          <td key={cut.name}>
            <strong>{whole(tokens)}</strong>
            <span>{t.perCharacter({ n: two(tokens / codePoints) })}</span>
            <span>{t.times({ n: two(ratioOf(cut, line)) })}</span>
          </td>
        );
      })}
      <td>{whole(codePoints)}</td>
      <td>{whole(bytes)}</td>
    </tr>
  );
}
