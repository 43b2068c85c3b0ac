/** How far the reading is, with a way to stop it. */
import type { ImportProgress } from '../../../shared/import/file-reading';
import { Button } from '../../ui/button';
import { msg } from '../../ui/messages';

const words = msg.importFiles;

export function ReadingProgress({ progress, onCancel }: { progress: ImportProgress; onCancel: () => void }) {
  const { done, of, file, questions } = progress;
  return (
    <div className="reading">
      <div className="reading__words" role="status">
        <p className="reading__file" dir="auto" title={file}>
          {file}
        </p>
        <p className="reading__count">{words.readingFile(Math.min(done + 1, of), of)}</p>
        <p className="reading__count">{words.questionCount(questions)}</p>
      </div>
      <Button onPress={onCancel}>{words.stopReading}</Button>
      <progress className="reading__bar" max={Math.max(1, of)} value={done} aria-label={words.howFar} />
    </div>
  );
}
