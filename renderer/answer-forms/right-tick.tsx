/** The tick in the left margin of a strip of paper: what stands on it is right. */
import { Check } from 'lucide-react';
import { msg } from '../ui/messages';

export const RightTick = () => <Check className="wall-tick" strokeWidth={3} aria-label={msg.live.right} />;
