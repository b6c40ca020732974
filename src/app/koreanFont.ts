// The Korean typeface: some hundred slices, whose list alone is longer than the book's stylesheet, so it comes last.
import href from '@fontsource-variable/noto-sans-kr/wght.css?url';

/** Adds the list once the page stands; a slice is loaded where the page has one of its characters. */
export function addKoreanFont(): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  document.head.append(link);
}
