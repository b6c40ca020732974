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
} from 'react';
import { ErrorBoundary } from '@/ui/ErrorBoundary';
import type { Widget, WidgetProps } from '@/ui/widget';
import styles from './Figure.module.css';
import { SourceCode } from './SourceCode';

/** The widget starts to load when it is this close to the window. */
const NEAR = '600px';

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
  const frame = useRef<HTMLElement>(null);
  const isNear = useNear(frame);
  const [attempt, setAttempt] = useState(0);
  // A failed import stays failed, so each attempt has a lazy component of its own.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const Live = useMemo(() => lazy(widget.load), [widget, attempt]) as ComponentType<WidgetProps<Props>>;
  const waiting = <p className={styles.waiting}>{widget.textAlternative}</p>;
  return (
    <figure className={styles.figure} id={id} ref={frame} aria-label={widget.title}>
      <header className={styles.header}>
        <p className={styles.title}>{widget.title}</p>
        <FigureActions frame={frame} id={id} />
      </header>
      <div className={styles.body}>
        <ErrorBoundary what="This figure" onRetry={() => setAttempt(attempt + 1)}>
          <Suspense fallback={waiting}>
            {isNear ? <Live {...({ ...props, figureId: id } as WidgetProps<Props>)} /> : waiting}
          </Suspense>
        </ErrorBoundary>
        <noscript>
          <p>This figure is a live model. Switch on JavaScript to run it; the text can be read without.</p>
        </noscript>
      </div>
      {children !== undefined && <figcaption className={styles.caption}>{children}</figcaption>}
      <details className={styles.code}>
        <summary>Show the code</summary>
        {widget.sources.map((file) => (
          <SourceCode key={file} file={file} />
        ))}
      </details>
    </figure>
  );
}

/** True once the element has come near the window; never on the server. */
function useNear(element: React.RefObject<HTMLElement | null>): boolean {
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

function FigureActions({ frame, id }: { frame: React.RefObject<HTMLElement | null>; id: string }) {
  const [said, setSaid] = useState('');
  async function copyLink() {
    const link = new URL(location.href);
    link.hash = id;
    try {
      await navigator.clipboard.writeText(link.href);
      setSaid('Copied.');
    } catch {
      setSaid(
        `This browser does not let the page copy. The link is in the address bar; its figure is #${id}.`,
      );
    }
  }
  async function fullScreen() {
    try {
      if (document.fullscreenElement) await document.exitFullscreen();
      else await frame.current?.requestFullscreen();
    } catch {
      setSaid('This browser does not allow full screen.');
    }
  }
  return (
    <div className={styles.actions}>
      <button type="button" onClick={() => void copyLink()}>
        Copy link
      </button>
      <button type="button" onClick={() => void fullScreen()}>
        Full screen
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
