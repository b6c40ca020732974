// All plots in English.
import type { PlotInEnglish } from '../PlotInEnglish';
import { lostToy } from './lostToy';

export const IN_ENGLISH: readonly PlotInEnglish[] = [lostToy];
