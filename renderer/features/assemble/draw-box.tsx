/** "Draw for me": a fair choice among what was found; the same draw number draws the same questions again. */
import { Dices, Shuffle } from 'lucide-react';
import { useState } from 'react';
import type { DrawWish } from '../../../shared/library/draw-questions';
import { announce } from '../../ui/announce';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { msg } from '../../ui/messages';
import { NumberStepper } from '../../ui/number-stepper';
import { usePageKeys } from '../../ui/use-page-keys';
import './draw-box.css';
import { DrawNumber } from './draw-number';

interface Props {
  /** Draws, adds what was drawn and says how many there were; null when it could not be done. */
  onDraw: (wish: DrawWish, seed: number) => Promise<number | null>;
}

/** Draw numbers are short enough to be written on a slip of paper. */
const numbers = 10_000;
const randomNumber = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % numbers;

export function DrawBox({ onDraw }: Props) {
  const [wish, setWish] = useState({ count: 5, spreadOverTopics: true, easyToHard: true, oneDiscussion: false });
  const [number, setNumber] = useState(randomNumber);
  const [fewer, setFewer] = useState<string | null>(null);
  const draw = async () => {
    const drawn = await onDraw(wish, number);
    if (drawn === null) return;
    announce(msg.assemble.drew(drawn));
    setFewer(drawn < wish.count ? msg.assemble.drewFewer(drawn, wish.count) : null);
  };
  usePageKeys({ d: () => void draw() });
  const tick = (name: 'spreadOverTopics' | 'easyToHard' | 'oneDiscussion', label: string) => (
    <Checkbox isSelected={wish[name]} onChange={(on) => setWish({ ...wish, [name]: on })}>
      {label}
    </Checkbox>
  );
  return (
    <div className="draw-box" role="group" aria-label={msg.assemble.draw}>
      <div className="draw-box__line">
        <h2>{msg.assemble.draw}</h2>
        <NumberStepper
          label={msg.assemble.howMany}
          hideLabel
          value={wish.count}
          min={1}
          max={50}
          onChange={(count) => setWish({ ...wish, count })}
        />
        <Button icon={Shuffle} keys={['D']} onPress={() => void draw()}>
          {msg.assemble.drawN(wish.count)}
        </Button>
      </div>
      <div className="draw-box__ticks">
        {tick('spreadOverTopics', msg.assemble.spread)}
        {tick('easyToHard', msg.assemble.easyToHard)}
        {tick('oneDiscussion', msg.assemble.oneDiscussion)}
      </div>
      <div className="draw-box__number">
        <DrawNumber value={number} below={numbers} onChange={setNumber} />
        <Button kind="quiet" icon={Dices} onPress={() => setNumber(randomNumber())}>
          {msg.assemble.newNumber}
        </Button>
      </div>
      {fewer && (
        <p className="draw-box__fewer" role="status">
          {fewer}
        </p>
      )}
    </div>
  );
}
