/** The library that an import goes into. */
import { Folder } from 'lucide-react';
import { msg } from '../../ui/messages';
import { Select } from '../../ui/select';
import type { Target } from './use-target';

const words = msg.importing;
const filesWords = msg.importFiles;

export function LibrarySelect({ target }: { target: Target }) {
  const { into, writable, chooseLibrary } = target;
  if (writable.length === 0) return null;
  const options = writable.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <span className="import__into" aria-hidden="true">
        {words.into}
      </span>
      <Select
        label={words.chooseLibrary}
        hideLabel
        icon={Folder}
        options={into ? options : [{ value: '', label: filesWords.libraryGone }, ...options]}
        value={into?.id ?? ''}
        onChange={chooseLibrary}
      />
    </>
  );
}
