/** What the look at the network found: a sentence that says what to do, a way to look again, and the way on without phones. */
import type { PhonesView } from '../../../shared/live/teacher-view';
import { Button } from '../../ui/button';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';
import { hasTrouble, toneOf } from './finding-tone';
import './phones-panel.css';
import type { PhoneActs } from './use-session';

interface Props {
  phones: PhonesView;
  acts: PhoneActs;
  onAgain: () => void;
}

export function NetworkFindings({ phones, acts, onAgain }: Props) {
  const words = msg.classroom.phones;
  const isTrouble = hasTrouble(phones);
  return (
    <div className="phones-panel__findings">
      {phones.state === 'failed' && (
        <Notice tone="danger" action={{ label: words.tryAgain, onPress: onAgain }}>
          {words.failed}
        </Notice>
      )}
      {phones.findings.map((finding) => (
        <Notice key={finding} tone={toneOf(finding)}>
          {words.findings[finding]}
        </Notice>
      ))}
      {isTrouble && <p className="phones-panel__hint">{words.otherChannel}</p>}
      {phones.state !== 'opening' && (
        <div className="phones-panel__buttons">
          <Button onPress={acts.check}>{words.checkAgain}</Button>
          {isTrouble && (
            <Button kind="quiet" onPress={acts.close}>
              {words.goOnWithout}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
