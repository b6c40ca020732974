// The button that asks for one more sample; it keeps the focus while one is drawn.
import { useMessages } from '@/i18n';
import { buttonRow } from './buttonRow';
import { labMessages } from './messages';

interface DrawButtonProps {
  label: string;
  /** There are weights to draw from. */
  canDraw: boolean;
  isDrawing: boolean;
  onDraw: () => void;
}

export function DrawButton({ label, canDraw, isDrawing, onDraw }: DrawButtonProps) {
  const t = useMessages(labMessages);
  const isOff = !canDraw || isDrawing;
  return buttonRow(
    <button type="button" aria-disabled={isOff} onClick={() => !isOff && onDraw()}>
      {isDrawing ? t.drawing : label}
    </button>,
  );
}
