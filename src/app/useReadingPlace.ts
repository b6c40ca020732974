// Notes how far the reader has come in a chapter, so that the contents page can lead back there.
import { useEffect, type RefObject } from 'react';
import { useProgress } from './progress';

/** The place is noted when the reader has been still for this long, in ms. */
const STILL_MS = 400;

export function useReadingPlace(path: string, article: RefObject<HTMLElement | null>): void {
  const { open, reach } = useProgress.getState();
  useEffect(() => {
    open(path);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const note = () => {
      const element = article.current;
      if (!element) return;
      const { top, height } = element.getBoundingClientRect();
      const seen = Math.min(1, Math.max(0, (innerHeight - top) / height));
      const passed = [...element.querySelectorAll<HTMLElement>('h2[id]')].findLast(
        (heading) => heading.getBoundingClientRect().top < innerHeight / 2,
      );
      // The way to the contents leads over the top, where nothing is read: the section of before stays.
      const { section = '', title = '' } = useProgress.getState().places[path] ?? {};
      reach(path, {
        ...(passed ? { section: passed.id, title: passed.textContent } : { section, title }),
        read: seen,
      });
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(note, STILL_MS);
    };
    addEventListener('scroll', later, { passive: true });
    // Who reads a prerendered page may have scrolled before it was hydrated.
    if (scrollY > 0) later();
    return () => {
      removeEventListener('scroll', later);
      clearTimeout(timer);
    };
  }, [path, article, open, reach]);
}
