/** One class: its name and its roster. */
import type { SchoolClass } from '../../../shared/library/school-class';
import { Toolbar } from '../../ui/toolbar';

export function ClassEditor({ opened }: { opened: SchoolClass }) {
  return (
    <main className="class-editor">
      <Toolbar>
        <h1>{opened.name}</h1>
      </Toolbar>
      <ol>
        {opened.students.map((student) => (
          <li key={student.id}>{student.name}</li>
        ))}
      </ol>
    </main>
  );
}
