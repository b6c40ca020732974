// One chapter: its text between its title and the way to its neighbours.
import { use, useEffect } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { BibliographyContext } from '@/prose/bibliography';
import { chapterPath, chaptersIn, findChapter, loadChapter, loadedChapter, type Chapter } from './chapters';
import styles from './ChapterPage.module.css';
import { NotFoundPage } from './NotFoundPage';
import { useProgress } from './progress';

export function ChapterPage() {
  const { language, slug } = useParams();
  const entry = findChapter(language, slug);
  if (!entry) return <NotFoundPage />;
  return <ChapterText chapter={loadedChapter(entry) ?? use(loadChapter(entry))} />;
}

function ChapterText({ chapter: { entry, meta, Text, headings } }: { chapter: Chapter }) {
  const { pathname } = useLocation();
  const open = useProgress((progress) => progress.open);
  useEffect(() => open(pathname), [open, pathname]);
  const chapters = chaptersIn(entry.language);
  const position = chapters.indexOf(entry);
  const previous = chapters[position - 1];
  const next = chapters[position + 1];
  return (
    <article className={styles.chapter} lang={entry.language}>
      <header>
        <p className={styles.number}>Chapter {entry.number}</p>
        <h1>{entry.title}</h1>
        <p className={styles.summary}>{entry.summary}</p>
      </header>
      <details className={styles.onThisPage}>
        <summary>On this page</summary>
        <ol>
          {headings.map(({ id, text }) => (
            <li key={id}>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
        </ol>
      </details>
      <BibliographyContext value={meta.papers}>
        <Text />
      </BibliographyContext>
      <nav className={styles.neighbours} aria-label="Neighbouring chapters">
        {previous ? (
          <Link rel="prev" to={chapterPath(previous)}>
            ← {previous.title}
          </Link>
        ) : (
          <Link to={`/${entry.language}/`}>← Contents</Link>
        )}
        {next ? (
          <Link rel="next" to={chapterPath(next)}>
            {next.title} →
          </Link>
        ) : (
          <Link to={`/${entry.language}/`}>Contents →</Link>
        )}
      </nav>
    </article>
  );
}
