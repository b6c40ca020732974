// All plots of the world.
import type { Plot } from '../Plot';
import { lostToy } from './lostToy';

export const PLOTS: readonly Plot[] = [lostToy];
