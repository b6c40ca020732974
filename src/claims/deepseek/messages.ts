// What the claims about DeepSeek-V3’s ideas are counted over.
import { messages, params } from '@/i18n';

export const deepseekMessages = messages('claimDeepseek', {
  overLoads: params('{stories} held-out stories, all layers with experts'),
  overForbidden: params('{stories} held-out stories, the busiest expert of each layer in turn'),
  overTold: params('{stories} held-out stories, told from {read} others'),
  overBalancing: params('{seeds} seeds × 3 small mixtures, trained on the {text} for {steps} steps'),
  overDrafts: params('{prompts} beginnings of held-out stories × {tokens} tokens, end token forbidden'),
  overDense: params('{stories} held-out stories, read by both models'),
});
