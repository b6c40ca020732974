// Showing what changes at every step only as often as it can be seen.

/** While something goes on, what is shown changes this often at most, ms. */
const SHOWN_EVERY_MS = 200;

/** Shows a new phase at once, and what goes on in it now and then. */
export function nowAndThen<View>(
  show: (view: View) => void,
  phaseOf: (view: View) => string,
): (view: View) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let phase = '';
  let newest: View | undefined;
  const flush = () => {
    timer = undefined;
    if (newest) show(newest);
  };
  return (view) => {
    newest = view;
    if (phaseOf(view) === phase) {
      timer ??= setTimeout(flush, SHOWN_EVERY_MS);
      return;
    }
    phase = phaseOf(view);
    clearTimeout(timer);
    flush();
  };
}
