/** One file with what it was recognized as; where more than one format fits, another can be chosen. */
import { FileText, OctagonAlert } from 'lucide-react';
import type { FileReading } from '../../../shared/import/file-reading';
import { problemText } from '../../../shared/problem';
import { Icon } from '../../ui/icon';
import { msg } from '../../ui/messages';
import { Select } from '../../ui/select';

const words = msg.importing;

interface Props {
  file: FileReading;
  questions: number;
  onFormat: (file: FileReading, format: string) => void;
}

export function FileRow({ file, questions, onFormat }: Props) {
  const { name, choices, format, problem, reading } = file;
  return (
    <li className="row-file">
      <div className="row-file__head">
        <Icon of={problem ? OctagonAlert : FileText} />
        <h2 dir="auto" title={name}>
          {name}
        </h2>
        {!problem && (
          <span className="row-file__counts">{words.readAndRefused(questions, reading.refused.length)}</span>
        )}
        {choices.length > 1 && format ? (
          <Select
            label={words.formatOf(name)}
            hideLabel
            options={choices.map((choice) => ({ value: choice.name, label: choice.label }))}
            value={format}
            onChange={(next) => onFormat(file, next)}
          />
        ) : (
          choices[0] && <span className="row-file__format">{choices[0].label}</span>
        )}
      </div>
      {problem && <p className="row-file__problem">{problemText(problem, msg.problems)}</p>}
    </li>
  );
}
