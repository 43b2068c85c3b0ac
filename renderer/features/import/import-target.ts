/** Which library a pasted topic goes into before the teacher chooses: the open one or her own, not the samples. */
interface Target {
  id: string;
}

const own = 'own';
const isSample = (id: string | undefined): boolean => id?.startsWith('sample') === true;

/** The open library, or undefined when it is one of the sample libraries. */
export const targetAt = (openId: string | undefined): string | undefined => (isSample(openId) ? undefined : openId);

/** The samples are taken only when nothing else can be written to. */
export const usualTarget = <T extends Target>(writable: readonly T[]): T | undefined =>
  writable.find((library) => library.id === own) ?? writable.find((library) => !isSample(library.id)) ?? writable[0];
