// The merges as a tokenizer.json.
import { useEffect, useRef, useState } from 'react';
import { useMessages } from '@/i18n';
import { messageOf } from '@/pure/errors';
import { size, whole } from '@/ui/format';
import { saveFile } from '@/ui/saveFile';
import { FailureStatus } from '@/ui/Status';
import { bpeMessages } from './messages';
import type { Training } from './useTraining';

type Outcome = { phase: 'writing' } | { phase: 'saved'; step: number; bytes: number } | { problem: string };

export function ExportButton({ training, step }: { training: Training; step: number }) {
  const t = useMessages(bpeMessages);
  const [outcome, setOutcome] = useState<Outcome>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  async function save() {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setOutcome({ phase: 'writing' });
    try {
      const { json } = await training.call('bpe.export', { step }, { signal: controller.signal });
      const blob = new Blob([json], { type: 'application/json' });
      saveFile(blob, 'tokenizer.json');
      setOutcome({ phase: 'saved', step, bytes: blob.size });
    } catch (error) {
      if (!controller.signal.aborted) setOutcome({ problem: messageOf(error) });
    }
  }

  return (
    <>
      <button type="button" onClick={() => void save()}>
        {t.export}
      </button>
      {outcome && 'problem' in outcome && (
        <FailureStatus message={outcome.problem} onRetry={() => void save()} />
      )}
      <span role="status">
        {outcome && 'phase' in outcome && outcome.phase === 'writing' && t.exporting}
        {outcome &&
          'phase' in outcome &&
          outcome.phase === 'saved' &&
          t.exported({ n: whole(outcome.step), size: size(outcome.bytes) })(outcome.step)}
      </span>
    </>
  );
}
