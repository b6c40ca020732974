// The state of one figure: kept while the page lives, written into its address, and read from it once.
import { useEffect, useState } from 'react';
import type * as z from 'zod/mini';
import { createStore, useStore, type StoreApi } from 'zustand';
import { shown } from './applyLink';
import { decodeLink, encodeLink, mergeIntoSearch, type LinkState } from '../pure/formats/link';

/** The address is written when the reader has been still for this long, in ms. */
const WRITE_DELAY_MS = 300;

export interface LinkedStateOptions<State extends LinkState> {
  figureId: string;
  /** Of the state's shape: raised when a key changes its meaning. */
  version: number;
  schema: z.ZodMiniType<State>;
  defaults: State;
}

export interface LinkedState<State> {
  state: State;
  set(change: Partial<State>): void;
  reset(): void;
  /** A sentence on a link that could not be read, or a state that does not fit into one. */
  problem: string | undefined;
  /** The address has been read: until then `state` is the defaults. */
  isRead: boolean;
}

interface Stored<State> {
  state: State;
  problem: string | undefined;
  isRead: boolean;
}

/** Figures that were opened in this page: going to another chapter and back changes nothing. */
const stores = new Map<string, StoreApi<Stored<LinkState>>>();

function storeOf<State extends LinkState>(figureId: string, defaults: State): StoreApi<Stored<State>> {
  const key = `${location.pathname}#${figureId}`;
  let store = stores.get(key);
  if (!store) {
    store = createStore<Stored<LinkState>>(() => ({ state: defaults, problem: undefined, isRead: false }));
    stores.set(key, store);
  }
  return store as unknown as StoreApi<Stored<State>>;
}

export function useLinkedState<State extends LinkState>(
  options: LinkedStateOptions<State>,
): LinkedState<State> {
  const { figureId, version, schema, defaults } = options;
  const [store] = useState(() => storeOf(figureId, defaults));
  const { state, problem, isRead } = useStore(store);

  useEffect(() => {
    const read = (search: string) => {
      const { state, problem } = decodeLink(figureId, version, schema, defaults, search);
      store.setState({ state, problem, isRead: true });
    };
    if (!store.getState().isRead) read(location.search);
    shown.set(figureId, read);
    return () => void shown.delete(figureId);
  }, [store, figureId, version, schema, defaults]);

  useEffect(() => {
    if (!isRead) return undefined;
    const timer = setTimeout(() => {
      const link = encodeLink(figureId, version, state, defaults);
      if (!link.fits) store.setState({ problem: link.problem });
      const search = mergeIntoSearch(location.search, figureId, link.fits ? link.pairs : []);
      history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
    }, WRITE_DELAY_MS);
    return () => clearTimeout(timer);
  }, [store, figureId, version, defaults, state, isRead]);

  return {
    state,
    problem,
    isRead,
    set: (change) => store.setState({ state: { ...store.getState().state, ...change }, problem: undefined }),
    reset: () => store.setState({ state: defaults, problem: undefined }),
  };
}
