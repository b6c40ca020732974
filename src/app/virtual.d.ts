// Types of the modules that the build makes.
declare module 'virtual:contents' {
  /** One language of one chapter, in reading order. */
  export interface ContentsEntry {
    number: number;
    slug: string;
    /** BCP 47, e.g. `en` */
    language: string;
    /** Folder under chapters/ */
    folder: string;
    title: string;
    summary: string;
  }
  export const contents: ContentsEntry[];
}
