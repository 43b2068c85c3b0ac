/** Where everything is kept: the folder of sets, classes and sessions, and the folder of each library. */
import { FolderOpen } from 'lucide-react';
import { runCommand } from '../../desktop/commands';
import { useCall } from '../../desktop/use-call';
import { Button } from '../../ui/button';
import { Hang } from '../../ui/hang';
import { msg } from '../../ui/messages';
import { SettingRow } from './setting-row';

const words = msg.settings;

export function WhereFilesLie() {
  const app = useCall('app.read', null, []);
  const libraries = useCall('library.list', null, ['library.changed']);
  return (
    <section>
      <Hang title={words.files} />
      <SettingRow title={words.home} hint={words.homeHint}>
        <Folder path={app.value?.home ?? ''} />
      </SettingRow>
      {(libraries.value ?? []).map((library) => (
        <SettingRow
          key={library.id}
          title={library.name}
          hint={library.readOnly ? words.libraryReadOnly : words.library(library.topics.length)}
        >
          <Folder path={library.folder} />
        </SettingRow>
      ))}
      <div className="settings-page__action">
        <Button icon={FolderOpen} keys={['Ctrl', 'O']} onPress={() => runCommand('openFolder')}>
          {words.openFolder}
        </Button>
      </div>
    </section>
  );
}

/** A path can be selected and copied; a long one breaks and is never cut. */
function Folder({ path }: { path: string }) {
  return (
    <p className="settings-page__path" dir="ltr">
      {path}
    </p>
  );
}
