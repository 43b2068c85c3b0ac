/** Says what each column of a table holds: the first rows are shown, with a choice above each column. */
import { useState } from 'react';
import type { FileReading } from '../../../shared/import/file-reading';
import { type RightName, rightNames, type TableMapping } from '../../../shared/import/table/mapping';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { msg } from '../../ui/messages';
import { NumberStepper } from '../../ui/number-stepper';
import { Select } from '../../ui/select';
import './column-mapper.css';
import { TableRows } from './table-rows';

const words = msg.importing;
const filesWords = msg.importFiles;
type Table = FileReading['tables'][number];

interface Props {
  file: FileReading;
  onRead: (mappings: (TableMapping | null)[]) => void;
  onClose: () => void;
}

export function ColumnMapper({ file, onRead, onClose }: Props) {
  const [mappings, setMappings] = useState(() => file.tables.map(mappingOf));
  const [at, setAt] = useState(0);
  const table = file.tables[at];
  const mapping = mappings[at];
  if (!table || !mapping) return null;
  const change = (to: Partial<TableMapping>) =>
    setMappings((now) => now.map((one, index) => (index === at ? { ...one, ...to } : one)));
  const hasQuestions = mappings.some(({ uses }) => uses.includes('question'));
  return (
    <Dialog
      title={filesWords.columnsOf(file.name)}
      isOpen
      onClose={onClose}
      size="wide"
      footer={
        <>
          <Button kind="quiet" keys={['Esc']} onPress={onClose}>
            {words.cancel}
          </Button>
          <Button
            kind="primary"
            isDisabled={!hasQuestions}
            tip={filesWords.noQuestionColumn}
            onPress={() => onRead(mappings.map((one) => (one.uses.includes('question') ? one : null)))}
          >
            {filesWords.readWithColumns}
          </Button>
        </>
      }
    >
      <div className="mapper">
        <div className="mapper__settings">
          {file.tables.length > 1 && (
            <Select
              label={filesWords.sheet}
              options={file.tables.map(({ name }, index) => ({ value: String(index), label: name }))}
              value={String(at)}
              onChange={(next) => setAt(Number(next))}
            />
          )}
          <NumberStepper
            label={filesWords.headRows}
            value={mapping.heads}
            min={0}
            max={Math.max(mapping.heads, table.rows.length)}
            onChange={(heads) => change({ heads })}
          />
          <Select
            label={filesWords.rightBy}
            options={(['', ...rightNames] as const).map((value) => ({ value, label: filesWords.rightNames[value] }))}
            value={mapping.rightBy ?? ''}
            onChange={(value) => change({ rightBy: value === '' ? null : (value satisfies RightName) })}
          />
        </div>
        <p className="mapper__hint">{filesWords.columnsHint}</p>
        <TableRows table={table} mapping={mapping} onUses={(uses) => change({ uses })} />
      </div>
    </Dialog>
  );
}

/** What was found, or nothing yet; there is a use for every column that is shown. */
function mappingOf({ mapping, rows }: Table): TableMapping {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const found = mapping?.uses ?? [];
  const uses = Array.from({ length: Math.max(width, found.length) }, (_, column) => found[column] ?? 'unused');
  return { heads: mapping?.heads ?? 1, uses, rightBy: mapping?.rightBy ?? null };
}
