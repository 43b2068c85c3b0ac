/** Cuts our Markdown into topics and their parts: what is not indented begins something. */

/** An item of a list without its mark and its indent. */
interface Item {
  /** From 1. */
  line: number;
  lines: string[];
}

export interface CutTopic {
  headline: string;
  /** What stands above the first section. */
  head: string[];
  keyPoints: Item[];
  vocabulary: Item[];
  questions: Item[];
  sources: Item[];
}

const sections: Readonly<Record<string, 'keyPoints' | 'vocabulary' | 'questions' | 'sources'>> = {
  'Key points': 'keyPoints',
  'Words to know': 'vocabulary',
  Questions: 'questions',
  Sources: 'sources',
};

export function cutTopics(text: string): CutTopic[] {
  const topics: CutTopic[] = [];
  let section: keyof typeof sections | '' = '';
  let item: Item | null = null;
  let indent = 0;
  text.split('\n').forEach((line, at) => {
    const topic = topics.at(-1);
    const mark = /^(?:\d+\.|-)(?: |$)/.exec(line)?.[0];
    const headline = /^#(?: (.*))?$/.exec(line);
    if (line === '' || /^\s/.test(line)) item?.lines.push(line.slice(indent));
    else if (headline) topics.push(begin((headline[1] ?? '').trim()));
    else if (/^## /.test(line)) section = line.slice(3).trim();
    else if (mark && (sections[section] || /^\d/.test(mark))) {
      indent = mark.trim().length + 1;
      item = { line: at + 1, lines: [line.slice(indent)] };
      const owner = topic ?? begin('');
      if (!topic) topics.push(owner);
      owner[sections[section] ?? 'questions'].push(item);
    } else if (section === '') topic?.head.push(line);
    else item?.lines.push(line);
    if (headline) section = '';
    if (headline || /^## /.test(line)) item = null;
  });
  return topics;
}

const begin = (headline: string): CutTopic => ({
  headline,
  head: [],
  keyPoints: [],
  vocabulary: [],
  questions: [],
  sources: [],
});
