// What stands around every page: header, dialogs, footer, and what happens on navigation.
import {
  lazy,
  Suspense,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
  type RefObject,
} from 'react';
import { Link, useLocation } from 'wouter';
import { useLocationProperty } from 'wouter/use-browser-location';
import { useCoreStatus } from '@/core/client/react';
import { useMessages } from '@/i18n';
import { ErrorBoundary } from '@/ui/ErrorBoundary';
import { SearchIcon, SettingsIcon } from '@/ui/icons';
import styles from './Layout.module.css';
import { shellMessages } from './messages';
import { describePage } from './pages';

const SearchDialog = lazy(async () => ({ default: (await import('./SearchDialog')).SearchDialog }));
const SettingsDialog = lazy(async () => ({ default: (await import('./SettingsDialog')).SettingsDialog }));

type DialogName = 'search' | 'settings';

export function Layout({ children }: { children: ReactNode }) {
  const t = useMessages(shellMessages);
  const [pathname] = useLocation();
  const main = useRef<HTMLElement>(null);
  const arrivedRef = useRef(false);
  const [dialog, setDialog] = useDialog();
  const close = () => setDialog(undefined);
  return (
    <>
      <a className={styles.skip} href="#main">
        {t.skip}
      </a>
      <header className={styles.header}>
        <Link className={styles.brand} href="/en/">
          Unmasked
        </Link>
        <nav aria-label={t.book} className={styles.nav}>
          <Link href="/en/">{t.contents}</Link>
          <Link href="/gallery/">{t.gallery}</Link>
        </nav>
        <div className={styles.tools}>
          <button type="button" className="quiet" onClick={() => setDialog('search')}>
            <SearchIcon />
            <span>{t.search}</span>
          </button>
          <button type="button" className="quiet" onClick={() => setDialog('settings')}>
            <SettingsIcon />
            <span>{t.settings}</span>
          </button>
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        <ErrorBoundary key={pathname} what={t.thisPage}>
          <Suspense fallback={<p role="status">{t.opening}</p>}>
            {children}
            <Arrival mainRef={main} arrivedRef={arrivedRef} />
          </Suspense>
        </ErrorBoundary>
      </main>
      <footer className={styles.footer}>
        <DeviceLine onOpen={() => setDialog('settings')} />
        <p>
          {t.licences} · <Link href="/models/">{t.models}</Link> · <Link href="/en/errata/">{t.errata}</Link>{' '}
          · <a href={`${import.meta.env.BASE_URL}third-party-notices.txt`}>{t.notices}</a>
        </p>
      </footer>
      {dialog && (
        <ErrorBoundary key={dialog} what={t[dialog]} onRetry={close}>
          <Suspense>
            {dialog === 'search' ? <SearchDialog onClose={close} /> : <SettingsDialog onClose={close} />}
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}

/** Which dialog is open; Ctrl+K or ⌘K opens the search from anywhere. */
function useDialog() {
  const [dialog, setDialog] = useState<DialogName>();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      setDialog('search');
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return [dialog, setDialog] as const;
}

interface ArrivalProps {
  mainRef: RefObject<HTMLElement | null>;
  /** False until the page that was loaded has been shown: there the browser does all this itself. */
  arrivedRef: RefObject<boolean>;
}

/**
 * After a navigation inside the page: title, scroll position and focus, as a page load would set them. Stands beside the
 * page, so that it acts when the page is there.
 */
function Arrival({ mainRef, arrivedRef }: ArrivalProps) {
  const [pathname] = useLocation();
  const hash = useLocationProperty(
    () => location.hash,
    () => '',
  );
  useEffect(() => {
    if (!arrivedRef.current) {
      arrivedRef.current = true;
      return;
    }
    document.title = describePage(pathname).title;
    const target = hash ? document.getElementById(hash.slice(1)) : null;
    if (target) target.scrollIntoView();
    else window.scrollTo(0, 0);
    (target ?? mainRef.current)?.focus({ preventScroll: true });
  }, [mainRef, arrivedRef, pathname, hash]);
  return null;
}

const never = () => () => undefined;

/** One sentence on where the numbers of this page are computed. */
function DeviceLine({ onOpen }: { onOpen: () => void }) {
  const t = useMessages(shellMessages);
  const { device, notices } = useCoreStatus();
  const isLive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const problem = notices.at(-1);
  if (!isLive) return <p>{t.noScript}</p>;
  return (
    <>
      <p>
        {device ? t.computedOn({ reason: device.reason }) : t.nothingComputed}
        {device?.gpu !== undefined && device.device === 'webgl' && ` ${t.gpu({ gpu: device.gpu })}`}{' '}
        <button type="button" className="link" onClick={onOpen}>
          {t.device}
        </button>
      </p>
      {problem !== undefined && <p>{problem}</p>}
    </>
  );
}
