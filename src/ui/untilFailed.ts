// Asking once: the answer is kept, a failure is not.

/** Makes of `ask` a function that asks once and gives the same promise again, until it fails: then the next call asks anew. */
export function untilFailed<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let answer: Promise<Value> | undefined;
  return () => {
    if (!answer) {
      answer = ask();
      answer.catch(() => (answer = undefined));
    }
    return answer;
  };
}
