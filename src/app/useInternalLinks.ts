// Links in a text that is plain HTML: those to other pages of the book lead there without loading a page.
import { useCallback, type MouseEvent } from 'react';
import { useLocation } from 'wouter';
import { BASENAME, isPath, routePath } from './pages';

type Link = Pick<HTMLAnchorElement, 'href' | 'target' | 'hasAttribute'>;

/**
 * Where a click on `link` leads inside of the book, as the router wants it; undefined if the click is the browser's: on
 * a link to another site, to a file, into another window, or to a place on this very page (`here` is its address).
 */
export function internalTarget(link: Link, here: string): string | undefined {
  if (link.hasAttribute('download') || !['', '_self'].includes(link.target)) return undefined;
  const { origin, pathname, search, hash } = new URL(link.href);
  const current = new URL(here);
  if (origin !== current.origin || pathname === current.pathname) return undefined;
  if (!pathname.startsWith(`${BASENAME}/`)) return undefined;
  const path = routePath(pathname).replace(/\/?$/, '/');
  return isPath(path) ? path + search + hash : undefined;
}

/** A click handler for the element around such a text. */
export function useInternalLinks() {
  const [, navigate] = useLocation();
  return useCallback(
    (event: MouseEvent) => {
      const { metaKey, ctrlKey, shiftKey, altKey } = event;
      if (event.defaultPrevented || event.button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
      const link = event.target instanceof Element && event.target.closest('a[href]');
      if (!(link instanceof HTMLAnchorElement)) return;
      const target = internalTarget(link, location.href);
      if (target === undefined) return;
      event.preventDefault();
      navigate(target);
    },
    [navigate],
  );
}
