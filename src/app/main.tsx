// The page's entry: hydrates the prerendered page, then navigates inside it.
import { createRoot, hydrateRoot } from 'react-dom/client';
import { Router, type AroundNavHandler } from 'wouter';
import { readKept } from '@/ui/kept';
import { applySettings, useSettings } from '@/ui/settings';
import { App } from './App';
import { openConsole } from './console';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-code-pro/wght.css';
import 'katex/dist/katex.min.css';
import './global.css';
import { addKoreanFont } from './koreanFont';
import { BASENAME, preload, routePath } from './pages';

/** A page that has not loaded after this time is shown as loading, in ms. */
const PATIENCE_MS = 200;

/** Goes to a page once it can be shown, so that the old one does not flash away for nothing. */
const afterLoading: AroundNavHandler = (navigate, to, options) => {
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  const loading = preload(routePath(new URL(to, location.href).pathname)).catch(() => undefined);
  void Promise.race([loading, patience]).then(() => navigate(to, options));
};

async function start(root: HTMLElement): Promise<void> {
  openConsole();
  const isPrerendered = root.hasChildNodes();
  // If the chapter cannot be loaded now, its place on the page says so and offers to try again.
  await preload(routePath(location.pathname), isPrerendered).catch(() => undefined);
  const app = (
    <Router base={BASENAME} aroundNav={afterLoading}>
      <App />
    </Router>
  );
  if (isPrerendered) hydrateRoot(root, app);
  else createRoot(root).render(app);
  useSettings.subscribe(applySettings);
  readKept();
  addKoreanFont();
}

const root = document.getElementById('app');
if (root) void start(root);
