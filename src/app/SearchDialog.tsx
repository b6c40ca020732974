// Search over the whole book: type, go down the results with the arrow keys, open one.
import { use, useDeferredValue, useRef, useState, type KeyboardEvent } from 'react';
import { Link } from 'wouter';
import { useMessages } from '@/i18n';
import { Dialog } from '@/ui/Dialog';
import { FailureStatus } from '@/ui/Status';
import { searchMessages } from './dialogMessages';
import { shellMessages } from './messages';
import { loadSearch, type Search, type SearchResult } from './search';
import styles from './SearchDialog.module.css';

const LIMIT = 20;

/** A failed load is told, not thrown, so that it can be tried again in place. */
function load(): Promise<Search | Error> {
  return loadSearch('en').catch((error: unknown) =>
    error instanceof Error ? error : new Error(String(error)),
  );
}

export function SearchDialog({ onClose }: { onClose: () => void }) {
  const t = useMessages(searchMessages);
  const { close } = useMessages(shellMessages);
  const [loading, setLoading] = useState(load);
  const loaded = use(loading);
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  const list = useRef<HTMLDivElement>(null);
  const results = loaded instanceof Error ? [] : loaded(asked, LIMIT);

  /** Arrow keys go from the field into the results and back, Escape goes out. */
  function move(event: KeyboardEvent) {
    // In a search field Escape only empties the field.
    if (event.key === 'Escape') onClose();
    const links = [...(list.current?.querySelectorAll<HTMLElement>('a, input') ?? [])];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = links[links.indexOf(document.activeElement as HTMLElement) + (step ?? 0)];
    if (step === undefined || !next) return;
    event.preventDefault();
    next.focus();
  }

  return (
    <Dialog title={t.search} closeLabel={close} onClose={onClose}>
      {loaded instanceof Error && (
        <FailureStatus message={t.failed({ reason: loaded.message })} onRetry={() => setLoading(load())} />
      )}
      <div ref={list} onKeyDown={move}>
        <input
          type="search"
          className={styles.field}
          aria-label={t.field}
          placeholder={t.hint}
          value={query}
          autoFocus
          maxLength={200}
          onChange={(event) => setQuery(event.target.value)}
        />
        <p className={styles.count} role="status">
          {asked.trim() !== '' &&
            (results.length === 0 ? t.none({ query: asked.trim() }) : t.found({ count: results.length }))}
        </p>
        <ol className={styles.results}>
          {results.map((result) => (
            <li key={result.path}>
              <Link href={result.path} onClick={onClose}>
                <Result result={result} />
              </Link>
            </li>
          ))}
        </ol>
      </div>
    </Dialog>
  );
}

function Result({ result: { chapter, title, heading, excerpt } }: { result: SearchResult }) {
  const t = useMessages(searchMessages);
  return (
    <>
      <span className={styles.where}>
        {chapter === undefined ? t.figure : t.chapter({ number: chapter, title })}
      </span>
      <span className={styles.heading}>{heading}</span>
      <span className={styles.excerpt}>
        {excerpt.map(({ text, isMatch }, index) =>
          isMatch ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
        )}
      </span>
    </>
  );
}
