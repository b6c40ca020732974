// What goes on, in a sentence for those who hear it: now and then, not at each step.
import { useEffect, useRef, useState } from 'react';

/** A sentence is spoken this often at most, ms. */
const SPOKEN_EVERY_MS = 8_000;

/** `sentence`: as things stand now; empty where nothing goes on. */
export function Spoken({ sentence }: { sentence: string }) {
  const [said, setSaid] = useState('');
  const lastMs = useRef(0);
  useEffect(() => {
    const nowMs = performance.now();
    if (sentence === '' || nowMs - lastMs.current < SPOKEN_EVERY_MS) return;
    lastMs.current = nowMs;
    setSaid(sentence);
  }, [sentence]);
  return (
    <p className="visually-hidden" role="status">
      {sentence === '' ? '' : said}
    </p>
  );
}
