// The frame of a live figure: title, the widget itself once it comes near, and what every figure offers.
import {
  lazy,
  Suspense,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ComponentType,
  type ReactNode,
  type RefObject,
} from 'react';
import { useMessages } from '@/i18n';
import { ErrorBoundary } from '@/ui/ErrorBoundary';
import { Notice } from '@/ui/Status';
import type { Widget, WidgetProps } from '@/ui/widget';
import { formatBytes, useDownload } from './downloads';
import styles from './Figure.module.css';
import { figureMessages } from './messages';
import { SourceCode } from './SourceCode';

/** The widget starts to load when it is this close to the window. */
const NEAR = '600px';
/** Devices that say they have no more than this are warned, in GB. */
const LITTLE_MEMORY_GB = 1;

interface FigureProps<Props extends object> {
  widget: Widget<Props>;
  /** Names the figure: its anchor, and its part of the page's address. One of a kind on the page. */
  id: string;
  /** How the widget starts, where it differs from its defaults. */
  props?: Partial<Props>;
  /** The caption. */
  children?: ReactNode;
}

export function Figure<Props extends object>({ widget, id, props, children }: FigureProps<Props>) {
  const t = useMessages(figureMessages);
  const frame = useRef<HTMLElement>(null);
  const isNear = useNear(frame);
  const [attempt, setAttempt] = useState(0);
  const download = useDownload(widget.models);
  // A failed import stays failed, so each attempt has a lazy component of its own.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const Live = useMemo(() => lazy(widget.load), [widget, attempt]) as ComponentType<WidgetProps<Props>>;
  /** The reader has asked for the figure without its models. */
  const [isWithout, setWithout] = useState(false);
  const isLive = isNear && (!download.asks || isWithout);
  const { agree } = download;
  useEffect(() => {
    if (isLive && !isWithout) agree();
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isLive]);
  const waiting = (
    <div className={styles.waiting} aria-busy={isLive || undefined}>
      <p>{widget.textAlternative}</p>
      {download.bytes > 0 && (
        <p>{t.downloads({ size: formatBytes(download.bytes), models: widget.models.join(', ') })}</p>
      )}
      {isNear && download.asks && (
        <button type="button" className="primary" onClick={download.agree}>
          {t.downloadAndRun({ size: formatBytes(download.bytes) })}
        </button>
      )}
      {isNear && download.asks && widget.without && (
        <button type="button" onClick={() => setWithout(true)}>
          {t.runWithout}
        </button>
      )}
    </div>
  );
  return (
    <figure className={styles.figure} id={id} ref={frame} aria-label={widget.title} tabIndex={-1}>
      <header className={styles.header}>
        <p className={styles.title}>{widget.title}</p>
        <FigureActions frame={frame} id={id} />
      </header>
      <div className={styles.body}>
        {isLive && <MemoryNotice />}
        <ErrorBoundary what={t.thisFigure} onRetry={() => setAttempt(attempt + 1)}>
          <Suspense fallback={waiting}>
            {isLive ? (
              <Live
                {...({ ...props, ...(isWithout && widget.without), figureId: id } as WidgetProps<Props>)}
              />
            ) : (
              waiting
            )}
          </Suspense>
        </ErrorBoundary>
        <noscript>
          <p>{t.noScript}</p>
        </noscript>
      </div>
      {children !== undefined && <figcaption className={styles.caption}>{children}</figcaption>}
      <details className={styles.code}>
        <summary>{t.showCode}</summary>
        {widget.sources.map((file) => (
          <SourceCode key={file} file={file} />
        ))}
      </details>
    </figure>
  );
}

function MemoryNotice() {
  const t = useMessages(figureMessages);
  const memory = (navigator as { deviceMemory?: number }).deviceMemory;
  if (memory === undefined || memory > LITTLE_MEMORY_GB) return null;
  return <Notice>{t.littleMemory({ memory })}</Notice>;
}

/** True once the element has come near the window; never on the server. */
function useNear(element: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setNear(true),
      { rootMargin: NEAR },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isNear;
}

function FigureActions({ frame, id }: { frame: RefObject<HTMLElement | null>; id: string }) {
  const t = useMessages(figureMessages);
  const [said, setSaid] = useState('');
  async function copyLink() {
    const link = new URL(location.href);
    link.hash = id;
    try {
      await navigator.clipboard.writeText(link.href);
      setSaid(t.copied);
    } catch {
      setSaid(t.copyRefused({ id }));
    }
  }
  async function fullScreen() {
    try {
      if (document.fullscreenElement) await document.exitFullscreen();
      else await frame.current?.requestFullscreen();
    } catch {
      setSaid(t.fullScreenRefused);
    }
  }
  return (
    <div className={styles.actions}>
      <span role="status">{said}</span>
      <button type="button" className="quiet" onClick={() => void copyLink()}>
        {t.copyLink}
      </button>
      <button type="button" className="quiet" onClick={() => void fullScreen()}>
        {t.fullScreen}
      </button>
    </div>
  );
}
