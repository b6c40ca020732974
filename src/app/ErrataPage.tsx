// Known mistakes, and how to report one so that it can be seen as the reader saw it.
import { useState, useSyncExternalStore } from 'react';
import { Link } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { bugsUrl, version } from 'virtual:book';
import { useCoreStatus } from '@/core/client/react';
import { useMessages } from '@/i18n';
import styles from './ContentsPage.module.css';
import { ERRATA } from './errata';
import { errataMessages } from './errataMessages';
import { shellMessages } from './messages';

export function ErrataPage() {
  const t = useMessages(errataMessages);
  const { errata, errataSummary } = useMessages(shellMessages);
  return (
    <div className={styles.page}>
      <h1>{errata}</h1>
      <p className={styles.lead}>{errataSummary}</p>
      {ERRATA.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ul className={styles.widgets}>
          {ERRATA.map(({ date, path, text }) => (
            <li key={`${date} ${path}`}>
              <Link href={path}>{date}</Link>
              <p>{text}</p>
            </li>
          ))}
        </ul>
      )}
      <h2 id="report">{t.report}</h2>
      <p>{t.how}</p>
      <Report />
    </div>
  );
}

const never = () => () => undefined;

/** The page's state, version and device, ready to be copied. */
function Report() {
  const t = useMessages(errataMessages);
  const { device } = useCoreStatus();
  const [said, setSaid] = useState('');
  const state = useHistoryState<{ from?: string } | null>();
  const browser = useSyncExternalStore(
    never,
    () => navigator.userAgent,
    () => '',
  );
  const lines = [
    `${t.where}: ${state?.from ?? ''}`,
    t.version({ version }),
    browser,
    ...(device ? [device.reason] : []),
  ].join('\n');

  async function copy() {
    try {
      await navigator.clipboard.writeText(lines);
      setSaid(t.copied);
    } catch {
      setSaid(t.refused);
    }
  }

  return (
    <>
      <pre className={styles.report}>{lines}</pre>
      <p>
        <button type="button" onClick={() => void copy()}>
          {t.copy}
        </button>{' '}
        {bugsUrl !== undefined && <a href={bugsUrl}>{t.send}</a>} <span role="status">{said}</span>
      </p>
    </>
  );
}
