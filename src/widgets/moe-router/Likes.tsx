// The tokens that each expert of a layer is sent most, as lists.
import { useMemo } from 'react';
import { useMessages } from '@/i18n';
import { DataTable } from '@/ui/DataTable';
import { whole } from '@/ui/format';
import table from '@/viz/table.module.css';
import { labelIn, percent } from './describe';
import { ExpertMark } from './ExpertMark';
import { routerMessages } from './messages';
import styles from './MoeRouter.module.css';
import { likedBy } from './tally';
import type { Counted } from './useRouter';

/** Tokens of a list. */
const MOST = 12;

interface LikesProps {
  counted: Counted;
  layer: number;
  least: number;
}

export function Likes({ counted: { opened, tally }, layer, least }: LikesProps) {
  const t = useMessages(routerMessages);
  const lists = useMemo(() => {
    const own = tally.layers.find((one) => one.layer === layer);
    return (own?.counts ?? []).map((sent, expert) => ({
      ...{ expert, chance: sent / tally.tokens },
      liked: own ? likedBy(tally, own, expert, { least, most: MOST }) : [],
    }));
  }, [tally, layer, least]);
  const label = (id: number) => labelIn(t, opened, id).text;
  return (
    <section className={styles.part} aria-label={t.likes({ layer })}>
      <p className={styles.title}>{t.likes({ layer })}</p>
      <p className={styles.note}>{t.likesHelp({ least: whole(least) })}</p>
      <div className={styles.likes}>
        {lists.map(({ expert, chance, liked }) => (
          <div key={expert}>
            <table className={`${table.table} ${styles.list}`}>
              <caption>
                <ExpertMark expert={expert} /> {t.likesCaption({ expert, share: percent(chance) })}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{t.token}</th>
                  <th scope="col">{t.likesShare}</th>
                  <th scope="col">{t.likesCount}</th>
                </tr>
              </thead>
              <tbody>
                {liked.map(({ token, occurrences, sent }) => (
                  <tr key={token}>
                    <th scope="row" className={styles.word}>
                      {label(token)}
                    </th>
                    <td>{percent(sent / occurrences)}</td>
                    <td>
                      {whole(sent)} / {whole(occurrences)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {liked.length === 0 && <p className={styles.note}>{t.likesNone}</p>}
          </div>
        ))}
      </div>
      <DataTable
        caption={t.likesData({ layer })}
        columns={[t.expert, t.token, t.sent, t.occurrences, t.share, t.chance]}
        rows={() =>
          lists.flatMap(({ expert, chance, liked }) =>
            liked.map(({ token, occurrences, sent }) => [
              ...[expert, label(token), sent, occurrences, percent(sent / occurrences), percent(chance)],
            ]),
          )
        }
      />
    </section>
  );
}
