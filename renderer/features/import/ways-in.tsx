/** The other ways in beside pasting: files, a folder, or a drop. */
import { FilePlus2, FolderPlus } from 'lucide-react';
import { Button } from '../../ui/button';
import { msg } from '../../ui/messages';
import type { ImportJob } from './use-import-job';

const words = msg.importFiles;

export function WaysIn({ job }: { job: ImportJob }) {
  return (
    <div className="ways-in">
      <Button icon={FilePlus2} onPress={() => void job.choose('files')}>
        {words.chooseFiles}
      </Button>
      <Button icon={FolderPlus} onPress={() => void job.choose('folder')}>
        {words.chooseFolder}
      </Button>
      <p>{words.orDrop}</p>
    </div>
  );
}
