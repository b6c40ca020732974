// Shown where an address leads nowhere.
import { Link } from 'react-router';
import styles from './ContentsPage.module.css';

export function NotFoundPage() {
  return (
    <div className={styles.page}>
      <h1>There is no page here</h1>
      <p className={styles.lead}>The address may be old or mistyped. Nothing that you made is lost.</p>
      <p>
        <Link className={styles.resume} to="/en/">
          To the contents
        </Link>
      </p>
    </div>
  );
}
