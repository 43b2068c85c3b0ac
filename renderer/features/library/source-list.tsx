/** Where the key points come from, and the words to know. */
import { Link2 } from 'lucide-react';
import { Button as Press } from 'react-aria-components';
import type { Topic } from '../../../shared/library/topic';
import { call } from '../../desktop/desktop';
import { Icon } from '../../ui/icon';
import { msg } from '../../ui/messages';

export function SourceList({ sources, vocabulary }: Pick<Topic, 'sources' | 'vocabulary'>) {
  return (
    <>
      {sources.length > 0 && (
        <section className="source-list">
          <h3>{msg.library.sources}</h3>
          <ul>
            {sources.map((source) => (
              <li key={source.id}>
                <Icon of={Link2} size={14} />
                {source.address ? (
                  <Press
                    className="source-list__link"
                    aria-label={msg.library.openSource(source.title)}
                    onPress={() => void call('address.open', { address: source.address })}
                  >
                    {source.title}
                  </Press>
                ) : (
                  <span>{source.title}</span>
                )}
                {source.publisher && <span className="source-list__publisher">{source.publisher}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {vocabulary.length > 0 && (
        <section className="source-list">
          <h3>{msg.library.vocabulary}</h3>
          <dl>
            {vocabulary.map(({ term, meaning }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}
