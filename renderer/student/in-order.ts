/** Parts side by side that have no names, only their places. */
import { type ComponentChildren, Fragment, h, type VNode } from 'preact';

export const inOrder = <T>(parts: readonly T[], draw: (part: T, place: number) => ComponentChildren): VNode =>
  h(Fragment, null, ...parts.map(draw));
