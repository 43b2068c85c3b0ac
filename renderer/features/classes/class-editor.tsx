/** One class: its name and its roster, kept as it is typed. */
import { ClipboardPaste, Ellipsis, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { SchoolClass } from '../../../shared/library/school-class';
import { problemText } from '../../../shared/problem';
import { call } from '../../desktop/desktop';
import { useAutosave } from '../../desktop/use-autosave';
import { useHistory } from '../../desktop/use-history';
import { Button } from '../../ui/button';
import { HistoryBar } from '../../ui/history-bar';
import { MenuButton } from '../../ui/menu-button';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';
import { showToast } from '../../ui/toast';
import { Toolbar } from '../../ui/toolbar';
import './class-editor.css';
import { ClassName } from './class-name';
import { DeleteClass } from './delete-class';
import { PasteRoster } from './paste-roster';
import { Roster } from './roster';
import { nextNumber, withoutStudent, withStudents } from './roster-steps';

export function ClassEditor({ opened }: { opened: SchoolClass }) {
  const { present: shown, change, ...history } = useHistory(opened);
  const saving = useAutosave(shown, (written) => call('class.save', written));
  const [front, setFront] = useState<'none' | 'paste' | 'delete'>('none');
  const close = () => setFront('none');
  const paste = (names: readonly string[]) => {
    const ids = names.map(() => crypto.randomUUID());
    change((now) => withStudents(now, names, ids), null);
    showToast(msg.classes.added(names.length), { undo: () => change((now) => ids.reduce(withoutStudent, now), null) });
    close();
  };
  return (
    <main className="class-editor">
      <Toolbar>
        <ClassName value={shown.name} onChange={(name) => change((now) => ({ ...now, name }), 'name')} />
        <HistoryBar of={{ ...saving, ...history }} />
        <Button icon={ClipboardPaste} onPress={() => setFront('paste')}>
          {msg.classes.pasteRoster}
        </Button>
        <MenuButton
          label={msg.classes.more}
          icon={Ellipsis}
          items={[{ id: 'delete', label: msg.classes.deleteClass, icon: Trash2 }]}
          onAction={() => setFront('delete')}
        />
      </Toolbar>
      <div className="class-editor__scroll">
        {saving.problem && (
          <Notice tone="danger" action={{ label: msg.classes.tryAgain, onPress: () => void saving.saveNow() }}>
            {problemText(saving.problem, msg.problems)}
          </Notice>
        )}
        <Roster shown={shown} change={change} />
      </div>
      {front === 'paste' && <PasteRoster from={nextNumber(shown)} onAdd={paste} onClose={close} />}
      {front === 'delete' && <DeleteClass shown={shown} saveNow={saving.saveNow} onClose={close} />}
    </main>
  );
}
