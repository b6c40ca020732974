// The parts of a chapter that never change, which the build makes into HTML. A prerendered page holds them already: React
// leaves them as they are there, and nobody loads them.
import {
  createContext,
  use,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type ComponentType,
  type ElementType,
  type HTMLAttributes,
} from 'react';
import { loadOnce } from '@/ui/loadOnce';

/** The static parts of a chapter. */
export class StaticText {
  /** By index; undefined as long as they are not loaded. */
  parts: string[] | undefined;
  readonly load: () => Promise<string[]>;

  constructor(read: () => Promise<string[]>) {
    this.load = loadOnce(async () => (this.parts = await read()));
  }
}

const StaticTextContext = createContext<StaticText | undefined>(undefined);

/** Given to an element that the page holds. React leaves the element as it is as long as this does not change. */
const HELD = '';

interface StaticHtmlProps extends HTMLAttributes<HTMLElement> {
  as: ElementType;
  index: string;
}

/** Put into the chapters by the build: the element `as`, with what the chapter's static text has at `index` inside. */
export function StaticHtml({ as: Tag, index, ...attributes }: StaticHtmlProps) {
  const text = use(StaticTextContext);
  if (!text) throw new Error('StaticHtml: a chapter must be made by withStaticText');
  const [html, setHtml] = useState(text.parts?.[Number(index)] ?? HELD);
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    // What is mounted later than the page was hydrated, the page does not hold.
    if (html !== HELD || element.current?.hasChildNodes() !== false) return;
    text.load().then(
      (parts) => setHtml(parts[Number(index)] ?? HELD),
      (error: unknown) =>
        setHtml(() => {
          throw error;
        }),
    );
  }, [html, index, text]);
  return (
    <Tag {...attributes} ref={element} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />
  );
}

const never = () => () => undefined;

/** A chapter with its static text, which is waited for unless the page holds it. */
export function withStaticText(Text: ComponentType, text: StaticText): ComponentType {
  const content = <Text />; // the same at each render, so that the chapter is rendered once
  return function ChapterText() {
    const isHydrating = useSyncExternalStore(
      never,
      () => false,
      () => true,
    );
    const [isHeld] = useState(isHydrating);
    if (!isHeld) use(text.load());
    return <StaticTextContext value={text}>{content}</StaticTextContext>;
  };
}
