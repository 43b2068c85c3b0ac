/** Editing the gaps of a text, in the order they stand in it: each is answered like a small question of its own. */
import type { Gap } from '../../shared/question/answer-form';
import { gapsInStem } from '../../shared/question/gaps-in-stem';
import { msg } from '../ui/messages';
import type { EditorFace } from './editor-face';
import './form-editor.css';
import './gaps-editor.css';
import { GapEditor } from './gap-editor';

export function GapsEditor(face: EditorFace<'gaps'>) {
  const { form, stem, onChange } = face;
  const placed = gapsInStem(stem);
  const at = ({ id }: Gap) => (placed.includes(id) ? placed.indexOf(id) : placed.length);
  const inOrder = form.gaps.toSorted((one, other) => at(one) - at(other));
  if (inOrder.length === 0) return <p className="gaps-editor__none">{msg.editor.noGapYet}</p>;
  return (
    <section className="gaps-editor" aria-label={msg.editor.gaps}>
      {inOrder.map((gap, index) => (
        <GapEditor
          key={gap.id}
          face={face}
          gap={gap}
          number={index + 1}
          onChange={(next, mark) =>
            onChange(
              { ...form, gaps: form.gaps.map((one) => (one.id === gap.id ? next : one)) },
              mark && `gap ${gap.id} ${mark}`,
            )
          }
        />
      ))}
    </section>
  );
}
