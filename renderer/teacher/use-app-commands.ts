/** What the commands do that belong to no page: going places, making topics and sets. */

import { useCommand } from '../desktop/commands';
import { navigate } from '../desktop/navigation';

const ours = () => import('./app-commands');

export function useAppCommands(): void {
  useCommand('newTopic', () => void ours().then(({ newTopic }) => newTopic()));
  useCommand('newSet', () => void ours().then(({ newSet }) => newSet()));
  useCommand('library', () => navigate({ page: 'library' }));
  useCommand('search', () => navigate({ page: 'search' }));
  useCommand('sets', () => navigate({ page: 'sets' }));
  useCommand('classes', () => navigate({ page: 'classes' }));
  useCommand('results', () => navigate({ page: 'results' }));
  useCommand('handouts', () => navigate({ page: 'handouts' }));
  useCommand('bin', () => navigate({ page: 'bin' }));
  useCommand('settings', () => navigate({ page: 'settings' }));
}
