// Setting a figure of this page by a link.

/** The figures that are on the page now, by name, and how each takes the state of a query. */
export const shown = new Map<string, (search: string) => void>();

/** Puts the state that `search` holds for this figure into it; one that is not on the page yet reads the address later. */
export function applyLink(figureId: string, search: string): void {
  shown.get(figureId)?.(search);
}
