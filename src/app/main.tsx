// The page's entry: hydrates the prerendered page, then navigates inside it.
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { readKept } from '@/ui/kept';
import { applySettings, useSettings } from '@/ui/settings';
import { App } from './App';
import { openConsole } from './console';
import './fonts.css';
import 'katex/dist/katex.min.css';
import './global.css';
import { addKoreanFont } from './koreanFont';
import { BASENAME, preload, routePath } from './pages';

async function start(root: HTMLElement): Promise<void> {
  openConsole();
  const isPrerendered = root.hasChildNodes();
  // If the chapter cannot be loaded now, its place on the page says so and offers to try again.
  await preload(routePath(location.pathname), isPrerendered).catch(() => undefined);
  const app = (
    <BrowserRouter basename={BASENAME}>
      <App />
    </BrowserRouter>
  );
  if (isPrerendered) hydrateRoot(root, app);
  else createRoot(root).render(app);
  useSettings.subscribe(applySettings);
  readKept();
  addKoreanFont();
}

const root = document.getElementById('app');
if (root) void start(root);
