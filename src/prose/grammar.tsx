// The page grammar: the parts that every chapter is written in.
import type { ReactNode } from 'react';
import { usePapers } from './bibliography';
import styles from './grammar.module.css';

interface Block {
  children: ReactNode;
}

/** What the reader will be able to do after the chapter: a list. */
export function Goals({ children }: Block) {
  return (
    <section className={styles.goals} aria-label="Goals">
      <p className={styles.label}>In this chapter</p>
      {children}
    </section>
  );
}

/** The meaning of one term, in one or two sentences. */
export function Definition({ term, children }: Block & { term: string }) {
  return (
    <div className={styles.definition} role="note" aria-label={`Definition of ${term}`}>
      <dfn className={styles.term}>{term}</dfn>
      <div>{children}</div>
    </div>
  );
}

/** Something that is often misunderstood. */
export function Pitfall({ title, children }: Block & { title: string }) {
  return (
    <div className={styles.pitfall} role="note" aria-label={`Pitfall: ${title}`}>
      <p className={styles.label}>Careful: {title}</p>
      {children}
    </div>
  );
}

/** More than the chapter needs, for those who want it. */
export function DeepDive({ title, children }: Block & { title: string }) {
  return (
    <details className={styles.deepDive}>
      <summary>Deep dive: {title}</summary>
      {children}
    </details>
  );
}

/** A task: predict, run, compare. Holds a `Hint` and a `Solution`. */
export function Exercise({ id, title, children }: Block & { id: string; title: string }) {
  return (
    <section className={styles.exercise} id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title}</h3>
      {children}
    </section>
  );
}

export function Hint({ children }: Block) {
  return (
    <details className={styles.disclosure}>
      <summary>Hint</summary>
      {children}
    </details>
  );
}

export function Solution({ children }: Block) {
  return (
    <details className={styles.disclosure}>
      <summary>Solution</summary>
      {children}
    </details>
  );
}

/** The chapter in a few lines. */
export function Recap({ children }: Block) {
  return (
    <section className={styles.goals} aria-label="Recap">
      <p className={styles.label}>Recap</p>
      {children}
    </section>
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
