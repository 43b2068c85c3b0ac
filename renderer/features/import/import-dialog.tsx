/** The import dialog: text to paste, files to choose or drop; what was read is looked through before anything is kept. */
import { useEffect } from 'react';
import { onDropped } from '../../desktop/dropped-files';
import './import-dialog.css';
import { JobPage } from './job-page';
import { PastePage } from './paste-page';
import { useImportJob } from './use-import-job';

interface Props {
  isOpen: boolean;
  onClose: () => void;
}

/** Closed it forgets what was pasted and read. */
export default function ImportDialog({ isOpen, onClose }: Props) {
  return isOpen ? <OpenDialog onClose={onClose} /> : null;
}

function OpenDialog({ onClose }: { onClose: () => void }) {
  const job = useImportJob();
  const { readDropped, refuse } = job;
  useEffect(
    () => onDropped((dropped) => (dropped.ok ? void readDropped(dropped.value) : refuse(dropped.problem))),
    [readDropped, refuse],
  );
  return job.id === null ? <PastePage job={job} onClose={onClose} /> : <JobPage job={job} onClose={onClose} />;
}
