/** The scene that all phones are shown: sent where it is another than before, after the pictures in it may be fetched. */
import type { PhoneScene } from '../../shared/live/phone-scene';
import { currentVote, type Session } from '../../shared/live/session';
import { phoneSceneOf } from '../../shared/live/view-for-phones';
import type { LanControl } from './lan/lan-control';
import { ShownPictures } from './shown-pictures';

/** Scenes in which a student who saw this round begin knows all of the own. */
const atQuestion: ReadonlySet<PhoneScene['scene']> = new Set(['question', 'options', 'answering', 'closed']);

export class SceneForPhones {
  private shown = '';
  private vote = '';
  private groups = '';
  private items: Session['items'] = [];
  private readonly pictures: ShownPictures;

  constructor(findPicture: (name: string) => Promise<string | null>) {
    this.pictures = new ShownPictures(findPicture);
  }

  /** True where what concerns each student alone may have changed with it. */
  show(session: Session, lan: Pick<LanControl, 'show' | 'media'>): boolean {
    const scene = phoneSceneOf(session);
    const shown = JSON.stringify(scene);
    const isNew = shown !== this.shown;
    const groups = JSON.stringify(session.groups);
    const isOwnNew =
      groups !== this.groups || (isNew && (!atQuestion.has(scene.scene) || this.isBackAt(session, scene)));
    if (isNew) this.send(session, shown, lan);
    this.groups = groups;
    this.vote = 'vote' in scene ? scene.vote : '';
    return isOwnNew;
  }

  /** Everything is sent again. */
  clear(): void {
    this.shown = '';
    this.vote = '';
    this.items = [];
    this.pictures.clear();
  }

  /** The class left this round and comes back to it: phones have forgotten what was answered. */
  private isBackAt(session: Session, scene: PhoneScene): boolean {
    const given = currentVote(session)?.given ?? {};
    return 'vote' in scene && scene.vote !== this.vote && Object.keys(given).length > 0;
  }

  private send({ items }: Session, shown: string, lan: Pick<LanControl, 'show' | 'media'>): void {
    this.shown = shown;
    const allow = (pictures: Parameters<LanControl['media']>[0]) => pictures.length > 0 && lan.media(pictures);
    // All of the set, long before the class sees them, so that a slow drive keeps no phone waiting; later what was not found.
    const places = items === this.items ? shown : JSON.stringify(items);
    this.items = items;
    allow(this.pictures.fresh(shown));
    lan.show(shown);
    void this.pictures.lookFor(places).then(() => allow(this.pictures.fresh(this.shown)));
  }
}
