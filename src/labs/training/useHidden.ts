// A page that nobody sees: there a run waits.
import { useEffect, useState } from 'react';

export interface Hidden {
  /** The page is hidden and the run waits. */
  isHidden: boolean;
  /** For how long the run waited while the page was hidden the last time, ms. */
  waitedMs: number;
}

/** @param isWaiting something goes on that waits while the page is hidden */
export function useHidden(isWaiting: boolean): Hidden {
  const [isHidden, setHidden] = useState(false);
  const [waitedMs, setWaited] = useState(0);
  useEffect(() => {
    if (!isWaiting) return undefined;
    let sinceMs: number | undefined;
    const look = () => {
      const hidden = document.visibilityState === 'hidden';
      if (hidden) sinceMs ??= performance.now();
      else if (sinceMs !== undefined) {
        setWaited(performance.now() - sinceMs);
        sinceMs = undefined;
      }
      setHidden(hidden);
    };
    document.addEventListener('visibilitychange', look);
    look();
    return () => {
      document.removeEventListener('visibilitychange', look);
      setHidden(false);
    };
  }, [isWaiting]);
  return { isHidden, waitedMs };
}
