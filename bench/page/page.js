// The page's side of the bench: starts the worker that the address names, and passes questions on.
const waiting = new Map();
let worker;
let lastId = 0;
/** Why the worker answers no more. */
let broken;

function settle(id, answer) {
  const { resolve, reject } = waiting.get(id) ?? {};
  waiting.delete(id);
  if (answer.error === undefined) resolve?.(answer.result);
  else reject?.(new Error(answer.error));
}

/** Loads a contender; what it cannot load fails every question that is open. */
window.load = (url) => {
  worker = new Worker(url, { type: 'module' });
  worker.onmessage = ({ data }) => settle(data.id, data);
  worker.onerror = (event) => {
    event.preventDefault();
    broken = event.message ?? 'The worker could not be loaded.';
    for (const id of [...waiting.keys()]) settle(id, { error: broken });
  };
};

window.ask = (name, args) =>
  new Promise((resolve, reject) => {
    waiting.set(++lastId, { resolve, reject });
    if (broken === undefined) worker.postMessage({ id: lastId, name, args });
    else settle(lastId, { error: broken });
  });
