// Where sentences begin, for capital letters.

/** Whether what stands at `place` begins a sentence: it is the first word, or follows a mark or an opening quote. */
export function beginsSentence(text: string, place = text.length): boolean {
  const before = text.slice(Math.max(0, place - 5), place);
  return before === '' || /(?:[.!?]"?\s+|\n)"?$/.test(before) || /(?:^|\s)"$/.test(before);
}

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
