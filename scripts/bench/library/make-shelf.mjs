/** A library of many topics on disk: the sample topics over and over, each file with an id and a headline of its own. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inProject } from '../../setup/project.mjs';

async function samples() {
  const names = await readdir(inProject('resources'), { recursive: true });
  const files = names.filter((name) => name.endsWith('.topic.json'));
  const topics = await Promise.all(
    files.map(async (name) => JSON.parse(await readFile(inProject('resources', name), 'utf8'))),
  );
  const usual = topics.filter((topic) => topic.questions.length > 0 && topic.questions.length <= 12);
  if (usual.length === 0) throw new Error('there is no sample topic to make a library of');
  return usual;
}

export async function makeShelf(folder, count) {
  const made = await samples();
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'library.json'), JSON.stringify({ version: 1, name: 'Large' }));
  for (let number = 0; number < count; number++) {
    const topic = { ...made[number % made.length], id: `topic-${number}` };
    topic.headline = `${number} ${topic.headline}`;
    await writeFile(join(folder, `${topic.id}.topic.json`), `${JSON.stringify(topic, null, 2)}\n`);
  }
}
