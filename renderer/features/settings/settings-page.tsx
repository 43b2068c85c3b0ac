/** The settings: the look of the laptop and of the wall, where files lie, and which Lectern this is. */
import { useState } from 'react';
import type { Ask } from '../../../shared/contract';
import { type Problem, problemText } from '../../../shared/problem';
import { call } from '../../desktop/desktop';
import { useCall } from '../../desktop/use-call';
import { Hang } from '../../ui/hang';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';
import { Segmented } from '../../ui/segmented';
import { Toolbar } from '../../ui/toolbar';
import { AboutLectern } from './about-lectern';
import { SettingRow } from './setting-row';
import './settings-page.css';
import { WhereFilesLie } from './where-files-lie';

const words = msg.settings;
const choices = <V extends string>(labels: Record<V, string>) =>
  Object.entries<string>(labels).map(([value, label]) => ({ value: value as V, label }));
const wallSizes = ['100', '115', '130'].map((size) => ({ value: size, label: words.percent(Number(size)) }));

export default function SettingsPage() {
  const settings = useCall('settings.read', null, ['settings.changed']);
  const [failed, setFailed] = useState<Problem | null>(null);
  const change = async (wish: Ask<'settings.change'>) => {
    const result = await call('settings.change', wish);
    setFailed(result.ok ? null : result.problem);
  };
  const problem = failed ?? settings.problem;
  const now = settings.value;
  return (
    <main className="settings-page">
      <Toolbar>
        <h1>{words.title}</h1>
      </Toolbar>
      <div className="settings-page__scroll">
        {problem && <Notice tone="danger">{problemText(problem, msg.problems)}</Notice>}
        {now && (
          <div className="settings-page__sections">
            <section>
              <Hang title={words.look} />
              <SettingRow title={words.theme} hint={words.themeHint}>
                <Segmented
                  label={words.theme}
                  options={choices(words.themes)}
                  value={now.theme}
                  onChange={(theme) => void change({ theme })}
                />
              </SettingRow>
            </section>
            <section>
              <Hang title={words.wall} />
              <SettingRow title={words.wallTheme} hint={words.wallThemeHint}>
                <Segmented
                  label={words.wallTheme}
                  options={choices(words.wallThemes)}
                  value={now.wallTheme}
                  onChange={(wallTheme) => void change({ wallTheme })}
                />
              </SettingRow>
              <SettingRow title={words.wallSize} hint={words.wallSizeHint}>
                <Segmented
                  label={words.wallSize}
                  options={wallSizes}
                  value={String(now.wallSize)}
                  onChange={(size) => void change({ wallSize: Number(size) })}
                />
              </SettingRow>
            </section>
            <WhereFilesLie />
            <AboutLectern />
          </div>
        )}
      </div>
    </main>
  );
}
