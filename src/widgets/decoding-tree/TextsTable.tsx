// The texts that the tree holds in full, the most probable first, and greedy's beside those of a beam search.
import { useMessages } from '@/i18n';
import { textOf } from '@/ui/tokenText';
import styles from './DecodingTree.module.css';
import { describeTokens, formatNats } from './describe';
import { treeMessages } from './messages';
import type { TreeText } from './tree';
import type { Grown } from './useTree';

export function TextsTable({ tree }: { tree: Grown }) {
  const t = useMessages(treeMessages);
  const { texts, greedy, pieces, state } = tree;
  const isDrawn = state.method === 'samples';
  const rows: { rank: string; text: Omit<TreeText, 'node'>; isGreedy: boolean }[] = [
    ...texts.map((text, index) => ({ rank: String(index + 1), text, isGreedy: false })),
    ...(greedy
      ? [{ rank: t.greedyRank, text: { ...greedy, modelTotal: greedy.total }, isGreedy: true }]
      : []),
  ];
  const ends = { end: t.endsEnd, length: t.endsLength, context: t.endsContext };
  return (
    <div className={styles.texts} role="region" aria-label={t.texts} tabIndex={0}>
      <table className={styles.textTable}>
        <caption>{t.texts}</caption>
        <thead>
          <tr>
            <th scope="col">{t.rank}</th>
            <th scope="col" className={styles.number}>
              {t.sumModel}
            </th>
            {isDrawn && (
              <th scope="col" className={styles.number}>
                {t.sumDrawn}
              </th>
            )}
            <th scope="col">{t.text}</th>
            <th scope="col">{t.ending}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ rank, text, isGreedy }) => (
            <tr key={rank} data-greedy={isGreedy || undefined}>
              <th scope="row">{rank}</th>
              <td className={styles.number}>{formatNats(text.modelTotal)}</td>
              {isDrawn && <td className={styles.number}>{formatNats(text.total)}</td>}
              <td className={styles.written}>{textOf(pieces, text.tokens)}</td>
              <td>{ends[text.finish]({ tokens: describeTokens(t, text.tokens.length) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
