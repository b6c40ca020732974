// Shows a file of the book itself: the very code that runs.
import { Suspense, use, useState } from 'react';
import { useMessages } from '@/i18n';
import { ErrorBoundary } from '@/ui/ErrorBoundary';
import { loadOnce } from '@/ui/loadOnce';
import { grammarMessages } from './messages';
import styles from './SourceCode.module.css';

const readers = new Map<string, () => Promise<string>>();

/** Reads a file once. */
function readFile(file: string): Promise<string> {
  let read = readers.get(file);
  if (!read) {
    read = loadOnce(async () => (await import('./sourceFiles')).highlighted(file));
    readers.set(file, read);
  }
  return read();
}

function Code({ file }: { file: string }) {
  const t = useMessages(grammarMessages);
  const html = use(readFile(file));
  return (
    <pre className={styles.code} tabIndex={0} aria-label={t.sourceOf({ file })}>
      <code dangerouslySetInnerHTML={{ __html: html }} />
    </pre>
  );
}

/** A disclosure with one file, loaded when it is opened. `file` is its path from the repository's root. */
export function SourceCode({ file }: { file: string }) {
  const t = useMessages(grammarMessages);
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.source} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t.code}: <code>{file}</code>
      </summary>
      {isOpen && (
        <ErrorBoundary what={t.theCode}>
          <Suspense fallback={<p role="status">{t.loadingFile({ file })}</p>}>
            <Code file={file} />
          </Suspense>
        </ErrorBoundary>
      )}
    </details>
  );
}
