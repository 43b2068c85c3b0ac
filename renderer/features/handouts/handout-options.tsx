/** The options of a handout: paper, text size, answer lines and what stands above the questions. */
import type { HandoutOptions } from '../../../shared/handout/layout';
import { largestText, smallestText } from '../../../shared/handout/page-sizes';
import { msg } from '../../ui/messages';
import { NumberStepper } from '../../ui/number-stepper';
import { Segmented } from '../../ui/segmented';
import { Switch } from '../../ui/switch';

const mostLines = 12;
const words = msg.handout;

interface HandoutOptionsFormProps {
  options: HandoutOptions;
  /** An answer key has neither lines nor a brief. */
  forClass: boolean;
  onChange: (changed: Partial<HandoutOptions>) => void;
}

export function HandoutOptionsForm({ options, forClass, onChange }: HandoutOptionsFormProps) {
  return (
    <section className="handout-options" aria-label={words.options}>
      <div className="handout-option">
        <span aria-hidden>{words.paperSize}</span>
        <Segmented
          label={words.paperSize}
          options={[
            { value: 'letter', label: words.letter },
            { value: 'a4', label: words.a4 },
          ]}
          value={options.paper}
          onChange={(paper) => onChange({ paper: paper === 'a4' ? 'a4' : 'letter' })}
        />
      </div>
      <div className="handout-option">
        <span aria-hidden>{words.textSize}</span>
        <NumberStepper
          label={words.textSize}
          hideLabel
          value={options.textSize}
          min={smallestText}
          max={largestText}
          onChange={(textSize) => onChange({ textSize })}
        />
      </div>
      {forClass && (
        <>
          <div className="handout-option">
            <span aria-hidden>{words.answerLines}</span>
            <NumberStepper
              label={words.answerLines}
              hideLabel
              value={options.answerLines}
              min={0}
              max={mostLines}
              onChange={(answerLines) => onChange({ answerLines })}
            />
          </div>
          <div className="handout-switches">
            <Switch isSelected={options.nameAndDate} onChange={(nameAndDate) => onChange({ nameAndDate })}>
              {words.nameAndDate}
            </Switch>
            <Switch isSelected={options.brief} onChange={(brief) => onChange({ brief })}>
              {words.brief}
            </Switch>
            <Switch isSelected={options.points} onChange={(points) => onChange({ points })}>
              {words.pointsInMargin}
            </Switch>
          </div>
        </>
      )}
    </section>
  );
}
