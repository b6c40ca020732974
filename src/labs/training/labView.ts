// What a training lab shows: where its run stands, the course of it, its samples, and the runs that this browser keeps.
import type { CallOptions, DeviceName, LoadProgress, Result } from '@/core/client';
import type { Sample } from './sampleList';

export type TrainProgress = Parameters<NonNullable<CallOptions<'train.run'>['onProgress']>>[0];
export type StepReport = Extract<TrainProgress, { stage: 'step' }>;
export type KeptRun = Result<'train.list'>['runs'][number];
type UnreadableRun = Result<'train.list'>['unreadable'][number];

/** The way of the run so far. */
export interface Course {
  /** Loss of each step's batch before its update, nats; [step] */
  losses: number[];
  /** [step] */
  gradientNorms: number[];
  evaluations: { step: number; lossNats: number }[];
  /** Word vectors: pairs up to each step, [step] */
  pairs?: number[];
}

export type LabPhase =
  /** Looks whether this browser keeps the run. */
  | { phase: 'opening' }
  /** Nothing is trained yet. */
  | { phase: 'idle' }
  /** The device may have to start, the text to be cut; `isQueued`: another run of this page has its turn first. */
  | { phase: 'starting'; progress: LoadProgress | undefined; isQueued: boolean }
  | { phase: 'running' }
  /** A last checkpoint is being written. */
  | { phase: 'pausing' }
  /** There is a run that can go on; `isFound`: this browser kept it from before. */
  | { phase: 'paused'; isFound: boolean }
  | { phase: 'finished' }
  /** The numbers are no numbers any more. */
  | {
      phase: 'diverged';
      step: number;
      tensor: string;
      /** To go on from; undefined where there is none. */
      checkpointStep: number | undefined;
    }
  | { phase: 'failed'; message: string };

export interface LabView {
  status: LabPhase;
  course: Course;
  /** The last report of the run that goes on, or went on last. */
  latest: StepReport | undefined;
  /** As it is kept: what was changed since it began, its size. Undefined where nothing is kept. */
  record: KeptRun | undefined;
  /** First to last. */
  samples: readonly Sample[];
  isDrawing: boolean;
  sampleProblem: string | undefined;
  /** What was mended, and what the reader should know. */
  notices: readonly string[];
  /** Of the last stretch that came to its end. */
  device: DeviceName | undefined;
  /** All runs of this browser; undefined while they are not read. */
  kept: readonly KeptRun[] | undefined;
  unreadable: readonly UnreadableRun[];
  keptProblem: string | undefined;
}

/** Of a run that has made no step. */
export const noCourse = (): Course => ({ losses: [], gradientNorms: [], evaluations: [] });

export const BEGINNING: LabView = {
  ...{ status: { phase: 'opening' }, course: noCourse(), latest: undefined, record: undefined },
  ...{ samples: [], isDrawing: false, sampleProblem: undefined, notices: [], device: undefined },
  ...{ kept: undefined, unreadable: [], keptProblem: undefined },
};
