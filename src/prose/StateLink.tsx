// A link that sets a figure: for lecture notes, exercises, and wherever the text says "try this".
import type { MouseEvent, ReactNode } from 'react';
import { encodeLink, mergeIntoSearch, type LinkState } from '@/pure/formats/link';
import { applyLink } from '@/ui/applyLink';
import type { Widget } from '@/ui/widget';

interface StateLinkProps<Props extends object> {
  widget: Widget<Props>;
  /** The figure's id on this page. */
  figure: string;
  /** What is set; everything else goes to the figure's defaults. */
  state: Partial<Props>;
  children: ReactNode;
}

export function StateLink<Props extends object>({ widget, figure, state, children }: StateLinkProps<Props>) {
  const link = encodeLink<LinkState>(figure, widget.version, state as LinkState, {});
  if (!link.fits) throw new Error(`StateLink: ${link.problem}`);
  const { pairs } = link;

  function follow(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const search = mergeIntoSearch(location.search, figure, pairs);
    history.replaceState(history.state, '', `${location.pathname}${search}#${figure}`);
    applyLink(figure, search);
    const frame = document.getElementById(figure);
    frame?.scrollIntoView({ block: 'nearest' });
    frame?.focus({ preventScroll: true });
  }

  return (
    <a href={`${mergeIntoSearch('', figure, pairs)}#${figure}`} onClick={follow} data-state-link="">
      {children}
    </a>
  );
}
