/** One file with what it was recognized as; where more than one format fits, another can be chosen. */
import { Columns3, FileText, OctagonAlert, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { FileReading } from '../../../shared/import/file-reading';
import { problemText } from '../../../shared/problem';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { msg } from '../../ui/messages';
import { Select } from '../../ui/select';
import { ColumnMapper } from './column-mapper';
import type { ReadAgain } from './use-import-job';

const words = msg.importFiles;

interface Props {
  file: FileReading;
  questions: number;
  onAgain: ReadAgain;
}

export function FileRow({ file, questions, onAgain }: Props) {
  const [isMapping, setIsMapping] = useState(false);
  const { name, choices, format, problem, reading } = file;
  const asksColumns = problem?.code === 'importColumnsUnknown';
  return (
    <li className={`row-file ${asksColumns ? 'row-file--asks' : problem ? 'row-file--refused' : ''}`}>
      <div className="row-file__head">
        {asksColumns ? (
          <Icon of={TriangleAlert} label={words.toChoose} />
        ) : (
          <Icon of={problem ? OctagonAlert : FileText} {...(problem ? { label: words.refused } : {})} />
        )}
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
            onChange={(next) => onAgain(file, next, null)}
          />
        ) : (
          choices[0] && <span className="row-file__format">{choices[0].label}</span>
        )}
        {file.tables.length > 0 && (
          <Button icon={Columns3} onPress={() => setIsMapping(true)}>
            {asksColumns ? words.chooseColumns : words.columns}
          </Button>
        )}
      </div>
      {isMapping && (
        <ColumnMapper
          file={file}
          onClose={() => setIsMapping(false)}
          onRead={(mappings) => {
            setIsMapping(false);
            onAgain(file, format ?? '', mappings);
          }}
        />
      )}
      {problem && <p className="row-file__problem">{problemText(problem, msg.problems)}</p>}
    </li>
  );
}
