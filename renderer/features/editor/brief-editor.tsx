/** The brief to edit: headline, dek, date, category, key points, sources and vocabulary. */
import type { Topic } from '../../../shared/library/topic';
import { msg } from '../../ui/messages';
import { TextField } from '../../ui/text-field';
import type { BriefProps } from './brief-props';
import { DateField } from './date-field';
import { KeyPointsEditor } from './key-points-editor';
import { SourcesEditor } from './sources-editor';
import './brief-editor.css';
import { VocabularyEditor } from './vocabulary-editor';

export function BriefEditor({ libraryId, topic, onChange }: BriefProps) {
  const parts = { libraryId, topic, onChange };
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
      <KeyPointsEditor {...parts} />
      <SourcesEditor {...parts} />
      <VocabularyEditor {...parts} />
    </div>
  );
}
