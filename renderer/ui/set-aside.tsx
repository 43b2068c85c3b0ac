/** The files that could not be opened, each with its reason; nothing where there are none. */
import { FileWarning } from 'lucide-react';
import type { SetAsideFiles } from '../../shared/library/library-list';
import { problemText } from '../../shared/problem';
import { Icon } from './icon';
import { msg } from './messages';
import './set-aside.css';

export function SetAside({ files }: { files: SetAsideFiles }) {
  if (files.length === 0) return null;
  return (
    <section className="set-aside" aria-label={msg.app.setAside(files.length)}>
      <h2 className="set-aside__title">
        <Icon of={FileWarning} size={14} /> {msg.app.setAside(files.length)}
      </h2>
      <ul>
        {files.map(({ file, problem }) => (
          <li key={file}>{problemText(problem, msg.problems)}</li>
        ))}
      </ul>
    </section>
  );
}
