// The front page: what the book is, and its chapters.
import { Link, useParams } from 'react-router';
import { chapterPath, chaptersIn, findChapter, LANGUAGES } from './chapters';
import styles from './ContentsPage.module.css';
import { NotFoundPage } from './NotFoundPage';
import { useProgress } from './progress';

export function ContentsPage() {
  const { language = 'en' } = useParams();
  const lastPath = useProgress((progress) => progress.lastPath);
  if (!LANGUAGES.includes(language)) return <NotFoundPage />;
  const [, lastLanguage, lastSlug] = lastPath?.split('/') ?? [];
  const last = findChapter(lastLanguage, lastSlug);
  return (
    <div className={styles.page}>
      <h1>Unmasked</h1>
      <p className={styles.lead}>
        How large language models work, shown by live models. Every figure in this book is computed here and
        now, on your own device, by code that you can open.
      </p>
      {last && (
        <p>
          <Link className={styles.resume} to={chapterPath(last)}>
            Go on reading: {last.title}
          </Link>
        </p>
      )}
      <h2 id="contents">Contents</h2>
      <ol className={styles.chapters}>
        {chaptersIn(language).map((chapter) => (
          <li key={chapter.slug} value={chapter.number}>
            <Link to={chapterPath(chapter)}>{chapter.title}</Link>
            <p>{chapter.summary}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
