// What the page of known mistakes says.
import { messages, params } from '@/i18n';

export const errataMessages = messages('errata', {
  none: 'None is known.',
  report: 'Report a mistake',
  how: 'Say where it is and what it should be. The lines below name the page, the version of the book and your device; copy them into your report, so that the mistake can be seen as you saw it.',
  where: 'Where',
  copy: 'Copy the lines',
  copied: 'Copied.',
  refused: 'This browser does not let the page copy: select the lines and copy them.',
  send: 'Send it',
  version: params('Version {version}'),
});
