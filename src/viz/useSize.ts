// How wide an element is, and how large its letters are: charts are drawn to fit, never scaled.
import { useEffect, useRef, useState, type RefObject } from 'react';

export interface Size {
  /** px */
  width: number;
  /** Size of the letters, px. */
  em: number;
}

/** Before it can be measured. */
const FIRST: Size = { width: 640, em: 16 };

/** The size of the element with `ref`, and again whenever it changes; `probe` goes to an empty element in it that is 1em wide. */
export function useSize(): {
  ref: RefObject<HTMLDivElement | null>;
  probe: RefObject<HTMLSpanElement | null>;
  size: Size;
} {
  const ref = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLSpanElement>(null);
  const [size, setSize] = useState(FIRST);
  useEffect(() => {
    const [box, letter] = [ref.current, probe.current];
    if (!box || !letter) return undefined;
    const measure = () => {
      const width = box.clientWidth;
      const em = letter.getBoundingClientRect().width;
      // Nothing to measure in what is not shown, such as a closed fold.
      if (width > 0 && em > 0)
        setSize((before) => (before.width === width && before.em === em ? before : { width, em }));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    observer.observe(letter);
    measure();
    return () => observer.disconnect();
  }, []);
  return { ref, probe, size };
}
