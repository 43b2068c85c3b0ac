/** The versions of the files that this app writes; older ones are brought up, newer ones are refused unharmed. */
export const topicVersion = 2;
export const setVersion = 2;
