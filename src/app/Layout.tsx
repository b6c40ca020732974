// What stands around every page: header, theme switch, footer, and what happens on navigation.
import { Suspense, useEffect, useRef, useSyncExternalStore } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { useCoreStatus } from '@/core/client/react';
import { ErrorBoundary } from '@/ui/ErrorBoundary';
import styles from './Layout.module.css';
import { describePage } from './pages';
import { useSettings, type Theme } from './settings';

const THEMES: { theme: Theme; label: string }[] = [
  { theme: 'system', label: 'System' },
  { theme: 'light', label: 'Light' },
  { theme: 'dark', label: 'Dark' },
];

export function Layout() {
  const { pathname } = useLocation();
  const main = useNavigationFocus();
  return (
    <>
      <a className={styles.skip} href="#main">
        Skip to the text
      </a>
      <header className={styles.header}>
        <Link className={styles.brand} to="/en/">
          Unmasked
        </Link>
        <nav aria-label="Book" className={styles.nav}>
          <Link to="/en/">Contents</Link>
          <Link to="/gallery/">Gallery</Link>
        </nav>
        <ThemeSwitch />
      </header>
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        <ErrorBoundary key={pathname} what="This page">
          <Suspense fallback={<p role="status">Opening the chapter …</p>}>
            <Outlet />
          </Suspense>
        </ErrorBoundary>
      </main>
      <footer className={styles.footer}>
        <DeviceLine />
        <p>
          Text CC BY 4.0 · Code MIT ·{' '}
          <a href={`${import.meta.env.BASE_URL}third-party-notices.txt`}>Third-party notices</a>
        </p>
      </footer>
    </>
  );
}

/** After a navigation inside the page: title, scroll position and focus, as a page load would set them. */
function useNavigationFocus() {
  const { pathname, hash } = useLocation();
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    document.title = describePage(pathname).title;
    const target = hash ? document.getElementById(hash.slice(1)) : null;
    if (target) target.scrollIntoView();
    else window.scrollTo(0, 0);
    (target ?? main.current)?.focus({ preventScroll: true });
  }, [pathname, hash]);
  return main;
}

function ThemeSwitch() {
  const { theme, setTheme } = useSettings();
  return (
    <fieldset className={styles.themes}>
      <legend className="visually-hidden">Theme</legend>
      {THEMES.map((one) => (
        <label key={one.theme}>
          <input
            type="radio"
            name="theme"
            checked={theme === one.theme}
            onChange={() => setTheme(one.theme)}
          />
          <span>{one.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

const never = () => () => undefined;

/** One sentence on where the numbers of this page are computed. */
function DeviceLine() {
  const { device, notices } = useCoreStatus();
  const isLive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const problem = notices.at(-1);
  if (!isLive) return <p>The text needs no JavaScript; the live figures do.</p>;
  return (
    <>
      <p>
        {device ? `Computed on ${device.reason}` : 'Nothing has been computed on this page yet.'}
        {device?.gpu !== undefined && device.device === 'webgl' && ` GPU: ${device.gpu}.`}
      </p>
      {problem !== undefined && <p>{problem}</p>}
    </>
  );
}
