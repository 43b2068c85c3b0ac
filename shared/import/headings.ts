/** The headings of pages and sheets, and the part of the page that each begins. */
import { headingWords } from './heading-words';
import { pairIn, truthPair } from './truth-words';

export type Zone = 'keyPoints' | 'questions' | 'sources' | 'answers' | 'vocabulary' | 'aside';

const headings: readonly [Zone, RegExp][] = [
  [
    'keyPoints',
    /^(?:(?:the )?key (?:points?|facts?|takeaways?|ideas?|details?|developments?)|takeaways?|(?:the )?main (?:points?|ideas?)|what happened|what (?:we|you need to|you should|to) know|what(?:'s| is) (?:happening|at stake|next|new)|why (?:it|this) matters|the (?:facts?|basics|big picture|bottom line|details|story|background|context)|facts|at a glance|in brief|summary|overview|background|context|details|highlights|analysis|impact|what it means|what this means|quick summary|article|timeline)$/,
  ],
  [
    'questions',
    /^(?:(?:\w+ )?(?:practice|quiz|review|discussion|comprehension|study|sample|test|example|check|critical thinking|exam|warm-?up|essay|reading|recall|exit) (?:questions?|ticket)|questions?|(?:practice )?quiz(?: yourself)?|practice|test yourself|test your (?:knowledge|understanding)|check your (?:understanding|knowledge)|check for understanding|multiple[- ]choice(?: questions?)?|short[- ]answers?(?: questions?)?|fill in the blanks?|questions? to (?:consider|discuss|think about)|think about it|discuss|for discussion|let's discuss|talk about it|(?:part|section) (?:[a-z]|\d{1,2}|[ivx]{1,4})|true (?:or|and|\/) ?false(?: questions?)?|true\/false(?: questions?)?|t\/f)$/,
  ],
  [
    'sources',
    /^(?:sources?|references?|further reading|works cited|bibliography|citations?|links|source links|where (?:it|this) comes from)$/,
  ],
  ['answers', /^(?:answers?(?: key| keys| sheet)?|key|answer key|solutions?|correct answers?|the answers|keys)$/],
  [
    'aside',
    /^(?:related(?: (?:topics?|articles?|stories|content|posts|quizzes|reading))?|you (?:may|might) (?:also )?like|more (?:stories|topics|like this|articles|news|from .{1,30})|recommended(?: for you)?|trending(?: now| topics?)?|most (?:popular|read|viewed)|popular (?:topics?|articles?|stories)|latest (?:news|topics|stories)|comments|leave a (?:comment|reply)|categories|archives?|follow us|about (?:us|the author)|keep reading|read next|up next)$/,
  ],
];

/** The part of the page that this line begins, or null when it is no known heading. */
export function headingOf(text: string): Zone | null {
  if (text.length > 80) return null;
  const marked = /^#{1,6}\s/.test(text);
  const bare = text
    .replace(/^#{1,6}\s+/, '')
    .replace(/^\d{1,2}[.)]\s+(?=key|questions?|sources?|vocabulary)/i, '')
    .replace(/\s*\(\d{1,3}[^)]{0,30}\)$/, '')
    .replace(/^[*_=–—\s-]+|[*_=–—\s:：.-]+$/g, '')
    .replace(/^[IVX]{1,4}\.\s+/, '')
    .replace(/’/g, "'")
    .replace(/\?$/, '')
    .toLowerCase();
  if (/^(?:part|section) (?:[a-z]|\d{1,2}|[ivx]{1,4})\s?[:.–—-]\s/.test(bare) && !/[.?!]$/.test(text))
    return 'questions';
  const zone = headings.find(([, words]) => words.test(bare))?.[0] ?? zoneElsewhere(bare);
  return zone ?? (marked ? 'keyPoints' : null);
}

const judging = new RegExp(`^${truthPair}$`, 'iu');

/** The same in other languages. */
function zoneElsewhere(bare: string): Zone | null {
  const zones = Object.keys(headingWords) as (keyof typeof headingWords)[];
  return zones.find((zone) => headingWords[zone].test(bare)) ?? (judging.test(bare) ? 'questions' : null);
}

/** Whether a heading says that statements to be judged follow. */
export const asksTrueFalse = (text: string): boolean =>
  /\btrue ?(?:or|\/|and) ?false\b|^t\/f/i.test(text) || pairIn(text) !== null;

const categories =
  /^(?:politics|elections?|world|world news|u\.?s\.?|us news|national|international|local|business|economy|economics|science|health|technology|tech|environment|climate|education|sports?|arts?|culture|opinion|law|courts?|supreme court|congress|white house|foreign policy|immigration|energy|history|civics|government|local government|state government|international relations|national security|defense|military|justice|crime|society|media|finance|domestic policy|civil rights|public policy|agriculture|space|entertainment|religion|trade|labor|transportation|social issues|human rights|diplomacy|federal government|executive branch|legislative branch|judicial branch|public health|reading data)(?: (?:&|and|\/) [a-z ]{3,20})?$/i;

export const isKnownCategory = (text: string): boolean => text.length < 50 && categories.test(text);

const fields = {
  headline:
    /^(?:headline|title|titel|überschrift|schlagzeile|titre|título|titolo|tytuł|başlık|заголовок|العنوان|标题|標題)\s*[:：]\s*/iu,
  dek: /^(?:dek|deck|subtitle|subhead(?:line)?|standfirst|untertitel|sous-titre|subtítulo|sottotitolo|ondertitel|podtytuł|alt başlık|подзаголовок|підзаголовок|العنوان الفرعي|副标题)\s*[:：]\s*/iu,
  category:
    /^(?:category|section|subject|filed under|posted in|topic area|tags?|kategorie|rubrik|catégorie|rubrique|categor[ií]a|categorie|kategoria|kategori|категория|категорія|рубрика|التصنيف|الفئة|分类|分類)\s*[:：]\s*/iu,
  source:
    /^(?:sources?|references?|via|read more at|original article|quellen?|fuentes?|fontes?|fonti|bron(?:nen)?|źródł[oa]|kaynak(?:lar|ça)?|источники?|джерел[оа]|المصدر|المصادر|来源|出典)\s*[:：]\s*(?=\S)/iu,
} as const;
export type Field = keyof typeof fields;

/** A line that names its own role, such as "Category: Courts". */
export function fieldOf(text: string): Field | null {
  return (
    (Object.keys(fields) as Field[]).find((name) => fields[name].test(text) && text.replace(fields[name], '') !== '') ??
    null
  );
}

export const withoutField = (text: string, name: Field): string => text.replace(fields[name], '');
