// The gallery: every widget alone, for lectures, for links, and for tests.
import { use } from 'react';
import { Link, useParams } from 'wouter';
import { useMessages } from '@/i18n';
import { Figure } from '@/prose/Figure';
import { loadWidgets } from './gallery';
import styles from './ContentsPage.module.css';
import { shellMessages } from './messages';
import { NotFoundPage } from './NotFoundPage';

export function GalleryPage() {
  const t = useMessages(shellMessages);
  return (
    <div className={styles.page}>
      <h1>{t.gallery}</h1>
      <p className={styles.lead}>{t.gallerySummary}</p>
      <ul className={styles.widgets}>
        {use(loadWidgets()).map((widget) => (
          <li key={widget.name}>
            <Link href={`/gallery/${widget.name}/`}>{widget.title}</Link>
            <p>{widget.textAlternative}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function WidgetPage() {
  const { name } = useParams<{ name: string }>();
  const widget = use(loadWidgets()).find((one) => one.name === name);
  if (!widget) return <NotFoundPage />;
  return (
    <div className={styles.gallery}>
      <h1>{widget.title}</h1>
      <Figure key={widget.name} widget={widget} id={widget.name}>
        {widget.textAlternative}
      </Figure>
    </div>
  );
}
