/** How many phones are in, in the title bar; it opens all there is about them. */
import { TriangleAlert, Wifi, WifiOff } from 'lucide-react';
import type { PhonesView } from '../../../shared/live/teacher-view';
import { Button } from '../../ui/button';
import { msg } from '../../ui/messages';
import { hasTrouble } from './finding-tone';

interface Props {
  phones: PhonesView | null;
  onOpen: () => void;
}

export function PhonesButton({ phones, onOpen }: Props) {
  const words = msg.classroom.phones;
  const trouble = phones !== null && hasTrouble(phones);
  const said = textOf(phones);
  return (
    <Button
      kind="quiet"
      icon={trouble ? TriangleAlert : phones ? Wifi : WifiOff}
      label={words.barLabel(trouble ? `${said}, ${words.barTrouble}` : said)}
      onPress={onOpen}
    >
      {said}
    </Button>
  );
}

function textOf(phones: PhonesView | null): string {
  const words = msg.classroom.phones;
  if (!phones) return words.barOff;
  if (phones.state === 'opening') return words.barOpening;
  return phones.state === 'failed' ? words.barFailed : words.bar(phones.here);
}
