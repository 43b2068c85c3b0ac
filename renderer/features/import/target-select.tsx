/** The library and the topic that questions from files go into. */
import { msg } from '../../ui/messages';
import { Select } from '../../ui/select';
import { LibrarySelect } from './library-select';
import type { Target } from './use-target';

const words = msg.importing;
const filesWords = msg.importFiles;
const ofTheirOwn = '';

export function TargetSelect({ target }: { target: Target }) {
  const { into, topicId, chooseTopic } = target;
  const topics = (into?.topics ?? []).map(({ id, headline }) => ({
    value: id,
    label: headline || words.untitledTopic,
  }));
  return (
    <>
      <LibrarySelect target={target} />
      {topics.length > 0 && (
        <Select
          label={filesWords.chooseTopic}
          hideLabel
          options={[{ value: ofTheirOwn, label: filesWords.newTopics }, ...topics]}
          value={topicId ?? ofTheirOwn}
          onChange={(id) => chooseTopic(id === ofTheirOwn ? null : id)}
        />
      )}
    </>
  );
}
