/** The shape of the one table of handlers: one for each call of the contract; a forgotten one does not compile. */
import type { Ask, CallName, Reply } from '../shared/contract';
import type { Result } from '../shared/problem';

export type Handlers = { [N in CallName]: (ask: Ask<N>) => Promise<Result<Reply<N>>> };
