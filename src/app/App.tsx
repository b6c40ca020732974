// The book's pages and which address shows which.
import { createElement, use } from 'react';
import { Route, Switch } from 'wouter';
import { ChapterPage } from './ChapterPage';
import { Layout } from './Layout';
import { NotFoundPage } from './NotFoundPage';
import { CONTENTS_PAGE, ERRATA_PAGE, GALLERY_PAGES, MODELS_PAGES } from './pages';

const Contents = () => createElement(use(CONTENTS_PAGE()).ContentsPage);
const Gallery = () => createElement(use(GALLERY_PAGES()).GalleryPage);
const Widget = () => createElement(use(GALLERY_PAGES()).WidgetPage);
const Models = () => createElement(use(MODELS_PAGES()).ModelsPage);
const Model = () => createElement(use(MODELS_PAGES()).ModelPage);
const Errata = () => createElement(use(ERRATA_PAGE()).ErrataPage);

export function App() {
  return (
    <Layout>
      <Switch>
        <Route path="/" component={Contents} />
        <Route path="/gallery" component={Gallery} />
        <Route path="/gallery/:name" component={Widget} />
        <Route path="/models" component={Models} />
        <Route path="/models/:name" component={Model} />
        <Route path="/:language" component={Contents} />
        <Route path="/:language/errata" component={Errata} />
        <Route path="/:language/:slug" component={ChapterPage} />
        <Route component={NotFoundPage} />
      </Switch>
    </Layout>
  );
}
