/** One area of the catalogue in the locale of this window. */
import { pseudo } from '../../../shared/messages/pseudo';

const asked = (): string | null => new URLSearchParams(globalThis.location?.search ?? '').get('locale');

export const inLocale = <T>(area: T): T => (asked() === 'pseudo' ? pseudo(area) : area);
