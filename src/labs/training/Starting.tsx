// That a run begins: it waits for its turn, the device starts, or its text is read.
import { useMessages } from '@/i18n';
import { describeLoading } from '@/ui/loading';
import { loadingMessages } from '@/ui/messages';
import { ProgressStatus } from '@/ui/Status';
import type { LabPhase } from './labView';
import { labMessages } from './messages';

type StartingProps = Pick<Extract<LabPhase, { phase: 'starting' }>, 'progress' | 'isQueued'>;

export function Starting({ progress, isQueued }: StartingProps) {
  const t = useMessages(labMessages);
  const loading = useMessages(loadingMessages);
  if (isQueued) return <ProgressStatus label={t.queued} />;
  if (!progress) return <ProgressStatus label={t.gettingReady} />;
  if (progress.stage === 'device') return <ProgressStatus label={t.starting} />;
  const { fraction } = describeLoading(loading, progress);
  return <ProgressStatus label={t.startingText} fraction={fraction} />;
}
