// What the claims about merges are taken over.
import { messages, params } from '@/i18n';

export const bpeClaimMessages = messages('claimBpe', {
  overFables: params('fables, byte level, {merges} merges'),
  overBoth: params('fables and logbook, {merges} merges learned from the fables'),
});
