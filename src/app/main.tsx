// The page's entry: hydrates the prerendered page, then navigates inside it.
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './App';
import { openConsole } from './console';
import './global.css';
import 'katex/dist/katex.min.css';
import { BASENAME, preload, routePath } from './pages';
import { useProgress } from './progress';
import { applyTheme, useSettings } from './settings';

async function start(root: HTMLElement): Promise<void> {
  openConsole();
  // If the chapter cannot be loaded now, its place on the page says so and offers to try again.
  await preload(routePath(location.pathname)).catch(() => undefined);
  const app = (
    <BrowserRouter basename={BASENAME}>
      <App />
    </BrowserRouter>
  );
  if (root.hasChildNodes()) hydrateRoot(root, app);
  else createRoot(root).render(app);
  useSettings.subscribe(({ theme }) => applyTheme(theme));
  await useSettings.persist.rehydrate();
  await useProgress.persist.rehydrate();
}

const root = document.getElementById('app');
if (root) void start(root);
