// That the text is being read, or why there is none.
import { useMessages } from '@/i18n';
import { ownTextMessages } from '@/ui/ownTextMessages';
import { FailureStatus, Notice, ProgressStatus } from '@/ui/Status';
import { labMessages } from './messages';
import type { TextControl } from './useTextFacts';

/** Nothing where the text is ready. */
export function TextStatus({ text: { reading, retry } }: { text: TextControl }) {
  const t = useMessages(labMessages);
  const own = useMessages(ownTextMessages);
  switch (reading.phase) {
    case 'reading':
      return <ProgressStatus label={t.reading} />;
    case 'empty':
      return <Notice>{own.empty}</Notice>;
    case 'failed':
      return <FailureStatus message={reading.message} onRetry={retry} />;
    case 'ready':
      return null;
  }
}
