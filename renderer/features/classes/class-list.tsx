/** The list of classes; arrows choose, a new class is opened at once. */
import { Plus } from 'lucide-react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { SetAsideFiles } from '../../../shared/library/library-list';
import type { SchoolClass } from '../../../shared/library/school-class';
import { problemText } from '../../../shared/problem';
import { call } from '../../desktop/desktop';
import { navigate } from '../../desktop/navigation';
import { Button } from '../../ui/button';
import { msg } from '../../ui/messages';
import { SetAside } from '../../ui/set-aside';
import { showToast } from '../../ui/toast';
import { Toolbar } from '../../ui/toolbar';

interface Props {
  classes: readonly SchoolClass[];
  setAside: SetAsideFiles;
  classId: string | undefined;
  onChoose: (classId: string) => void;
}

export function ClassList({ classes, setAside, classId, onChoose }: Props) {
  return (
    <section className="class-list" aria-label={msg.classes.list}>
      <Toolbar>
        <h1 className="class-list__title">{msg.classes.title}</h1>
        <Button icon={Plus} onPress={() => void newClass()}>
          {msg.classes.newClass}
        </Button>
      </Toolbar>
      <SetAside files={setAside} />
      <ListBox
        aria-label={msg.classes.list}
        className="class-list__rows"
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={classId ? [classId] : []}
        onSelectionChange={(keys) => {
          const [chosen] = keys === 'all' ? [] : keys;
          if (typeof chosen === 'string') onChoose(chosen);
        }}
      >
        {classes.map((one) => (
          <ListBoxItem
            key={one.id}
            id={one.id}
            textValue={one.name || msg.classes.untitled}
            className="class-list__row"
          >
            <span dir="auto">{one.name || msg.classes.untitled}</span>
            <small>{msg.classes.students(one.students.length)}</small>
          </ListBoxItem>
        ))}
      </ListBox>
    </section>
  );
}

async function newClass(): Promise<void> {
  const made: SchoolClass = {
    version: 1,
    id: crypto.randomUUID(),
    name: msg.classes.newClassName,
    students: [],
    changedAt: 0,
  };
  const saved = await call('class.save', made);
  if (saved.ok) navigate({ page: 'classes', classId: made.id });
  else showToast(problemText(saved.problem, msg.problems));
}
