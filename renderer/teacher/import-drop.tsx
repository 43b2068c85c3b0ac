/** Shows while files are dragged over the window that they may be dropped, and opens the import with them, or a packed library. */
import { FileDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { runCommand } from '../desktop/commands';
import { offerDropped, readDrop } from '../desktop/dropped-files';
import { Icon } from '../ui/icon';
import { msg } from '../ui/messages';
import './import-drop.css';
import { onPackDropped, type PackSource } from './pack-drop';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

export default function ImportDrop({ onPack }: { onPack: (source: PackSource) => void }) {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => onPackDropped(onPack), [onPack]);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      setIsOver(false);
      if (!event.dataTransfer || !hasFiles(event)) return;
      event.preventDefault();
      void readDrop(event.dataTransfer).then((dropped) => {
        offerDropped(dropped);
        runCommand('paste');
      });
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  if (!isOver) return null;
  return (
    <div className="import-drop" aria-hidden="true">
      <p>
        <Icon of={FileDown} />
        {msg.app.dropToImport}
      </p>
    </div>
  );
}
