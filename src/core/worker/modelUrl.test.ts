// Names and addresses of model folders.
import { describe, expect, it } from 'vitest';
import { modelUrl } from './modelUrl';

const BASE = 'https://book.example/unmasked/';

describe('a model', () => {
  it('named is a folder of the book, below whatever path the book lies at', () => {
    expect(modelUrl('story-gpt', BASE)).toBe('https://book.example/unmasked/models/story-gpt/');
    expect(modelUrl('llama-3.2_tiny', BASE)).toBe('https://book.example/unmasked/models/llama-3.2_tiny/');
  });

  it('may lie anywhere on the web', () => {
    expect(modelUrl('https://other.example/m', BASE)).toBe('https://other.example/m/');
    expect(modelUrl('http://localhost:8000/m/', BASE)).toBe('http://localhost:8000/m/');
  });

  it.each([
    '',
    '.',
    '..',
    '../secrets',
    'a/b',
    'a..b',
    '/etc',
    'javascript:alert(1)',
    'file:///m',
    'https://',
    'a b',
    'a?b',
    'a%2fb',
    undefined,
    null,
  ])('is not %j', (model) => {
    expect(() => modelUrl(model as string, BASE)).toThrow(
      `model: a folder name such as story-gpt or an https address is needed, got ${JSON.stringify(model)}`,
    );
  });
});
