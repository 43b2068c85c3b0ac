/** The list of all keys. */
import { Dialog } from '../../ui/dialog';
import { Hang } from '../../ui/hang';
import { KeyCaps } from '../../ui/key-caps';
import { keyName } from '../../ui/key-names';
import { msg } from '../../ui/messages';
import { type KeyLine, keyList } from './key-list';
import './keys-dialog.css';

export function KeysDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={msg.playing.help.title} isOpen onClose={onClose}>
      {keyList().map(({ title, lines }) => (
        <section key={title} className="keys-dialog">
          <Hang title={title} level={3} />
          <dl>
            {lines.map((line) => (
              <Line key={line.says} line={line} />
            ))}
          </dl>
        </section>
      ))}
      <p className="keys-dialog__clicker">{msg.playing.help.clicker}</p>
    </Dialog>
  );
}

function Line({ line: { says, ways } }: { line: KeyLine }) {
  return (
    <div>
      <dt>{says}</dt>
      <dd>
        {ways.map((keys) => (
          <span key={keys.join(' ')}>
            <KeyCaps keys={keys} />
            <span className="for-screen-readers">{keys.map(keyName).join(' ')}</span>
          </span>
        ))}
      </dd>
    </div>
  );
}
