// Loading for React's `use`: once, and again only when a failure has been shown.

/** React shows a failure by rendering again with the same promise: a new one in its place would be waited for, for ever. */
const SHOWN_AFTER_MS = 1000;

/** Makes of `load` a function that loads once. A failed load is forgotten a second later, so that it can be tried again. */
export function loadOnce<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let promise: Promise<Value> | undefined;
  return () => {
    if (!promise) {
      promise = load();
      promise.catch(() => setTimeout(() => (promise = undefined), SHOWN_AFTER_MS));
    }
    return promise;
  };
}
