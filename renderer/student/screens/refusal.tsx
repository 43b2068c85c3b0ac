/** Why the phone was not let in, and how long to wait where it has to. */
import type { Refused } from '../state/phone-state';
import { useNow } from '../use-now';
import { words } from '../words';

/** Seconds still to wait, counted down. */
export function useWait(refused: Refused | null): number {
  const until = refused?.until ?? 0;
  const now = useNow(until > Date.now());
  return Math.max(0, Math.ceil((until - now) / 1000));
}

export function Refusal({ refused, wait }: { refused: Refused | null; wait: number }) {
  if (!refused) return null;
  return (
    <p class="ph-error" role="alert" id="refusal">
      {words.refused[refused.why]}
      {wait > 0 && <span aria-hidden="true"> {words.link.waitSeconds(wait)}</span>}
    </p>
  );
}
