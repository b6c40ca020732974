// The gallery: every widget alone, for lectures, for links, and for tests.
import { Link, useParams } from 'wouter';
import { useMessages } from '@/i18n';
import { Figure } from '@/prose/Figure';
import { findWidget, WIDGETS } from './gallery';
import styles from './ContentsPage.module.css';
import { contentsMessages } from './messages';
import { NotFoundPage } from './NotFoundPage';

export function GalleryPage() {
  const t = useMessages(contentsMessages);
  return (
    <div className={styles.page}>
      <h1>{t.gallery}</h1>
      <p className={styles.lead}>{t.galleryLead}</p>
      <ul className={styles.widgets}>
        {WIDGETS.map((widget) => (
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
  const widget = findWidget(name);
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
