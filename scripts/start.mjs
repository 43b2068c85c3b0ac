/** `npm start`: sees to everything the app needs, builds it when it has changed, and opens it. */
import { spawn } from 'node:child_process';
import { hasDisplay, openOneDisplay } from './displays/displays.mjs';
import { buildStep } from './setup/app-build.mjs';
import { electronEnvironment, electronStep, findElectron } from './setup/electron.mjs';
import { nodeStep } from './setup/node-version.mjs';
import { isRoot, project } from './setup/project.mjs';
import { packagesStep } from './setup/project-packages.mjs';
import { runSteps } from './setup/steps.mjs';
import { packageGroups, systemPackagesStep } from './setup/system-packages.mjs';

const displayStep = {
  name: 'Display',
  run: async () => {
    if (hasDisplay) return "this computer's";
    const opened = await openOneDisplay();
    if (opened.problem) throw new Error(`there is no display, and none could be made: ${opened.problem}`);
    process.env.DISPLAY = opened.display;
    return `there is none, so Lectern opens on one that nobody sees (Xvfb ${opened.display}); Ctrl+C ends it`;
  },
};

function openApp() {
  const { executable, name } = findElectron();
  console.log(`Lectern opens with ${name}${isRoot ? ', without the sandbox because this is root' : ''}.`);
  const app = spawn(executable, ['.', ...process.argv.slice(2)], {
    cwd: project,
    stdio: 'inherit',
    env: { ...process.env, ...electronEnvironment() },
  });
  app.on('error', (error) => {
    console.error(`Electron could not be started: ${error.message}`);
    process.exit(1);
  });
  app.on('exit', (code) => process.exit(code ?? 1));
}

const groups = [packageGroups.window, ...(hasDisplay ? [] : [packageGroups.invisibleDisplay])];
const steps = [nodeStep, systemPackagesStep(groups), packagesStep, electronStep, buildStep, displayStep];
if (await runSteps(steps)) openApp();
else process.exitCode = 1;
