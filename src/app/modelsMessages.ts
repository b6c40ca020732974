// What the pages of the models say.
import { messages, params } from '@/i18n';

export const modelsMessages = messages('models', {
  checked:
    'Weights are checked against their SHA-256 whenever they are loaded. Everything on a card comes out of the commands that it names.',
  size: params('{parameters} parameters, {megabytes} MB'),
  all: 'All models of the book',
});
