// How asking goes: what is being done, or why there is no answer.
import { useMessages } from '@/i18n';
import { FailureStatus, Notice, ProgressStatus } from '@/ui/Status';
import type { CountingProgress } from './countedText';
import { surpriseMessages } from './messages';
import type { AskedControl } from './useAsked';

interface AskedStatusProps<Result, Progress> {
  control: AskedControl<Result, Progress>;
  /** What is said of the progress; without one, of the asking. Nothing where it takes a moment only. */
  describe: (progress: Progress | undefined) => { label: string; fraction: number | undefined } | undefined;
  /** What is said when the reader has stopped it, and the button that begins again. */
  stopped: string;
  again: string;
}

export function AskedStatus<Result, Progress>(props: AskedStatusProps<Result, Progress>) {
  const { control, describe, stopped, again } = props;
  const { state, start, stop } = control;
  switch (state.phase) {
    case 'working': {
      const said = describe(state.progress);
      return said ? <ProgressStatus {...said} onCancel={stop} /> : null;
    }
    case 'stopped':
      return (
        <>
          <Notice>{stopped}</Notice>
          <button type="button" onClick={start}>
            {again}
          </button>
        </>
      );
    case 'failed':
      return state.isOfText ? (
        <Notice>{state.message}</Notice>
      ) : (
        <FailureStatus message={state.message} onRetry={start} />
      );
    case 'ready':
      return null;
  }
}

/** How far the counting of a text has come, for `describe`. */
export function useCountingStatus(): (progress: CountingProgress | undefined) => {
  label: string;
  fraction: number | undefined;
} {
  const t = useMessages(surpriseMessages);
  return (progress) => {
    const { stage, done, total } = progress ?? { stage: 'counts', done: 0, total: 0 };
    const label = { download: t.downloading, tokens: t.tokenizing, counts: t.counting }[stage];
    return { label, fraction: total > 0 ? done / total : undefined };
  };
}
