/** The names of HTML's elements, by what becomes of them. */

const inline = 'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span';
const moreInline = 'strike strong sub sup time tt u var wbr nobr ruby rb rp rt br img math annotation semantics slot';
const block = 'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt';
const moreBlock =
  'fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav';
const lastBlock = 'ol optgroup option p pre section summary table tbody td tfoot th thead tr ul xmp plaintext listing';
const dropped = 'audio base basefont bgsound button canvas applet area map embed frame frameset head iframe input';
const moreDropped = 'keygen link meta meter noembed noframes noscript object output param picture progress script';
const lastDropped = 'select source style svg template textarea title track video';
const maths =
  'mrow mi mn mo ms mtext msup msub msubsup mfrac msqrt mroot mover munder munderover mtable mtr mtd mspace';
const moreMaths = 'mstyle mfenced mpadded mphantom menclose merror mmultiscripts mprescripts none maction';

const names = (...lists: string[]): string[] => lists.flatMap((list) => list.split(' '));

export const elements: ReadonlySet<string> = new Set(
  names(inline, moreInline, block, moreBlock, lastBlock, dropped, moreDropped, lastDropped, maths, moreMaths),
);

/** Elements that stand on lines of their own. */
export const blockElements: ReadonlySet<string> = new Set(names(block, moreBlock, lastBlock));

export const oneLetter = /^[a-z]$/;

/** What an element that has no place here was, for the report of what is lost. */
export const losses: Readonly<Record<string, LossName>> = {
  audio: 'sound',
  bgsound: 'sound',
  video: 'film',
  iframe: 'frame',
  frame: 'frame',
  object: 'object',
  embed: 'object',
  applet: 'object',
  svg: 'drawing',
  canvas: 'drawing',
  input: 'form',
  select: 'form',
  textarea: 'form',
  button: 'form',
};

export type LossName = 'picture' | 'sound' | 'film' | 'frame' | 'object' | 'drawing' | 'form' | 'link' | 'formula';

/** Elements whose words are not part of the text. */
export const silentElements: ReadonlySet<string> = new Set(
  names('base head link meta noembed noframes noscript script style template title datalist map rp'),
);
