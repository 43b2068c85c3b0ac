/** Says why a folder or a packed library was not opened, and stays until it is read. */
import { type Problem, problemText } from '../../../shared/problem';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';

export const DoorRefused = ({ problem, onClose }: { problem: Problem; onClose: () => void }) => (
  <Dialog
    title={msg.library.notOpened}
    isOpen
    onClose={onClose}
    footer={
      <Button kind="primary" onPress={onClose}>
        {msg.app.close}
      </Button>
    }
  >
    <Notice tone="danger">{problemText(problem, msg.problems)}</Notice>
  </Dialog>
);
