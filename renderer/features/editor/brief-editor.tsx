/** The brief to edit: headline, dek, date, category, key points and sources. */
import type { Topic } from '../../../shared/library/topic';
import { msg } from '../../ui/messages';
import { TextField } from '../../ui/text-field';
import type { BriefProps } from './brief-props';
import { DateField } from './date-field';
import { KeyPointsEditor } from './key-points-editor';
import { SourcesEditor } from './sources-editor';
import './brief-editor.css';

export function BriefEditor({ topic, onChange }: BriefProps) {
  const set = <K extends 'headline' | 'dek' | 'category' | 'date'>(field: K, value: Topic[K]) =>
    onChange({ ...topic, [field]: value }, field);
  return (
    <div className="brief-editor">
      <TextField
        label={msg.editor.headline}
        serif
        value={topic.headline}
        onChange={(text) => set('headline', text)}
        autoFocus={topic.headline === ''}
      />
      <TextField
        label={msg.editor.dek}
        hint={msg.editor.dekHint}
        value={topic.dek}
        onChange={(text) => set('dek', text)}
      />
      <div className="brief-editor__pair">
        <DateField label={msg.editor.date} value={topic.date} onChange={(day) => set('date', day)} />
        <TextField label={msg.editor.category} value={topic.category} onChange={(text) => set('category', text)} />
      </div>
      <KeyPointsEditor topic={topic} onChange={onChange} />
      <SourcesEditor topic={topic} onChange={onChange} />
    </div>
  );
}
