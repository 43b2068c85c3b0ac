/** The process of its own in which the classroom network runs, so that nothing of it can stop the quiz. */
import { LanDesk } from './lan-desk';
import type { MessageToLan } from './lan-talk';

const desk = new LanDesk((message) => process.parentPort.postMessage(message));
process.parentPort.on('message', ({ data }: { data: MessageToLan }) => desk.hear(data));
