// In which settings the run and the one before differ, and how fast both were.
import { useMessages } from '@/i18n';
import { whole } from '@/ui/format';
import { Notice } from '@/ui/Status';
import { settingsOf } from './describe';
import { trainerMessages } from './messages';
import type { TrainerControl } from './useTrainer';
import styles from './Word2vecTrainer.module.css';

export function SettingsTable({
  control: { view, before, pairsPerSecond, isBusy },
}: {
  control: TrainerControl;
}) {
  const t = useMessages(trainerMessages);
  const { record } = view;
  if (isBusy) return null;
  if (!before || !record) return <Notice>{t.noBefore}</Notice>;
  const [now, then] = [settingsOf(t, record), settingsOf(t, before.record)];
  const rows = now.flatMap(([name, value], at) => {
    const other = then[at]?.[1] ?? '';
    return value === other ? [] : [[name, value, other]];
  });
  const speedOf = (speed: number | undefined) => (speed === undefined ? '' : whole(Math.round(speed)));
  return (
    <div className={styles.scroll} role="region" aria-label={t.settings} tabIndex={0}>
      <table className={styles.settings}>
        <caption>{rows.length > 0 ? t.settings : t.sameSettings}</caption>
        <thead>
          <tr>
            <th scope="col">{t.setting}</th>
            <th scope="col">{t.thisRun}</th>
            <th scope="col">{t.runBefore}</th>
          </tr>
        </thead>
        <tbody>
          {[...rows, [t.speed, speedOf(pairsPerSecond), speedOf(before.pairsPerSecond)]].map(
            ([name, a, b]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{a}</td>
                <td>{b}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}
