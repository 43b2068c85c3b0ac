/** How the files of a library are named. */

/** The file that makes a folder a library. */
export const aboutFile = 'library.json';
/** A topic's file is its id with this ending. */
export const topicEnding = '.topic.json';
