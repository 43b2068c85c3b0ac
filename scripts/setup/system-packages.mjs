/** The step of a set-up that sees to Debian's packages: root installs what is missing, others are told the command. */
import { existsSync } from 'node:fs';
import { isRoot } from './project.mjs';
import { lastLines, run } from './run.mjs';

/** What each part of the work needs, and what is left out where an ordinary user does not have it. */
export const packageGroups = {
  window: { packages: ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'] },
  invisibleDisplay: { packages: ['xvfb'] },
  twoDisplays: {
    packages: ['xserver-xorg-core', 'xserver-xorg-video-dummy', 'x11-xserver-utils'],
    without: 'the tests that need a second display',
  },
  wordFiles: {
    packages: ['libreoffice-writer-nogui', 'poppler-utils', 'fonts-liberation'],
    without: 'opening the Word files with LibreOffice',
  },
};

const field = (name) => `\${${name}}`;

async function installedPackages() {
  const format = `${field('Package')} ${field('db:Status-Status')}\\n`;
  const listed = await run('dpkg-query', ['-W', '-f', format]);
  if (!listed.ok) return null;
  const lines = listed.output.split('\n').filter((line) => line.endsWith(' installed'));
  return new Set(lines.map((line) => line.split(' ')[0]));
}

// Newer Debians carry some libraries under a name with this ending.
const isThere = (name, installed) => installed.has(name) || installed.has(`${name}t64`);

const missingOf = (group, installed) => group.packages.filter((name) => !isThere(name, installed));

const installCommand = (names) => `apt-get install -y --no-install-recommends ${names.join(' ')}`;

async function install(names, say) {
  say(`installing Debian packages: ${names.join(' ')}`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await run('apt-get', ['update', '-q'], { env });
  const words = installCommand(names).split(' ');
  const installed = await run(words[0], words.slice(1), { env });
  if (installed.ok) return `${names.length} installed`;
  throw new Error(`apt-get failed:\n${lastLines((updated.ok ? '' : updated.output) + installed.output)}`);
}

function commandFor(missing) {
  const asRoot = existsSync('/usr/bin/sudo') ? 'sudo sh -c' : 'su - -c';
  return `  ${asRoot} "apt-get update && ${installCommand(missing)}"`;
}

function tellCommand(groups, missing, note) {
  const command = commandFor(missing);
  const needed = groups.filter((group) => !group.without && group.missing.length > 0);
  if (needed.length > 0) throw new Error(`Debian packages are missing. Install them, and run this again:\n${command}`);
  const left = groups.filter((group) => group.missing.length > 0);
  for (const group of left) note(`Left out: ${group.without} (missing: ${group.missing.join(' ')}).`);
  return `${missing.length} missing, so some tests are left out. To have them all:\n${command}`;
}

/** `note` is told what has to be left out. */
export function systemPackagesStep(wanted, note = () => {}) {
  return {
    name: 'System packages',
    run: async (say) => {
      if (process.platform !== 'linux') return 'none needed here';
      const installed = await installedPackages();
      if (!installed) return 'not checked, because this is not a Debian';
      const groups = wanted.map((group) => ({ ...group, missing: missingOf(group, installed) }));
      const missing = groups.flatMap((group) => group.missing);
      if (missing.length === 0) return 'there';
      return isRoot ? install(missing, say) : tellCommand(groups, missing, note);
    },
  };
}
