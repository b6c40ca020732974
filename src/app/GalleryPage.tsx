// The gallery: every widget alone, for lectures, for links, and for tests.
import { Link, useParams } from 'react-router';
import { Figure } from '@/prose/Figure';
import { findWidget, WIDGETS } from './gallery';
import styles from './ContentsPage.module.css';
import { NotFoundPage } from './NotFoundPage';

export function GalleryPage() {
  return (
    <div className={styles.page}>
      <h1>Gallery</h1>
      <p className={styles.lead}>Every live figure of the book, alone on its page.</p>
      <ul className={styles.chapters}>
        {WIDGETS.map((widget) => (
          <li key={widget.name}>
            <Link to={`/gallery/${widget.name}/`}>{widget.title}</Link>
            <p>{widget.textAlternative}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function WidgetPage() {
  const { name } = useParams();
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
