/** Makes the handout of a layout: its blocks between the header and the footer that every page carries. */
import type { Handout } from './handout';
import type { HandoutSource } from './layout';
import type { layouts } from './layouts';

export function makeHandout(layout: (typeof layouts)[number], source: HandoutSource): Handout {
  const { set, options, words, language } = source;
  const title = set.title.trim() || words.untitled;
  return {
    title,
    header: { left: title, right: words.layoutNames[layout.name] },
    footer: { left: words.madeWith, page: words.pageOf('{1}', '{2}') },
    style: { paper: options.paper, textSize: options.textSize },
    language,
    blocks: layout.blocks(source),
  };
}
