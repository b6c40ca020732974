// A claim of the book: a statement about models that comes with the experiment that could refute it.

/** What one run of the experiment found. */
export interface Finding {
  /** The number that the claim is about. */
  value: number;
  /** 95 % interval of `value`; both equal to it where nothing is uncertain. */
  low: number;
  high: number;
  /** Over how many cases it was taken. */
  count: number;
  /** Whether the number bears the statement out. */
  holds: boolean;
  /** What was found, in a sentence with its numbers. */
  sentence: string;
}

/** A finding with the cases behind it. */
export interface DetailedFinding extends Finding {
  columns: string[];
  rows: (string | number)[][];
}

/** When and where `npm run claims` saved something. */
export interface Recording {
  /** ISO date. */
  date: string;
  /** Where it was computed: device, then browser. */
  device: string;
  durationMs: number;
}

/** A finding that was saved by `npm run claims`. */
export interface RecordedFinding extends Finding, Recording {}

export interface RunOptions {
  signal: AbortSignal;
  /** `done` of `total` cases are finished. */
  onProgress(done: number, total: number): void;
}

/** The door of a claim: what a page must know before the experiment is loaded. */
export interface Claim {
  /** Folder name under src/claims. */
  name: string;
  /** Model folders that it loads. */
  models: string[];
  /** What is counted over, e.g. `100 beginnings, seed 1`. */
  over: string;
  /** The files that do it, for "show the code". */
  sources: string[];
  /** The number as the reader sees it, unit included. */
  format(value: number): string;
  /** undefined until `npm run claims` has run the experiment. */
  recorded: RecordedFinding | undefined;
  load(): Promise<{ run(options: RunOptions): Promise<DetailedFinding> }>;
}

/** The doors of claims that share an experiment file: what they have in common, then what each adds. */
export function claimsOf<Name extends string, Experiment>(shared: {
  models: string[];
  sources: string[];
  recorded: { readonly [One in Name]?: RecordedFinding };
  load: () => Promise<Experiment>;
}) {
  const { models, sources, recorded, load } = shared;
  return (
    name: Name,
    over: string,
    format: (value: number) => string,
    pick: (experiment: Experiment) => (options: RunOptions) => Promise<DetailedFinding>,
  ): Claim => ({
    name,
    models,
    over,
    sources,
    format,
    recorded: recorded[name],
    load: async () => ({ run: pick(await load()) }),
  });
}
