// The page grammar: the parts that every chapter is written in. Claims, exercises and figures have files of their own.
import type { ReactNode } from 'react';
import { useMessages } from '@/i18n';
import { usePapers } from './bibliography';
import styles from './grammar.module.css';
import { grammarMessages } from './messages';

interface Block {
  children: ReactNode;
}

/** What the reader will be able to do after the chapter: a list. */
export function Goals({ children }: Block) {
  const t = useMessages(grammarMessages);
  return (
    <section className={styles.goals} aria-label={t.goals}>
      <p className={styles.label}>{t.goals}</p>
      {children}
    </section>
  );
}

/** The meaning of one term, in one or two sentences. */
export function Definition({ term, children }: Block & { term: string }) {
  const t = useMessages(grammarMessages);
  return (
    <div className={styles.definition} role="note" aria-label={t.definition({ term })}>
      <dfn className={styles.term}>{term}</dfn>
      <div>{children}</div>
    </div>
  );
}

/** Something that is often misunderstood. */
export function Pitfall({ title, children }: Block & { title: string }) {
  const t = useMessages(grammarMessages);
  return (
    <div className={styles.pitfall} role="note" aria-label={t.pitfall({ title })}>
      <p className={styles.label}>{t.pitfall({ title })}</p>
      {children}
    </div>
  );
}

/** More than the chapter needs, for those who want it. */
export function DeepDive({ title, children }: Block & { title: string }) {
  const t = useMessages(grammarMessages);
  return (
    <details className={styles.deepDive}>
      <summary>{t.deepDive({ title })}</summary>
      {children}
    </details>
  );
}

/** The chapter in a few lines. */
export function Recap({ children }: Block) {
  const t = useMessages(grammarMessages);
  return (
    <section className={styles.goals} aria-label={t.recap}>
      <p className={styles.label}>{t.recap}</p>
      {children}
    </section>
  );
}

/** What to show in a lecture, in order, with a `StateLink` for each step. */
export function LectureNotes({ minutes, children }: Block & { minutes: number }) {
  const t = useMessages(grammarMessages);
  return (
    <details className={styles.lectureNotes}>
      <summary>{t.lectureNotes({ minutes })}</summary>
      {children}
    </details>
  );
}

/** A reference in the text. Throws for a paper that the chapter's meta.ts does not list. */
export function Cite({ id }: { id: string }) {
  const paper = usePapers().find((one) => one.id === id);
  if (!paper) throw new Error(`Cite: meta.ts lists no paper "${id}"`);
  const [first = '', second] = paper.authors.split(/\s*(?:,(?=\s*[^.]+,)| and )\s*/);
  const surname = (name: string) => name.split(',')[0] ?? name;
  const names = second === undefined ? surname(first) : `${surname(first)} et al.`;
  return (
    <a href={`#ref-${id}`}>
      {names} {paper.year}
    </a>
  );
}

/** All papers of the chapter. */
export function References() {
  return (
    <ol className={styles.references}>
      {usePapers().map((paper) => (
        <li key={paper.id} id={`ref-${paper.id}`}>
          {paper.authors} ({paper.year}). <cite>{paper.title}</cite>. {paper.where}.{' '}
          {paper.url !== undefined && <a href={paper.url}>{paper.url.replace(/^https:\/\//, '')}</a>}
        </li>
      ))}
    </ol>
  );
}
