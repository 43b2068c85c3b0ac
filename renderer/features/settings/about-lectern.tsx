/** Which Lectern this is, what it keeps to itself, and the way back to the welcome page. */
import { call } from '../../desktop/desktop';
import { navigate } from '../../desktop/navigation';
import { useCall } from '../../desktop/use-call';
import { Button } from '../../ui/button';
import { Hang } from '../../ui/hang';
import { msg } from '../../ui/messages';
import { SettingRow } from './setting-row';

const words = msg.settings;

export function AboutLectern() {
  const app = useCall('app.read', null, []);
  const welcome = async () => {
    await call('settings.change', { welcomed: false });
    navigate({ page: 'library' });
  };
  return (
    <section>
      <Hang title={words.about} />
      <SettingRow title={app.value ? words.version(app.value.version) : msg.app.name} hint={words.privacy}>
        <Button onPress={() => void welcome()}>{words.welcome}</Button>
      </SettingRow>
    </section>
  );
}
