// What a chapter says of itself in every language alike.

export interface Paper {
  /** Used by `<Cite id>` */
  id: string;
  authors: string;
  year: number;
  title: string;
  where: string;
  url?: string;
}

export interface ChapterMeta {
  /** Slugs of earlier chapters that this one builds on. */
  needs: string[];
  /** Model folders that its figures load. */
  models: string[];
  papers: Paper[];
}
