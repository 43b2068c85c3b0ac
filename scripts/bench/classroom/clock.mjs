/** The clock that all processes of this computer share and that nobody sets, in milliseconds; and the rest between two measurements. */
export const clock = () => Number(process.hrtime.bigint()) / 1e6;

/** What the last step started is over by then, also the presenter's next view. */
export const calm = () => new Promise((wake) => setTimeout(wake, 200));
