/** Shows both versions of a topic that was changed elsewhere, and asks which to keep. */
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { msg } from '../../ui/messages';
import { changesBetween } from './conflict-changes';
import './conflict-dialog.css';
import type { Conflict, Settle } from './use-outside-changes';

const words = msg.library.conflict;

export function ConflictDialog({ conflict, onSettle }: { conflict: Conflict; onSettle: (how: Settle) => void }) {
  const { mine, theirs, isGone } = conflict;
  /** What can't be read can't be judged either, so it stays as it is. */
  const isUnreadable = !theirs && !isGone;
  const headline = mine.headline || msg.library.untitled;
  return (
    <Dialog
      title={isGone ? words.goneTitle(headline) : words.title(headline)}
      isOpen
      isAlert
      size={theirs ? 'wide' : 'small'}
      onClose={() => undefined}
      footerStart={
        theirs && (
          <Button kind="quiet" onPress={() => onSettle('both')}>
            {words.keepBoth}
          </Button>
        )
      }
      footer={
        <>
          {(theirs || isGone) && (
            <Button onPress={() => onSettle('theirs')}>{isGone ? words.letGo : words.takeTheirs}</Button>
          )}
          <Button kind="primary" onPress={() => onSettle(isUnreadable ? 'both' : 'mine')}>
            {isUnreadable ? words.keepMineBeside : words.keepMine}
          </Button>
        </>
      }
    >
      <p className="conflict__text">{isUnreadable ? words.unreadable : isGone ? words.goneText : words.text}</p>
      {theirs && <Changes conflict={conflict} />}
    </Dialog>
  );
}

function Changes({ conflict: { mine, theirs } }: { conflict: Conflict }) {
  const changes = theirs ? changesBetween(mine, theirs) : [];
  if (changes.length === 0) return <p>{words.nothingDiffers}</p>;
  return (
    <table className="conflict">
      <thead>
        <tr>
          <th scope="col">{words.part}</th>
          <th scope="col">{words.mine}</th>
          <th scope="col">{words.theirs}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.part}>
            <th scope="row">{change.part}</th>
            <Version text={change.mine} />
            <Version text={change.theirs} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Version({ text }: { text: string | null }) {
  return (
    <td dir="auto" className={text ? undefined : 'conflict__none'}>
      {text || words.nothing}
    </td>
  );
}
