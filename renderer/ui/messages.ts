/** The message catalogue in the locale of this window. */
export * as msg from './words/areas';
