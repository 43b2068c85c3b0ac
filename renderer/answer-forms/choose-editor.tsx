/** Editing a choose form: the options with letter, shape and colour, which is right, who picks the others. */
import { Check, GripVertical, Plus, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { GridList, GridListItem, Button as Press, ToggleButton, useDragAndDrop } from 'react-aria-components';
import type { FormOf } from '../../shared/question/answer-form';
import { optionLetter } from '../../shared/question/option-letter';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { IconButton } from '../ui/icon-button';
import { msg } from '../ui/messages';
import { OptionBadge } from '../ui/option-badge';
import { TextField } from '../ui/text-field';
import type { EditorFace } from './editor-face';
import './choose-editor.css';
import { addOption, changeOption, moveOption, removeOption, toggleRight } from './option-steps';

export function ChooseEditor({ form, fixedOptions, mostRight, onChange }: EditorFace<'choose'>) {
  const [added, setAdded] = useState<string | null>(null);
  const add = () => {
    const id = crypto.randomUUID();
    setAdded(id);
    onChange(addOption(form, id), null);
  };
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const [moved] = keys;
      if (moved !== undefined) onChange(moveOption(form, String(moved), String(target.key), target.dropPosition), null);
    },
    isDisabled: fixedOptions,
  });
  return (
    <section className="choose-editor" aria-label={msg.editor.options}>
      <div className="choose-editor__head">
        <span>{msg.editor.options}</span>
        <span>{msg.editor.rightAnswer}</span>
      </div>
      {/* The key: a list can't begin or cease to be sortable while it stands. */}
      <GridList
        key={String(fixedOptions)}
        aria-label={msg.editor.options}
        items={form.options}
        dependencies={[form, fixedOptions, mostRight, onChange, added]}
        keyboardNavigationBehavior="tab"
        {...(fixedOptions ? {} : { dragAndDropHooks })}
      >
        {(option) => {
          const index = form.options.indexOf(option);
          return (
            <GridListItem
              id={option.id}
              textValue={msg.editor.option(optionLetter(index))}
              className="choose-editor__option"
            >
              <OptionRow
                form={form}
                index={index}
                isNew={option.id === added}
                onSeen={() => setAdded(null)}
                fixedOptions={fixedOptions}
                mostRight={mostRight}
                onChange={onChange}
              />
            </GridListItem>
          );
        }}
      </GridList>
      {!fixedOptions && form.options.length < 26 && (
        <Button kind="quiet" icon={Plus} onPress={add}>
          {msg.editor.addOption}
        </Button>
      )}
    </section>
  );
}

interface RowProps extends EditorFace<'choose'> {
  index: number;
  /** Just added: its text is what will be typed next. */
  isNew: boolean;
  onSeen: () => void;
}

function OptionRow({ form, index, isNew, onSeen, fixedOptions, mostRight, onChange }: RowProps) {
  const texts = useNewFocus(isNew, onSeen);
  const option = form.options[index];
  if (!option) return null;
  const letter = optionLetter(index);
  const isRight = form.right.includes(option.id);
  const write = (change: Partial<FormOf<'choose'>['options'][number]>, mark: string) =>
    onChange(changeOption(form, option.id, change), `${mark} ${option.id}`);
  return (
    <>
      {fixedOptions ? (
        <span />
      ) : (
        <Press slot="drag" className="choose-editor__grip" aria-label={msg.editor.reorder(letter)}>
          <Icon of={GripVertical} />
        </Press>
      )}
      <OptionBadge index={index} size={28} />
      <div ref={texts} className="choose-editor__texts">
        {fixedOptions ? (
          <p className="choose-editor__fixed">{option.text}</p>
        ) : (
          <TextField
            label={msg.editor.option(letter)}
            hideLabel
            value={option.text}
            onChange={(text) => write({ text }, 'text')}
          />
        )}
        {!isRight && (
          <div className="choose-editor__slip">
            <TextField
              label={msg.editor.slip(letter)}
              hideLabel
              placeholder={msg.editor.slipHint}
              value={option.slip}
              onChange={(slip) => write({ slip }, 'slip')}
            />
          </div>
        )}
      </div>
      <ToggleButton
        className="choose-editor__right"
        aria-label={msg.editor.markRight(letter)}
        isSelected={isRight}
        onChange={() => onChange(toggleRight(form, option.id, mostRight), null)}
      >
        {isRight && <Icon of={Check} />}
      </ToggleButton>
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

/** Puts the focus in the text of an option that was just added. */
function useNewFocus(isNew: boolean, onSeen: () => void) {
  const texts = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isNew) return;
    const row = texts.current?.closest<HTMLElement>('[role="row"]');
    row?.focus();
    // The list gives a focus from outside to the row that had it last; once inside, it may go where it will.
    row?.focus();
    texts.current?.querySelector('input')?.focus();
    onSeen();
  }, [isNew, onSeen]);
  return texts;
}
