/** What a teacher sees first: the ways to begin, beside a topic with its parts named. */
import { ClipboardPaste, FolderOpen, HardDrive, LibraryBig, PencilLine } from 'lucide-react';
import { runCommand } from '../../desktop/commands';
import { navigate } from '../../desktop/navigation';
import { useCall } from '../../desktop/use-call';
import { Icon } from '../../ui/icon';
import { KeyCaps } from '../../ui/key-caps';
import { msg } from '../../ui/messages';
import './first-run-page.css';
import { SpecimenTopic } from './specimen-topic';
import { WayIn } from './way-in';

const words = msg.welcome.firstRun;

export default function FirstRunPage() {
  const libraries = useCall('library.list', null, ['library.changed']).value ?? [];
  const samples = libraries.filter((library) => library.place === 'sample');
  const sample = samples[0];
  const topics = samples.reduce((sum, library) => sum + library.topics.length, 0);
  return (
    <main className="first-run">
      <div className="first-run__begin">
        <h1>{words.title}</h1>
        <p className="first-run__dek">{words.dek}</p>
        <ul className="first-run__ways" aria-label={words.waysIn}>
          {sample && (
            <WayIn
              icon={LibraryBig}
              title={words.sample}
              text={words.sampleText(topics, samples.length)}
              onPress={() => navigate({ page: 'library', libraryId: sample.id })}
            />
          )}
          <WayIn
            icon={ClipboardPaste}
            title={words.paste}
            text={words.pasteText}
            keys={['Ctrl', 'I']}
            onPress={() => runCommand('paste')}
          />
          <WayIn
            icon={PencilLine}
            title={words.write}
            text={words.writeText}
            keys={['Ctrl', 'N']}
            onPress={() => runCommand('newTopic')}
          />
          <WayIn
            icon={FolderOpen}
            title={words.folder}
            text={words.folderText}
            keys={['Ctrl', 'O']}
            onPress={() => runCommand('openFolder')}
          />
        </ul>
        <p className="first-run__note">
          <Icon of={HardDrive} />
          {words.local}
        </p>
        <p className="first-run__note">
          {words.paletteBefore} <KeyCaps keys={['Ctrl', 'K']} /> {words.paletteAfter}
        </p>
      </div>
      <SpecimenTopic />
    </main>
  );
}
