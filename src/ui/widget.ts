// The door of a widget: what a page must know before any of the widget's code is loaded.
import type { ComponentType } from 'react';
import type { RunOptions } from './claim';

/** A run that a widget shows before the reader has made one: `npm run claims` saves it part by part in the widget's recorded.json. */
export interface WidgetRecording {
  /** Names of the parts. */
  parts: readonly string[];
  /** What is saved of a part, beside when and where. */
  run(part: string, options: RunOptions): Promise<object>;
}

export interface Widget<Props extends object> {
  /** Folder name under src/widgets, and its address in the gallery. */
  name: string;
  title: string;
  /** Of the state that its links hold: raised when a key changes its meaning. */
  version: number;
  /** Model folders that it loads. */
  models: string[];
  /** The props with which it loads none of them: of widgets that show something without, for readers who do not want the download. */
  without?: Partial<Props>;
  /** One sentence that says what the figure shows, for those who cannot see it and before it is there. */
  textAlternative: string;
  /** The files that do what the figure shows, for "show the code". */
  sources: string[];
  load(): Promise<{ default: ComponentType<WidgetProps<Props>> }>;
  /** Of widgets that show a recorded run. */
  recording?(): Promise<WidgetRecording>;
}

/** What every widget is given beside its own props. */
export type WidgetProps<Props extends object> = Partial<Props> & {
  /** Names this figure in the page's address; one of a kind on its page. */
  figureId: string;
};

/** A widget whose props are not known here, as in the gallery. */
export type AnyWidget = Widget<Record<string, never>>;
