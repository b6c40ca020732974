// Where a model folder lies: a name means the book's own models/ folder, an address means itself.

/** Throws an Error for anything but a folder name or an http(s) address. */
export function modelUrl(
  model: string,
  base: string = new URL(import.meta.env.BASE_URL, self.location.href).href,
): string {
  if (/^https?:\/\//.test(model) && URL.canParse(model)) return model.endsWith('/') ? model : `${model}/`;
  if (typeof model !== 'string' || !/^[\w-]+(\.[\w-]+)*$/.test(model)) {
    throw new Error(
      `model: a folder name such as story-gpt or an https address is needed, got ${JSON.stringify(model)}`,
    );
  }
  return new URL(`models/${model}/`, base).href;
}
