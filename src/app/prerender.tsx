// Runs at build time: every page as plain HTML, readable without JavaScript.
import { renderToString } from 'react-dom/server.edge';
import { Router } from 'wouter';
import { App } from './App';
import { allPaths, BASENAME, describePage, preload } from './pages';

interface PrerenderResult {
  html: string;
  links: Set<string>;
  head: { lang: string; title: string; elements: Set<{ type: string; props: Record<string, string> }> };
}

export async function prerender({ url }: { url: string }): Promise<PrerenderResult> {
  await preload(url);
  const html = renderToString(
    <Router base={BASENAME} ssrPath={`${BASENAME}${url}`}>
      <App />
    </Router>,
  );
  const { title, summary, language } = describePage(url);
  return {
    html,
    links: new Set(await allPaths()),
    head: {
      lang: language,
      title,
      elements: new Set([{ type: 'meta', props: { name: 'description', content: summary } }]),
    },
  };
}
