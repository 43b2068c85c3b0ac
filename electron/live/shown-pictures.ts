/** The pictures that phones may fetch: those that a scene has shown, each told once. */
import { mediaNamesIn, pictureTypeOf } from '../../shared/rich-text/media-name';
import type { ToLan } from './lan/lan-talk';

export class ShownPictures {
  private readonly find: (name: string) => Promise<string | null>;
  private readonly told = new Set<string>();

  /** `find` says where a picture's file lies, or null. */
  constructor(find: (name: string) => Promise<string | null>) {
    this.find = find;
  }

  /** Those in a scene that were in none before. */
  async fresh(scene: string): Promise<ToLan['media']['pictures'][number][]> {
    const names = mediaNamesIn(scene).filter((name) => !this.told.has(name));
    for (const name of names) this.told.add(name);
    const found = await Promise.all(
      names.map(async (name) => ({ name, type: pictureTypeOf(name), file: await this.find(name) })),
    );
    return found.flatMap(({ file, ...picture }) => (file === null ? [] : [{ ...picture, file }]));
  }

  clear(): void {
    this.told.clear();
  }
}
