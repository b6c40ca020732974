// The texts that a figure may take: those of the book, and the reader's own.
import { TEXTS } from '@/pure/corpus/texts';

export const TEXT_CHOICES = [...TEXTS, 'own'] as const;

export type TextChoiceName = (typeof TEXT_CHOICES)[number];
