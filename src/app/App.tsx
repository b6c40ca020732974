// The book's pages and which address shows which.
import { Route, Routes } from 'react-router';
import { ChapterPage } from './ChapterPage';
import { ContentsPage } from './ContentsPage';
import { ErrataPage } from './ErrataPage';
import { GalleryPage, WidgetPage } from './GalleryPage';
import { Layout } from './Layout';
import { NotFoundPage } from './NotFoundPage';

export function App() {
  return (
    <Routes>
      <Route element={<Layout />}>
        <Route index element={<ContentsPage />} />
        <Route path="gallery" element={<GalleryPage />} />
        <Route path="gallery/:name" element={<WidgetPage />} />
        <Route path=":language" element={<ContentsPage />} />
        <Route path=":language/errata" element={<ErrataPage />} />
        <Route path=":language/:slug" element={<ChapterPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
