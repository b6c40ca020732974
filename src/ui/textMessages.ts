// What the texts that a figure may take are called.
import { messages } from '@/i18n';

export const textMessages = messages('texts', {
  text: 'Text',
  fables: 'Animal fables (English, simple words)',
  logbook: 'A lighthouse keeper’s logbook (English)',
  recipes: 'Recipes (English)',
  'field-notes': 'Field notes (English essays)',
  cuentos: 'Cuentos (Spanish tales)',
  iyagi: 'Iyagi (Korean tales)',
  world: '600 stories of the book’s world (English)',
  own: 'Your own text',
});
