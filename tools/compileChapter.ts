// Has a chapter compiled, so that the plugins which collect something from it have seen it as it is now.
import type { Rolldown } from 'vite';

/** `file`: the chapter's absolute path; `context`: the `this` of a plugin's hook. */
export async function compileChapter(context: Rolldown.PluginContext, file: string): Promise<void> {
  const { environment } = context;
  // The development server's `load` does not read files.
  if (environment.mode === 'dev') await environment.transformRequest(file);
  else await context.load({ id: file });
}
