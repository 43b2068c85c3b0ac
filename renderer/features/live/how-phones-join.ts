/** How phones join now, or would if they were let in: by the roster where there is a class, else by a typed name. */
import type { Ask } from '../../../shared/contract';
import type { JoinWay } from '../../../shared/live/lan-messages';
import type { TeacherView } from '../../../shared/live/teacher-view';

type Known = Pick<TeacherView, 'phones' | 'seats'>;

/** The roster way needs somebody on a roster; guests stand on none. */
export const waysToJoin = ({ seats }: Pick<TeacherView, 'seats'>): JoinWay[] =>
  seats.some(({ guest }) => !guest) ? ['roster', 'name', 'nickname'] : ['name', 'nickname'];

/** The address stays what it is, so that another way of joining does not change what stands on the wall. */
export function howPhonesJoin({ phones, seats }: Known): Ask<'live.openPhones'> {
  const [first = 'name'] = waysToJoin({ seats });
  if (!phones) return { way: first, approves: false, address: null };
  const inUse = phones.adapters.find(({ address }) => phones.joining?.address.startsWith(`${address}:`));
  return { way: phones.way, approves: phones.approves, address: inUse?.address ?? null };
}
