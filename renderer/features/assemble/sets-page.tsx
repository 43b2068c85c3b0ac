/** The question sets: all of them in a list, or one opened to put together. */
import { usePlace } from '../../desktop/navigation';
import { OpenedSet } from './opened-set';
import { SetList } from './set-list';
import './sets-page.css';

export default function SetsPage() {
  const place = usePlace();
  if (place.page !== 'sets') return null;
  return place.setId ? (
    <OpenedSet key={place.setId} setId={place.setId} startsAtOnce={place.start ?? false} />
  ) : (
    <SetList />
  );
}
