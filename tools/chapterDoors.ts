// Which widgets and claims only one chapter shows: their doors are one file, which compresses better than many and is one request.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const DOOR = /\/src\/((?:widgets|claims)\/[^/]+)\/index\.ts$/;

/**
 * @param chapters folder of the chapters
 * @returns for a module of the build the name of the file that it belongs to; null for all but such doors
 */
export function chapterDoors(chapters: string): (id: string) => string | null {
  const files = readdirSync(chapters, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.mdx'),
  );
  const shownBy = new Map<string, Set<string>>();
  for (const file of files) {
    const folder = path.dirname(file);
    for (const [, door = ''] of readFileSync(path.join(chapters, file), 'utf8').matchAll(
      /from '@\/([^']+)'/g,
    )) {
      shownBy.set(door, (shownBy.get(door) ?? new Set()).add(folder));
    }
  }
  return (id) => {
    const folders = [...(shownBy.get(DOOR.exec(id)?.[1] ?? '') ?? [])];
    return folders.length === 1 ? `doors-${folders[0]}` : null;
  };
}
