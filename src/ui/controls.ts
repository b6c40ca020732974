// Controls that come from a schema: the same description checks a value, reads a link, and draws the control.
import * as z from 'zod/mini';

export interface NumberRange {
  min: number;
  max: number;
  /** Distance of two slider positions; without one only whole numbers are taken. */
  step?: number;
  /** The value that switches the setting off, if one does. */
  offAt?: number;
}

export interface TextLimits {
  /** In UTF-16 code units, as text fields count. */
  maxLength: number;
}

/** What every control is called, and what it does, in a sentence. */
export interface ControlText {
  label: string;
  help?: string;
}

const ranges = z.registry<NumberRange>();
const limits = z.registry<TextLimits>();

export function numberField(range: NumberRange): z.ZodMiniNumber {
  const number = range.step === undefined ? z.int() : z.number();
  return number.check(z.gte(range.min), z.lte(range.max)).register(ranges, range);
}

export function textField(limit: TextLimits): z.ZodMiniString {
  return z.string().check(z.maxLength(limit.maxLength)).register(limits, limit);
}

export function switchField(): z.ZodMiniBoolean {
  return z.boolean();
}

/** One of a few names: `choiceField('words', 'characters')`. */
export function choiceField<const Options extends readonly [string, ...string[]]>(...options: Options) {
  return z.enum(options);
}

function known<Meta>(meta: Meta | undefined): Meta {
  if (!meta) throw new Error('controls: the schema of a control comes from numberField or textField');
  return meta;
}

export const rangeOf = (schema: z.ZodMiniNumber): NumberRange => known(ranges.get(schema));
export const limitsOf = (schema: z.ZodMiniString): TextLimits => known(limits.get(schema));
