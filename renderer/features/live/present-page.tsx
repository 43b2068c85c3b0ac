/** The presenter: the whole teacher window while a quiz runs. */
import { navigate } from '../../desktop/navigation';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { msg } from '../../ui/messages';
import { Presenter } from './presenter';
import { useSession } from './use-session';

export default function PresentPage() {
  const session = useSession();
  if (session.view === undefined && !session.problem) return null;
  if (!session.view) {
    return (
      <main className="presenter-empty">
        <EmptyState
          title={msg.live.noneTitle}
          text={msg.live.noneText}
          action={
            <Button kind="primary" onPress={() => navigate({ page: 'sets' })}>
              {msg.live.toSets}
            </Button>
          }
        />
      </main>
    );
  }
  return <Presenter view={session.view} problem={session.problem} act={session.act} phones={session.phones} />;
}
