// How numbers and texts are written in sentences.
import { format } from 'd3-format';

/** 7,517 */
export const whole = format(',d');

/** `37.6 KB`, `4.9 MB` */
export function size(bytes: number): string {
  return bytes < 1e5 ? `${format('.1f')(bytes / 1e3)} KB` : `${format('.1f')(bytes / 1e6)} MB`;
}

/** A text of the reader's, fit to be a value of a message: there `$` would stand for other things. */
export function literal(text: string): string {
  return text.replaceAll('$', '$$$$');
}
