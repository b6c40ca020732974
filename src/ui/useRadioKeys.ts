// Chips in reading order of which one is chosen, as radios: one stop for the Tab key, arrows within.
import { useRef, type KeyboardEvent, type RefObject } from 'react';

/**
 * @param count of radios within the strip
 * @returns what the strip takes: radios are found in it in the order of the document
 */
export function useRadioKeys(
  count: number,
  selected: number,
  onSelect: (place: number) => void,
): { strip: RefObject<HTMLDivElement | null>; onKeyDown: (event: KeyboardEvent) => void } {
  const strip = useRef<HTMLDivElement>(null);
  function onKeyDown(event: KeyboardEvent) {
    const last = count - 1;
    const target: Partial<Record<string, number>> = {
      ArrowRight: Math.min(last, selected + 1),
      ArrowLeft: Math.max(0, selected - 1),
      Home: 0,
      End: last,
    };
    const place = target[event.key];
    if (place === undefined) return;
    event.preventDefault();
    onSelect(place);
    strip.current?.querySelectorAll<HTMLElement>('[role=radio]')[place]?.focus();
  }
  return { strip, onKeyDown };
}
