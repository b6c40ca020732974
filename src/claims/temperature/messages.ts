// What the claims about distributions are taken over.
import { messages, params } from '@/i18n';

export const temperatureMessages = messages('claimTemperature', {
  over: params('{count} beginnings, the token that follows'),
  overSteps: params('{count} beginnings × {steps} tokens'),
});
