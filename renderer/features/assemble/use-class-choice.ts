/** The classes to choose from, with the size of each, after the choice of none. */
import { useCall } from '../../desktop/use-call';
import { msg } from '../../ui/messages';

export interface ClassChoice {
  /** A class's id, or empty for none. */
  value: string;
  label: string;
}

export function useClassChoice(none: string): ClassChoice[] {
  const classes = useCall('class.list', null, ['class.changed']).value ?? [];
  const named = classes.map(({ id, name, students }) => ({
    value: id,
    label: msg.assemble.classWith(name, students.length),
  }));
  named.sort((a, b) => a.label.localeCompare(b.label, undefined, { numeric: true }));
  return [{ value: '', label: none }, ...named];
}
