// The texts that a figure may take: those of the book, stories of its world, and the reader's own.
import { TEXTS } from '@/pure/corpus/texts';

export const TEXT_CHOICES = [...TEXTS, 'world', 'own'] as const;

export type TextChoiceName = (typeof TEXT_CHOICES)[number];
