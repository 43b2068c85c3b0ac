/** The names of the channels by which one student's answer comes in; hands have no names. */
export const channelNames = ['roster', 'phone'] as const;
export type ChannelName = (typeof channelNames)[number];
