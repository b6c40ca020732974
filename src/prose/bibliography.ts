// The papers of the chapter that is open, for citations and the list at its end.
import { createContext, use } from 'react';
import type { Paper } from './ChapterMeta';

export const BibliographyContext = createContext<Paper[]>([]);

export function usePapers(): Paper[] {
  return use(BibliographyContext);
}
