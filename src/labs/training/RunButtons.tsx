// What can be done with a run of a figure that trains one model: begun, stopped, gone on with, begun again, deleted.
import { useMessages } from '@/i18n';
import { buttonRow, primaryButton, waitingButton } from './buttonRow';
import type { LabView } from './labView';
import { runButtonsMessages } from './runButtonsMessages';

interface RunButtonsProps {
  view: LabView;
  /** As it is set, for a run of which nothing is kept. */
  learningRate: number;
  onBegin(): void;
  onPause(): void;
  onGoOn(learningRate?: number): void;
  /** Default: `onBegin`. */
  onAgain?: () => void;
  onDiscard(): void;
}

export function RunButtons({
  view: { status, record },
  learningRate,
  onBegin,
  onPause,
  onGoOn,
  onAgain = onBegin,
  onDiscard,
}: RunButtonsProps) {
  const t = useMessages(runButtonsMessages);
  const discard = (
    <button type="button" onClick={onDiscard}>
      {t.discard}
    </button>
  );
  const again = (
    <button type="button" onClick={onAgain}>
      {t.again}
    </button>
  );
  switch (status.phase) {
    case 'opening':
      return waitingButton(t.start);
    case 'pausing':
      return waitingButton(t.stop);
    case 'idle':
      return buttonRow(primaryButton(t.start, onBegin));
    case 'starting':
    case 'running':
      return buttonRow(primaryButton(t.stop, onPause), discard);
    case 'paused':
      return buttonRow(
        primaryButton(t.goOn, () => onGoOn()),
        again,
        discard,
      );
    case 'finished':
      return buttonRow(primaryButton(t.again, onAgain), discard);
    case 'diverged': {
      if (status.checkpointStep === undefined) return buttonRow(again, discard);
      const half = (record?.config.learningRate ?? learningRate) / 2;
      return buttonRow(
        primaryButton(t.goOnSmaller, () => onGoOn(half)),
        again,
        discard,
      );
    }
    case 'failed':
      return buttonRow(again);
  }
}
