/** Toasts, for what can be undone: they leave after six seconds and wait while the pointer is on them. */
import { Button as Press, UNSTABLE_Toast as ToastBox, UNSTABLE_ToastContent as Content, UNSTABLE_ToastQueue as Queue, UNSTABLE_ToastRegion as Region, Text } from 'react-aria-components';
import { msg } from './messages';
import './toast.css';

interface Said {
  text: string;
  undo?: () => void;
}

const queue = new Queue<Said>({ maxVisibleToasts: 1 });
const stays = 6000;

export function showToast(text: string, { undo }: { undo?: () => void } = {}): void {
  queue.add({ text, ...(undo ? { undo } : {}) }, { timeout: stays });
}

export function Toasts() {
  return (
    <Region queue={queue} className="toasts" aria-label={msg.app.toasts}>
      {({ toast }) => (
        <ToastBox toast={toast} className="toast">
          <Content>
            <Text slot="title">{toast.content.text}</Text>
          </Content>
          {toast.content.undo && (
            <Press
              className="toast__undo"
              onPress={() => {
                toast.content.undo?.();
                queue.close(toast.key);
              }}
            >
              {msg.app.undo}
            </Press>
          )}
        </ToastBox>
      )}
    </Region>
  );
}
