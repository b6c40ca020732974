// Loading for React's `use`: once, and again only when a failure has been shown.

/** React shows a failure by rendering again with the same promise: a new one in its place would be waited for, for ever. */
const SHOWN_AFTER_MS = 1000;

/**
 * Makes of `load` a function that loads once. What is loaded, `use` gives without waiting. A failed load is forgotten a
 * second later, so that it can be tried again.
 */
export function loadOnce<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let promise: Promise<Value> | undefined;
  return () => {
    if (!promise) {
      const loading = load();
      promise = loading;
      loading.then(
        (value) => Object.assign(loading, { status: 'fulfilled', value }), // as React itself marks promises
        () => setTimeout(() => (promise = undefined), SHOWN_AFTER_MS),
      );
    }
    return promise;
  };
}
