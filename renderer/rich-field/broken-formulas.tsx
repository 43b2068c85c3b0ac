/** Under a field: which of its formulas can't be drawn, why, and the way to change it. */
import { OctagonAlert } from 'lucide-react';
import type { FormulaTrouble } from '../rich-text/formula-trouble';
import { Icon } from '../ui/icon';
import { msg } from '../ui/messages';
import './broken-formulas.css';
import type { BrokenFormula } from './use-broken-formulas';

interface Props {
  formulas: readonly BrokenFormula[];
  onChange: (tex: string) => void;
}

export const troubleText = (trouble: FormulaTrouble): string =>
  trouble.is === 'command' ? msg.editor.formulaCommand(trouble.name) : msg.editor.formulaTrouble[trouble.is];

export const BrokenFormulas = ({ formulas, onChange }: Props) => (
  <ul className="broken-formulas" role="status">
    {formulas.map(({ tex, trouble }) => (
      <li key={tex} className="field-error">
        <Icon of={OctagonAlert} />
        <span>
          {msg.editor.formulaBroken} <code dir="ltr">{tex}</code>. {troubleText(trouble)}{' '}
          <button type="button" className="broken-formulas__change" onClick={() => onChange(tex)}>
            {msg.editor.formulaChange}
          </button>
        </span>
      </li>
    ))}
  </ul>
);
