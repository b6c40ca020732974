// What the reader should know of a run that goes on: what was mended, and that it waits while nobody sees the page.
import { useMessages } from '@/i18n';
import { Notice } from '@/ui/Status';
import { time } from './format';
import { labMessages } from './messages';
import type { Hidden } from './useHidden';

interface RunNoticesProps {
  /** Two of the same are shown as one. */
  notices: readonly string[];
  hidden: Hidden;
  isRunning: boolean;
}

export function RunNotices({ notices, hidden: { isHidden, waitedMs }, isRunning }: RunNoticesProps) {
  const t = useMessages(labMessages);
  return (
    <>
      {[...new Set(notices)].map((notice) => (
        <Notice key={notice}>{notice}</Notice>
      ))}
      {isHidden && <Notice>{t.hidden}</Notice>}
      {!isHidden && waitedMs > 0 && isRunning && <Notice>{t.waited({ time: time(waitedMs) })}</Notice>}
    </>
  );
}
