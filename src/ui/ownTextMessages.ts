// What the panel of the reader’s own text says.
import { count, messages, params } from '@/i18n';

export const ownTextMessages = messages('ownText', {
  title: 'Your own text',
  field: 'Type or paste a text',
  choose: 'Choose a .txt file',
  drop: 'or drop one here, up to 5 MB, in any script.',
  keeps:
    'It stays in this browser and is sent nowhere. The link of this figure says that a text of your own was used, and does not hold it.',
  forget: 'Delete this text',
  shownFrom: params('The beginning of {size} of text:'),
  shownFromFile: params('The beginning of “{name}”, {size}:'),
  empty: 'There is no text of yours in this browser yet. Type, paste or drop one.',
  replaced: params<{ n: string; name: string }>(
    count({
      one: '“{name}” is not UTF-8 throughout: {n} place could not be read and stands as \ufffd. Save it as UTF-8 to have it whole.',
      other:
        '“{name}” is not UTF-8 throughout: {n} places could not be read and stand as \ufffd. Save it as UTF-8 to have it whole.',
    }),
  ),
  tooLarge: params(
    'That text has {size}, and at most 5 MB are taken here. Take a part of it; the text before it stays.',
  ),
  tooLargeFile: params(
    '“{name}” has {size}, and at most 5 MB are taken here. Take a part of it; the text before it stays.',
  ),
  noText: params(
    '“{name}” is no plain text. Save it as .txt in UTF-8 and drop it again; the text before it stays.',
  ),
  emptyFile: params('“{name}” is empty; the text before it stays.'),
  unreadable: params('“{name}” could not be read. Choose it again; the text before it stays.'),
  notKept: params('This browser does not keep the text ({reason}). It can be used until you close the page.'),
  notRead: params(
    'This browser did not give back what it may have kept ({reason}). A text that you write now can be used.',
  ),
});
