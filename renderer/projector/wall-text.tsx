/** A text of markup on one line of the wall. */
import { plainText } from '../../shared/rich-text/plain-text';

export const WallText = ({ of }: { of: string }) => plainText(of);
