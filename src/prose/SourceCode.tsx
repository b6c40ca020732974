// Shows a file of the book itself: the very code that runs.
import { Suspense, use, useState } from 'react';
import { ErrorBoundary } from '@/ui/ErrorBoundary';
import styles from './SourceCode.module.css';

/** The one place where files are read as text. */
const files = import.meta.glob<string>(['/src/**/*.{ts,tsx}', '!/src/**/*.test.{ts,tsx}'], {
  query: '?raw',
  import: 'default',
});

/** Text of the file as highlighted HTML. */
async function highlighted(file: string): Promise<string> {
  const read = files[`/${file}`];
  if (!read) throw new Error(`${file} is not a file of the book.`);
  const [text, { default: hljs }, { default: typescript }] = await Promise.all([
    read(),
    import('highlight.js/lib/core'),
    import('highlight.js/lib/languages/typescript'),
  ]);
  hljs.registerLanguage('typescript', typescript);
  return hljs.highlight(text, { language: 'typescript' }).value;
}

const cache = new Map<string, Promise<string>>();

function Code({ file }: { file: string }) {
  let html = cache.get(file);
  if (!html) cache.set(file, (html = highlighted(file)));
  html.catch(() => cache.delete(file));
  // The highlighter escapes the text itself.
  return (
    <pre className={styles.code} tabIndex={0} aria-label={`Source of ${file}`}>
      <code dangerouslySetInnerHTML={{ __html: use(html) }} />
    </pre>
  );
}

/** A disclosure with one file, loaded when it is opened. `file` is its path from the repository's root. */
export function SourceCode({ file }: { file: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.source} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        Code: <code>{file}</code>
      </summary>
      {isOpen && (
        <ErrorBoundary what="The code">
          <Suspense fallback={<p role="status">Loading {file} …</p>}>
            <Code file={file} />
          </Suspense>
        </ErrorBoundary>
      )}
    </details>
  );
}
