// Shows a file of the book itself: the very code that runs.
import { Suspense, use, useState } from 'react';
import { useMessages } from '@/i18n';
import { ErrorBoundary } from '@/ui/ErrorBoundary';
import { grammarMessages } from './messages';
import styles from './SourceCode.module.css';

const cache = new Map<string, Promise<string>>();

/** Reads a file once; a failed reading is forgotten, so that it can be tried again. */
function readFile(file: string): Promise<string> {
  let html = cache.get(file);
  if (!html) {
    html = import('./sourceFiles').then(({ highlighted }) => highlighted(file));
    html.catch(() => cache.delete(file));
    cache.set(file, html);
  }
  return html;
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
