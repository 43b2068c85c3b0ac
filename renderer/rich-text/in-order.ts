/** Parts of a text side by side: they have no names, only their places. */
import { createElement, Fragment, type ReactNode } from 'react';

export const inOrder = <T>(parts: readonly T[], draw: (part: T, place: number) => ReactNode): ReactNode =>
  createElement(Fragment, null, ...parts.map(draw));
