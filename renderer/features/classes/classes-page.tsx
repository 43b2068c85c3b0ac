/** The classes: all of them on the left, the roster of the chosen one on the right. */

import { problemText } from '../../../shared/problem';
import { navigate, usePlace } from '../../desktop/navigation';
import { useCall } from '../../desktop/use-call';
import { EmptyState } from '../../ui/empty-state';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';
import { ClassEditor } from './class-editor';
import { ClassList } from './class-list';
import './classes-page.css';

export default function ClassesPage() {
  const place = usePlace();
  const classes = useCall('class.list', null, ['class.changed']);
  const aside = useCall('class.setAside', null, ['class.changed']);
  if (classes.problem) return <Notice tone="danger">{problemText(classes.problem, msg.problems)}</Notice>;
  if (!classes.value) return null;
  const byName = [...classes.value].sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
  const wanted = place.page === 'classes' ? place.classId : undefined;
  const chosen = byName.find((one) => one.id === wanted) ?? byName[0];
  return (
    <div className="classes-page">
      <ClassList
        classes={byName}
        setAside={aside.value ?? []}
        classId={chosen?.id}
        onChoose={(classId) => navigate({ page: 'classes', classId })}
      />
      {chosen ? (
        <ClassEditor key={chosen.id} opened={chosen} />
      ) : (
        <main className="class-editor">
          <EmptyState title={msg.classes.emptyTitle} text={msg.classes.emptyText} />
        </main>
      )}
    </div>
  );
}
