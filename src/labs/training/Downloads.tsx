// The trained model as files.
import { useState } from 'react';
import { useMessages } from '@/i18n';
import { messageOf } from '@/pure/errors';
import { size, whole } from '@/ui/format';
import { saveFile } from '@/ui/saveFile';
import { Notice } from '@/ui/Status';
import styles from './Lab.module.css';
import { labMessages } from './messages';
import type { LabControl } from './useLab';

const FILES = ['model.safetensors', 'config.json', 'tokenizer.json'] as const;
type File = (typeof FILES)[number];

type Outcome = { file: File; bytes: number; step: number } | { problem: string };

export function Downloads({ control: { view, plan, download } }: { control: LabControl }) {
  const t = useMessages(labMessages);
  const [outcome, setOutcome] = useState<Outcome>();
  const isThere = plan !== undefined && (view.status.phase === 'running' || view.record !== undefined);
  if (!isThere) return null;

  async function save(file: File) {
    try {
      const exported = await download();
      const content = {
        'model.safetensors': exported.safetensors,
        'config.json': exported.config,
        'tokenizer.json': exported.tokenizer ?? '',
      }[file];
      const blob = new Blob([content], { type: 'application/octet-stream' });
      saveFile(blob, file);
      setOutcome({ file, bytes: blob.size, step: exported.step });
    } catch (error) {
      setOutcome({ problem: messageOf(error) });
    }
  }

  return (
    <section className={styles.part} aria-label={t.downloads}>
      <p className={styles.title}>{t.downloads}</p>
      <div className={styles.buttons}>
        {FILES.map((file) => (
          <button key={file} type="button" onClick={() => void save(file)}>
            {file}
          </button>
        ))}
      </div>
      {outcome && 'problem' in outcome && <Notice>{outcome.problem}</Notice>}
      <p className={styles.note} role="status">
        {outcome && 'file' in outcome
          ? t.downloaded({ file: outcome.file, size: size(outcome.bytes), step: whole(outcome.step) })
          : t.downloadsHelp}
      </p>
    </section>
  );
}
