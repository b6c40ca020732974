// Time from the first figure seen to its first live token, with an empty and with a filled HTTP cache.
import { openChapter, timeToFirstToken } from './chapter';
import { LOADS, newContext, report, type Session } from './session';

export async function measureFirstToken(session: Session, query: string, where: string): Promise<void> {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let i = 0; i < LOADS; i++) {
    const context = await newContext(session.browser);
    for (const into of [cold, warm]) {
      const page = await openChapter(context, session.url, query);
      into.push(await timeToFirstToken(page));
      await page.close();
    }
    await context.close();
  }
  report(session, `Widget seen → first token painted, ${where}, first visit`, cold, 'ms');
  report(session, `Widget seen → first token painted, ${where}, again`, warm, 'ms');
}
