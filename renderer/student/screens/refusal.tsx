/** Why the phone was not let in. */
import type { RefusalReason } from '../../../shared/live/lan-messages';
import { words } from '../words';

export const Refusal = ({ refused }: { refused: RefusalReason | null }) =>
  refused && (
    <p class="ph-error" role="alert" id="refusal">
      {words.refused[refused]}
    </p>
  );
