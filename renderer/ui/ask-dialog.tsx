/** A question before something is taken away: the title names the thing, the buttons repeat the verb. */
import type { ReactNode } from 'react';
import { Button } from './button';
import { Dialog } from './dialog';

interface Props {
  /** The question with the thing's name. */
  title: string;
  isOpen: boolean;
  /** What keeps everything as it is, such as "Keep topic". */
  keep: string;
  /** What is done, such as "Delete topic". */
  act: string;
  /** Danger unless nothing is lost by it. */
  actKind?: 'danger' | 'primary';
  onKeep: () => void;
  onAct: () => void;
  /** What will happen. */
  children: ReactNode;
}

export function AskDialog({ title, isOpen, keep, act, actKind = 'danger', onKeep, onAct, children }: Props) {
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      isAlert
      onClose={onKeep}
      footer={
        <>
          <Button kind="quiet" keys={['Esc']} autoFocus onPress={onKeep}>
            {keep}
          </Button>
          <Button kind={actKind} onPress={onAct}>
            {act}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
