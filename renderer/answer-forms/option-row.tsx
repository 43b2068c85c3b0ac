/** One option to edit: its text, what those who pick it think, what they read after the reveal, and whether it is right. */
import { Check, X } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import type { Option } from '../../shared/question/answer-form';
import { optionLetter } from '../../shared/question/option-letter';
import { RichField } from '../rich-field/rich-field';
import { RichText } from '../rich-text/rich-text';
import { Icon } from '../ui/icon';
import { IconButton } from '../ui/icon-button';
import { msg } from '../ui/messages';
import { OptionBadge } from '../ui/option-badge';
import { TextField } from '../ui/text-field';
import type { EditorFace } from './editor-face';
import { changeOption, removeOption, toggleRight } from './option-steps';
import { ShareSelect } from './share-select';

interface Props {
  face: EditorFace<'choose'>;
  option: Option;
  index: number;
}

export function OptionRow({ face, option, index }: Props) {
  const { form, fixedOptions, mostRight, keyed, credit, onChange } = face;
  const letter = optionLetter(index);
  const isRight = form.right.includes(option.id);
  return (
    <>
      <OptionBadge index={index} size={28} />
      <OptionTexts face={face} option={option} letter={letter} />
      {keyed && credit === 'by-weight' && (
        <div className="choose-editor__weight">
          <ShareSelect
            label={msg.editor.weightOf(letter)}
            hideLabel
            below
            value={option.weight ?? (isRight ? 1 / form.right.length : 0)}
            onChange={(weight) => onChange(changeOption(form, option.id, { weight }), null)}
          />
        </div>
      )}
      {keyed && (
        <ToggleButton
          className="choose-editor__right"
          aria-label={msg.editor.markRight(letter)}
          isSelected={isRight}
          onChange={() => onChange(toggleRight(form, option.id, mostRight), null)}
        >
          {isRight && <Icon of={Check} />}
        </ToggleButton>
      )}
      {!fixedOptions && (
        <IconButton
          label={msg.editor.removeOption(letter)}
          icon={X}
          onPress={() => onChange(removeOption(form, option.id), null)}
        />
      )}
    </>
  );
}

function OptionTexts({ face, option, letter }: { face: Props['face']; option: Option; letter: string }) {
  const { form, fixedOptions, keyed, libraryId, onChange } = face;
  const write = (part: Partial<Option>, mark: string) =>
    onChange(changeOption(form, option.id, part), `${mark} ${option.id}`);
  return (
    <div className="choose-editor__texts">
      {fixedOptions ? (
        <p className="choose-editor__fixed">
          <RichText of={option.text} inline />
        </p>
      ) : (
        <RichField
          label={msg.editor.option(letter)}
          hideLabel
          libraryId={libraryId}
          value={option.text}
          onChange={(text) => write({ text }, 'text')}
        />
      )}
      {keyed && (
        <div className="choose-editor__under">
          {!form.right.includes(option.id) && (
            <TextField
              label={msg.editor.slip(letter)}
              hideLabel
              placeholder={msg.editor.slipHint}
              value={option.slip}
              onChange={(slip) => write({ slip }, 'slip')}
            />
          )}
          <RichField
            label={msg.editor.feedbackFor(letter)}
            hideLabel
            libraryId={libraryId}
            placeholder={msg.editor.feedbackHint}
            value={option.feedback}
            onChange={(feedback) => write({ feedback }, 'feedback')}
          />
        </div>
      )}
    </div>
  );
}
