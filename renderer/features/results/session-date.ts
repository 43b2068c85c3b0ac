/** The day of a session, as it is said in a title. */
const long = new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric', year: 'numeric' });

export const sessionDate = (startedAt: number): string => long.format(startedAt);
