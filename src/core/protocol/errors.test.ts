// Errors that cross from a worker to the page.
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../pure/formats/formatError';
import { CoreError, errorFromData, errorToData } from './errors';

/** There and back, through what postMessage does. */
function crossed(error: unknown): Error & { details?: unknown } {
  return errorFromData(structuredClone(errorToData(error)));
}

describe('an error crosses whole', () => {
  it('with name, message, stack and details', () => {
    const error = new CoreError('DeviceLostError', 'the GPU is gone', { losses: [1, 2] });
    const arrived = crossed(error);
    expect(arrived).toBeInstanceOf(CoreError);
    expect(arrived).toMatchObject({
      name: 'DeviceLostError',
      message: 'the GPU is gone',
      details: { losses: [1, 2] },
    });
    expect(arrived.stack).toBe(error.stack);
    expect(crossed(arrived)).toEqual(arrived);
  });

  it('of whatever class it is', () => {
    expect(crossed(new FormatError('bad file', { tensor: 'x' }))).toMatchObject({
      name: 'FormatError',
      message: 'bad file',
      details: { tensor: 'x' },
    });
    expect(crossed(new RangeError('too long'))).toMatchObject({
      name: 'RangeError',
      message: 'too long',
      details: undefined,
    });
  });

  it('that tells of a cancelled call as AbortError', () => {
    const cancel = new AbortController();
    cancel.abort();
    const arrived = crossed(cancel.signal.reason);
    expect(arrived).toBeInstanceOf(DOMException);
    expect(arrived.name).toBe('AbortError');
  });

  it('though its details cannot be copied', () => {
    expect(crossed(new CoreError('E', 'm', () => 1)).details).toBe('() => 1');
    expect(crossed(new CoreError('E', 'm', { act: () => 1 })).details).toBe('[object Object]');
  });

  it('though it is no error at all', () => {
    expect(crossed('just text')).toMatchObject({ name: 'Error', message: 'just text', details: 'just text' });
    expect(crossed(undefined)).toMatchObject({ name: 'Error', message: 'undefined' });
    expect(crossed({ code: 5 })).toMatchObject({ details: { code: 5 } });
  });
});
