// Controls that come from a schema: the same description checks a value, reads a link, and draws the control.
import * as z from 'zod/mini';

interface ControlMeta {
  label: string;
  /** What the control does, in a sentence. */
  help: string;
}

export interface NumberMeta extends ControlMeta {
  min: number;
  max: number;
  /** Distance of two slider positions; without one only whole numbers are taken. */
  step?: number;
  /** The value that switches the setting off, if one does. */
  offAt?: number;
}

export interface TextMeta extends ControlMeta {
  /** In UTF-16 code units, as text fields count. */
  maxLength: number;
}

const numberMetas = z.registry<NumberMeta>();
const textMetas = z.registry<TextMeta>();
const switchMetas = z.registry<ControlMeta>();

export function numberField(meta: NumberMeta): z.ZodMiniNumber {
  const number = meta.step === undefined ? z.int() : z.number();
  return number.check(z.gte(meta.min), z.lte(meta.max)).register(numberMetas, meta);
}

export function textField(meta: TextMeta): z.ZodMiniString {
  return z.string().check(z.maxLength(meta.maxLength)).register(textMetas, meta);
}

export function switchField(meta: ControlMeta): z.ZodMiniBoolean {
  return z.boolean().register(switchMetas, meta);
}

function known<Meta>(meta: Meta | undefined): Meta {
  if (!meta)
    throw new Error('controls: the schema of a control comes from numberField, textField or switchField');
  return meta;
}

export const numberMeta = (schema: z.ZodMiniNumber): NumberMeta => known(numberMetas.get(schema));
export const textMeta = (schema: z.ZodMiniString): TextMeta => known(textMetas.get(schema));
export const switchMeta = (schema: z.ZodMiniBoolean): ControlMeta => known(switchMetas.get(schema));
