// Shown where an address leads nowhere.
import { Link } from 'wouter';
import { useMessages } from '@/i18n';
import styles from './ContentsPage.module.css';
import { notFoundMessages } from './messages';

export function NotFoundPage() {
  const t = useMessages(notFoundMessages);
  return (
    <div className={styles.page}>
      <h1>{t.title}</h1>
      <p className={styles.lead}>{t.text}</p>
      <p>
        <Link className={styles.resume} href="/en/">
          {t.contents}
        </Link>
      </p>
    </div>
  );
}
