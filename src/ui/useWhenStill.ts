// Beginning anew when a setting has changed, once the reader is still.
import { useEffect, useEffectEvent, useRef } from 'react';

/** After the last change a run begins anew once the reader has been still for this long. */
const STILL_MS = 250;

/** Calls `begin` as soon as `isReady`, and again when `key`, which stands for the settings, has changed and then been still. */
export function useWhenStill(key: string, isReady: boolean, begin: () => void): void {
  const onStill = useEffectEvent(begin);
  const hasBegun = useRef(false);
  useEffect(() => {
    if (!isReady) return undefined;
    const timer = setTimeout(onStill, hasBegun.current ? STILL_MS : 0);
    hasBegun.current = true;
    return () => clearTimeout(timer);
  }, [isReady, key]);
}
