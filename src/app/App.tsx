// The book's pages and which address shows which.
import { Route, Switch } from 'wouter';
import { ChapterPage } from './ChapterPage';
import { ContentsPage } from './ContentsPage';
import { ErrataPage } from './ErrataPage';
import { GalleryPage, WidgetPage } from './GalleryPage';
import { Layout } from './Layout';
import { NotFoundPage } from './NotFoundPage';

export function App() {
  return (
    <Layout>
      <Switch>
        <Route path="/" component={ContentsPage} />
        <Route path="/gallery" component={GalleryPage} />
        <Route path="/gallery/:name" component={WidgetPage} />
        <Route path="/:language" component={ContentsPage} />
        <Route path="/:language/errata" component={ErrataPage} />
        <Route path="/:language/:slug" component={ChapterPage} />
        <Route component={NotFoundPage} />
      </Switch>
    </Layout>
  );
}
