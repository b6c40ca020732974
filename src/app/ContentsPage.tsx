// The front page: what the book is, its chapters, and the way back to where the reader was.
import { Link, useParams } from 'wouter';
import { useMessages } from '@/i18n';
import { chapterPath, chaptersIn, findChapter, LANGUAGES } from './chapters';
import styles from './ContentsPage.module.css';
import { contentsMessages } from './messages';
import { NotFoundPage } from './NotFoundPage';
import { useProgress } from './progress';

export function ContentsPage() {
  const t = useMessages(contentsMessages);
  const { language = 'en' } = useParams<{ language?: string }>();
  const places = useProgress((progress) => progress.places);
  if (!LANGUAGES.includes(language)) return <NotFoundPage />;
  return (
    <div className={styles.page}>
      <h1>Unmasked</h1>
      <p className={styles.lead}>{t.lead}</p>
      <Resume />
      <h2 id="contents">{t.contents}</h2>
      <ol className={styles.chapters}>
        {chaptersIn(language).map((chapter) => {
          const read = places[chapterPath(chapter)]?.read ?? 0;
          return (
            <li key={chapter.slug}>
              <span className={styles.number} aria-hidden="true">
                {chapter.number}
              </span>
              <div>
                <Link href={chapterPath(chapter)}>{chapter.title}</Link>
                <p>{chapter.summary}</p>
                {read > 0 && (
                  <p className={styles.read}>
                    <progress value={read} aria-hidden="true" />{' '}
                    <span>{t.read({ percent: Math.round(read * 100) })}</span>
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** Leads back to the section that was read last. */
function Resume() {
  const t = useMessages(contentsMessages);
  const { lastPath, places } = useProgress();
  const [, language, slug] = lastPath?.split('/') ?? [];
  const chapter = findChapter(language, slug);
  if (!chapter) return null;
  const { title } = chapter;
  const place = places[chapterPath(chapter)];
  const isInside = place !== undefined && place.section !== '';
  return (
    <p>
      <Link
        className={styles.resume}
        href={isInside ? `${chapterPath(chapter)}#${place.section}` : chapterPath(chapter)}
      >
        {isInside ? t.resumeAt({ title, section: place.title }) : t.resume({ title })}
      </Link>
    </p>
  );
}
