/** The options of a question made on the spot; Enter goes on to the next one, and from the last typed one to a new one. */
import { Check, Plus, X } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { Input, TextField, ToggleButton } from 'react-aria-components';
import { optionLetter } from '../../../shared/question/option-letter';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { msg } from '../../ui/messages';
import { OptionBadge } from '../../ui/option-badge';
import type { QuickDraft } from './quick-question';

interface Props {
  draft: QuickDraft;
  change: (part: Partial<QuickDraft>) => void;
}

const most = 8;
const fewest = 2;

export function QuickOptions({ draft: { options, right, kind }, change }: Props) {
  const words = msg.playing.quick;
  const list = useRef<HTMLOListElement>(null);
  const add = () => change({ options: [...options, { id: crypto.randomUUID(), text: '' }] });
  const write = (id: string, text: string) =>
    change({ options: options.map((one) => (one.id === id ? { id, text } : one)) });
  const goOn = (event: KeyboardEvent, at: number) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (at === options.length - 1 && options[at]?.text !== '' && options.length < most) add();
    // The new row is drawn by then.
    requestAnimationFrame(() => list.current?.querySelectorAll('input')[at + 1]?.focus());
  };
  return (
    <div>
      <p className="field-label">{words.options}</p>
      <ol className="quick-options" ref={list} aria-label={words.options}>
        {options.map(({ id, text }, at) => {
          const letter = optionLetter(at);
          return (
            <li key={id}>
              <OptionBadge index={at} size={28} />
              <TextField
                aria-label={words.option(letter)}
                value={text}
                onChange={(next) => write(id, next)}
                onKeyDown={(event) => goOn(event, at)}
              >
                <Input className="text-field__input" dir="auto" />
              </TextField>
              {kind === 'choice' && (
                <ToggleButton
                  className="quick-options__right"
                  aria-label={words.isRight(letter)}
                  isSelected={right === id}
                  onChange={(on) => change({ right: on ? id : null })}
                >
                  <Icon of={Check} />
                  {words.rightWord}
                </ToggleButton>
              )}
              <IconButton
                label={words.removeOption(letter)}
                icon={X}
                isDisabled={options.length <= fewest}
                onPress={() => change({ options: options.filter((one) => one.id !== id) })}
              />
            </li>
          );
        })}
      </ol>
      {options.length < most && (
        <Button kind="quiet" icon={Plus} onPress={add}>
          {words.addOption}
        </Button>
      )}
      <p className="field-hint">
        {words.optionsHint} {kind === 'choice' && right === null && words.noKeyHint}
      </p>
    </div>
  );
}
