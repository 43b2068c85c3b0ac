/** Runs a probe inside the real windows: what a hostile text might try does nothing there. */
import { expect, type Page, test } from '@playwright/test';
import { launchApp } from './support/app';

/** What a page can reach; each answer is what a closed door gives. */
async function probe(page: Page) {
  return page.evaluate(async () => {
    const reached = window as unknown as Record<string, unknown>;
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.body.append(script);
    const handler = document.createElement('img');
    handler.setAttribute('onerror', 'window.handlerRan = true');
    handler.src = 'app://lectern/none.png';
    document.body.append(handler);
    const outside = document.createElement('img');
    const loaded = new Promise((tell) => {
      outside.onload = () => tell('loaded');
      outside.onerror = () => tell('refused');
    });
    outside.src = 'http://127.0.0.1:9/pixel.png';
    const frame = document.createElement('iframe');
    frame.src = 'https://example.com/';
    document.body.append(frame);
    await new Promise((wake) => setTimeout(wake, 300));
    const asked = (ask: () => Promise<unknown>) =>
      ask().then(
        () => 'reached',
        () => 'refused',
      );
    return {
      inline: reached.inlineRan ?? 'refused',
      handler: reached.handlerRan ?? 'refused',
      image: await loaded,
      fetch: await asked(() => fetch('http://127.0.0.1:9/')),
      file: await asked(() => fetch('file:///etc/hostname')),
      above: await asked(async () => {
        const answer = await fetch('app://lectern/%2e%2e/main/main.js');
        if (!answer.ok) throw new Error(String(answer.status));
      }),
      window: window.open('https://example.com/') === null ? 'refused' : 'opened',
      node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in reached),
      camera: await asked(() => navigator.mediaDevices.getUserMedia({ video: true })),
      place: await asked(() => new Promise((found, failed) => navigator.geolocation.getCurrentPosition(found, failed))),
      bridge: Object.keys((reached.lectern as object) ?? {}).sort(),
    };
  });
}

const closed = {
  inline: 'refused',
  handler: 'refused',
  image: 'refused',
  fetch: 'refused',
  file: 'refused',
  above: 'refused',
  window: 'refused',
  node: [],
  camera: 'refused',
  place: 'refused',
};

test("the teacher's window reaches no network, no disk and no Node", async () => {
  const { teacher, close } = await launchApp();
  expect(await probe(teacher)).toEqual({ ...closed, bridge: ['call', 'on'] });
  const before = teacher.url();
  await teacher.evaluate(() => {
    location.href = 'https://example.com/';
  });
  await teacher.waitForTimeout(300);
  expect(teacher.url()).toBe(before);
  await close();
});

test('the projector can only listen', async () => {
  const { teacher, projector, close } = await launchApp();
  const started = await teacher.evaluate(async () => {
    const { lectern } = window as unknown as {
      lectern: { call: (name: string, ask: unknown) => Promise<{ ok: boolean; value: { id: string }[] }> };
    };
    const sets = await lectern.call('set.list', null);
    return (await lectern.call('live.start', { setId: sets.value[0]?.id, classId: null })).ok;
  });
  expect(started).toBe(true);
  const wall = await projector();
  await wall.waitForLoadState();
  expect(await probe(wall)).toEqual({ ...closed, bridge: ['on'] });
  await close();
});

test('the windows are made with every door closed', async () => {
  const { app, close } = await launchApp();
  const preferences = await app.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      .map((contents) =>
        (contents as unknown as { getLastWebPreferences(): Record<string, unknown> }).getLastWebPreferences(),
      ),
  );
  expect(preferences.length).toBeGreaterThan(0);
  for (const one of preferences) {
    expect(one).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      nodeIntegration: false,
      webviewTag: false,
    });
  }
  await close();
});
