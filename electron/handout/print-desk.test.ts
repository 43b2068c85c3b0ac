/** Printing: one handout at a time, and a print window that fails is closed and said. */
import { describe, expect, it } from 'vitest';
import type { Handout } from '../../shared/handout/handout';
import type { PrintWindow } from './exporter';
import { printDesk } from './print-desk';

const handout = (title: string): Handout => ({
  title,
  header: { left: '', right: '' },
  footer: { left: '', page: '' },
  style: { paper: 'a4', textSize: 12 },
  language: 'en',
  blocks: [],
});
const turn = () => new Promise((wake) => setTimeout(wake, 0));

function windows() {
  const opened: { closed: boolean; crash: () => void }[] = [];
  const open = (): PrintWindow => {
    const state = { closed: false, crash: () => {} };
    opened.push(state);
    return {
      webContents: { printToPDF: async () => Buffer.from('pdf'), once: (_, hear) => (state.crash = hear) },
      destroy: () => (state.closed = true),
      isDestroyed: () => state.closed,
    };
  };
  return { opened, open };
}

describe('the print desk', () => {
  it('gives the window what is to be printed, and the caller the window when its pages stand', async () => {
    const { opened, open } = windows();
    const desk = printDesk(open);
    expect(desk.read()).toBeNull();
    const drawn = desk.draw(handout('One'));
    await turn();
    expect(desk.read()?.title).toBe('One');
    desk.ready(2);
    expect(await drawn).toMatchObject({ ok: true });
    expect(opened[0]?.closed).toBe(false);
    expect(desk.read()).toBeNull();
  });

  it('lets the second handout wait until the first stands', async () => {
    const { opened, open } = windows();
    const desk = printDesk(open);
    const both = [desk.draw(handout('One')), desk.draw(handout('Two'))];
    await turn();
    expect([opened.length, desk.read()?.title]).toEqual([1, 'One']);
    desk.ready(1);
    await both[0];
    await turn();
    expect([opened.length, desk.read()?.title]).toEqual([2, 'Two']);
    desk.ready(1);
    expect(await both[1]).toMatchObject({ ok: true });
  });

  it('closes a window that crashed and says so, and prints the next handout', async () => {
    const { opened, open } = windows();
    const desk = printDesk(open);
    const drawn = desk.draw(handout('One'));
    await turn();
    opened[0]?.crash();
    expect(await drawn).toMatchObject({ ok: false, problem: { code: 'exportFailed', facts: { title: 'One' } } });
    expect(opened[0]?.closed).toBe(true);
    const next = desk.draw(handout('Two'));
    await turn();
    desk.ready(1);
    expect(await next).toMatchObject({ ok: true });
  });

  it('gives up on a window that never draws', async () => {
    const { opened, open } = windows();
    expect(await printDesk(open, 10).draw(handout('One'))).toMatchObject({ ok: false });
    expect(opened[0]?.closed).toBe(true);
  });
});
