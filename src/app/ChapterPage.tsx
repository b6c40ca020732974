// One chapter: its text between its title and the way to its neighbours.
import { use, useRef } from 'react';
import { Link, useParams } from 'wouter';
import { useMessages } from '@/i18n';
import { BibliographyContext } from '@/prose/bibliography';
import { chapterPath, chaptersIn, findChapter, loadChapter, type Chapter } from './chapters';
import styles from './ChapterPage.module.css';
import { chapterMessages } from './messages';
import { NotFoundPage } from './NotFoundPage';
import { useInternalLinks } from './useInternalLinks';
import { useReadingPlace } from './useReadingPlace';

export function ChapterPage() {
  const { language, slug } = useParams<{ language: string; slug: string }>();
  const entry = findChapter(language, slug);
  if (!entry) return <NotFoundPage />;
  return <ChapterText chapter={use(loadChapter(entry))} />;
}

function ChapterText({ chapter: { entry, meta, Text, headings } }: { chapter: Chapter }) {
  const t = useMessages(chapterMessages);
  const article = useRef<HTMLElement>(null);
  useReadingPlace(chapterPath(entry), article);
  const followLink = useInternalLinks();
  const chapters = chaptersIn(entry.language);
  const position = chapters.indexOf(entry);
  const previous = chapters[position - 1];
  const next = chapters[position + 1];
  return (
    <article className={styles.chapter} lang={entry.language} ref={article} onClick={followLink}>
      <header>
        <p className={styles.number}>{t.chapter({ number: entry.number })}</p>
        <h1>{entry.title}</h1>
        <p className={styles.summary}>{entry.summary}</p>
      </header>
      <details className={styles.onThisPage}>
        <summary>{t.onThisPage}</summary>
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
      <p className={styles.mistake}>
        {t.mistake}{' '}
        <Link href={`/${entry.language}/errata/`} state={{ from: chapterPath(entry) }}>
          {t.report}
        </Link>
      </p>
      <nav className={styles.neighbours} aria-label={t.neighbours}>
        {previous ? (
          <Link rel="prev" href={chapterPath(previous)}>
            {t.previous({ title: previous.title })}
          </Link>
        ) : (
          <Link href={`/${entry.language}/`}>{t.backToContents}</Link>
        )}
        {next ? (
          <Link rel="next" href={chapterPath(next)}>
            {t.next({ title: next.title })}
          </Link>
        ) : (
          <Link href={`/${entry.language}/`}>{t.onToContents}</Link>
        )}
      </nav>
    </article>
  );
}
