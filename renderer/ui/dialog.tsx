/** A dialog over the page: Esc closes it, the focus stays inside, the primary button is last. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as Box, Heading, Modal, ModalOverlay } from 'react-aria-components';
import './dialog.css';
import { IconButton } from './icon-button';
import { msg } from './messages';

interface Props {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  size?: 'small' | 'wide';
  footer?: ReactNode;
  /** At the other end of the footer. */
  footerStart?: ReactNode;
  /** For a question that stops everything, so that a screen reader says it at once. */
  isAlert?: boolean;
  children: ReactNode;
}

export function Dialog({
  title,
  isOpen,
  onClose,
  size = 'small',
  footer,
  footerStart,
  isAlert = false,
  children,
}: Props) {
  return (
    <ModalOverlay
      className="scrim"
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={!isAlert}
    >
      <Modal className={`dialog dialog--${size}`}>
        <Box className="dialog__box" role={isAlert ? 'alertdialog' : 'dialog'}>
          <header className="dialog__head">
            <Heading slot="title">{title}</Heading>
            {!isAlert && <IconButton label={msg.app.close} icon={X} onPress={onClose} />}
          </header>
          <div className="dialog__body">{children}</div>
          {footer && (
            <footer className="dialog__foot">
              <div className="dialog__start">{footerStart}</div>
              {footer}
            </footer>
          )}
        </Box>
      </Modal>
    </ModalOverlay>
  );
}
