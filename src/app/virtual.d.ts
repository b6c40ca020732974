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

declare module 'virtual:downloads' {
  /** Bytes that each model folder brings over the network. */
  export const downloadBytes: Record<string, number>;
}

declare module 'virtual:models' {
  /** A model that the book ships. */
  export interface ShippedModel {
    /** Its folder under public/models. */
    name: string;
    parameters: number;
    weightBytes: number;
    /** Of model.safetensors, in hexadecimal. */
    sha256: string;
    /** The first paragraph of its card. */
    summary: string;
  }
  export const models: ShippedModel[];
}

declare module 'virtual:book' {
  export const version: string;
  /** Where mistakes are reported, if package.json says so. */
  export const bugsUrl: string | undefined;
}

declare module 'virtual:search-index' {
  /** A piece of a chapter, as the search finds it. */
  export interface IndexedSection {
    /** Anchor on the page; '' for what stands before the first heading. */
    id: string;
    heading: string;
    /** Prose without code; formulas are their TeX source. */
    text: string;
  }
  export interface IndexedChapter {
    /** Inside the book, e.g. `/en/sampling/` */
    path: string;
    number: number;
    title: string;
    summary: string;
    sections: IndexedSection[];
  }
  /** Loads the chapters of a language. */
  export const indexes: Record<string, () => Promise<{ chapters: IndexedChapter[] }>>;
}
