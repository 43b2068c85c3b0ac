/** The pictures that phones may fetch: those that a scene has shown, each told once. */
import { mediaNamesIn, pictureTypeOf } from '../../shared/rich-text/media-name';
import type { ToLan } from './lan/lan-talk';

export class ShownPictures {
  private readonly find: (name: string) => Promise<string | null>;
  private readonly files = new Map<string, string>();
  private readonly told = new Set<string>();

  /** `find` says where a picture's file lies, or null. */
  constructor(find: (name: string) => Promise<string | null>) {
    this.find = find;
  }

  /** Looks for all pictures in a text that were not found before. */
  async lookFor(text: string): Promise<void> {
    const unknown = mediaNamesIn(text).filter((name) => !this.files.has(name));
    await Promise.all(
      unknown.map(async (name) => {
        const file = await this.find(name);
        if (file !== null) this.files.set(name, file);
      }),
    );
  }

  /** Those of a scene that have been found and were in none before. */
  fresh(scene: string): ToLan['media']['pictures'][number][] {
    return mediaNamesIn(scene).flatMap((name) => {
      const file = this.files.get(name);
      if (file === undefined || this.told.has(name)) return [];
      this.told.add(name);
      return [{ name, type: pictureTypeOf(name), file }];
    });
  }

  clear(): void {
    this.files.clear();
    this.told.clear();
  }
}
