// A Vite plugin: takes out of the build what only the prerendering needed, and puts the error page at 404.html.
import type { Plugin, Rolldown } from 'vite';

/** Names of the chunks that some page can load, going out from the entries that `isPage` accepts. */
export function reachable(
  chunks: Rolldown.OutputChunk[],
  isPage: (entry: Rolldown.OutputChunk) => boolean,
): Set<string> {
  const found = new Set<string>();
  const visit = (name: string) => {
    const chunk = chunks.find((one) => one.fileName === name);
    if (!chunk || found.has(name)) return;
    found.add(name);
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) visit(next);
  };
  for (const chunk of chunks) if (chunk.isEntry && isPage(chunk)) visit(chunk.fileName);
  return found;
}

/** `prerenderScript`: the entry that runs at build time only. Stands after the prerendering plugin. */
export function finish(prerenderScript: string): Plugin {
  return {
    name: 'finish',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
        const needed = reachable(chunks, (entry) => entry.facadeModuleId !== prerenderScript);
        for (const { fileName } of chunks)
          if (!needed.has(fileName)) Reflect.deleteProperty(bundle, fileName);

        // Static hosts answer with this file where there is no other.
        const page = bundle['404/index.html'];
        if (page?.type !== 'asset') return this.error('The error page was not prerendered.');
        this.emitFile({ type: 'asset', fileName: '404.html', source: page.source });
        delete bundle['404/index.html'];
      },
    },
  };
}
