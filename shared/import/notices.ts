/** Tells what a web page says about itself (notices, buttons, ways around the site) from what it teaches. */
import { wordCount } from './sentence-signs';

const buttons = new RegExp(
  `^(?:${[
    '(?:start|begin|retake|take|restart|continue|finish|submit|open|play)(?: the| this| a| full| practice| new| my| your)*(?: quiz| test| practice| lesson| now| answers?| game)*',
    'submit',
    'next(?: question| article| story| topic| page)?',
    'prev(?:ious)?(?: question| article| story| topic| page)?',
    'back(?: to .{1,30})?',
    'log ?in',
    'log ?out',
    'sign ?in',
    'sign ?up(?: now| free| for free)?',
    'sign ?out',
    'register',
    'subscribe(?: now| today)?',
    'join now',
    'get started',
    'upgrade(?: now| today| to \\w+)?',
    'go premium',
    'try premium',
    'learn more',
    'read more',
    'see more',
    'show more',
    'show less',
    'load more',
    'view (?:all|more).{0,20}',
    'see all.{0,20}',
    'continue reading',
    'read (?:the )?(?:full|original)(?: article| story)?',
    '(?:show|view|reveal|check|see)(?: the| correct| my)* (?:answers?|explanations?|hints?|results?)',
    'share(?: (?:on|via|to|with|this|by) .{1,30})?',
    'tweet',
    'pin(?: it)?',
    'print(?: this)?(?: page| article)?',
    'e-?mail(?: this)?(?: page| article)?',
    'copy(?: the)? link',
    'bookmark',
    'save(?: for later| article| topic)?',
    'like',
    'reply',
    'report',
    'comments?',
    'follow(?: us)?',
    'listen',
    'menu',
    'home',
    'search',
    'close',
    'skip',
    'accept(?: all)?(?: cookies)?',
    'reject(?: all)?',
    'download(?: pdf| app)?',
    'facebook',
    'twitter',
    'instagram',
    'linkedin',
    'whatsapp',
    'youtube',
    'flashcards',
    'dashboard',
    'profile',
    'account',
    'settings',
    'help',
    'about(?: us)?',
    'contact(?: us)?',
  ].join('|')})[\\s.!›»→>]*$`,
  'i',
);

const notices: readonly RegExp[] = [
  /^(?:please )?upgrade (?:to (?:premium|pro|plus|a |an |unlock|access|get)|your (?:plan|account))/i,
  /^(?:go|try|get|become|join) (?:premium|pro|a (?:premium |free )?member|unlimited)\b/i,
  /^(?:please )?(?:sign|log) ?(?:up|in)\b(?! (?:sheet|ballot))(?: (?:to|for|with|now|free|here|or|and|today|below)\b|[.,!])/i,
  /^(?:please )?subscribe\b(?: (?:to|for|now|today|here|and|with)\b|[.!])/i,
  /^(?:please )?(?:register|create|start|open|begin)\b.{0,40}\b(?:account|free trial|trial|membership|subscription|quiz|practice)\b/i,
  /^unlock\b.{0,80}\b(?:account|premium|quiz|question|access|feature|content|lesson|membership|pro)/i,
  /^(?:take|complete|finish|try|start|continue) (?:the|this|our|a|your) (?:[\w-]+ ){0,2}(?:quiz|test|practice|lesson)\b/i,
  /^master (?:this|the) (?:topic|lesson|subject)/i,
  /^th(?:is|ese) (?:practice |quiz )?(?:questions?|quiz|topic|article|lesson|page|story|content)\b.{0,20}\b(?:part of|belongs? to|comes? from|(?:is|are) (?:available|locked|for|only)|originally|first appeared|was (?:first |originally )?published|(?:was|were) (?:created|generated|written|last)|may contain)/i,
  /^(?:you (?:have|are|need|can|must|may|might|'ve|’ve)|your) .{0,80}\b(?:free (?:articles?|questions?)|account|premium|progress|subscription|trial|quiz|cookies|score|inbox|also like|logged)/i,
  /^(?:already|not yet|not) (?:have |a )(?:an )?(?:account|member|subscriber)/i,
  /^(?:have|need|don['’]t have|no) an? account\b/i,
  /^(?:forgot|reset) (?:your )?password/i,
  /^(?:ready|want|like|need|looking|enjoy(?:ed|ing)?|love|did you (?:like|enjoy|find)|found)\b.{0,40}\b(?:this (?:article|page|story|topic|quiz)|practice|helpful|learn more|more (?:questions|quizzes|practice|topics|news)|test (?:yourself|your)|the quiz|quiz)\b.{0,30}[?!]/i,
  /^(?:get|receive|join|never miss)\b.{0,60}\b(?:newsletter|inbox|email updates|notifications|alerts|unlimited access|full access|updates)\b/i,
  /^join (?:us|our|now|thousands|millions|over)\b/i,
  /^(?:(?:we|this (?:web)?site|our (?:web)?site|our partners).{0,20}uses? cookies|cookies? (?:settings|policy|preferences|notice|consent)|by (?:continuing|using|clicking|signing|creating).{0,60}(?:you|agree))/i,
  /^(?:advertisement|advertising|sponsored(?: content| by .*)?|ad|promoted|paid content)[.:]?$/i,
  /^(?:©|(?:copyright )?\(c\) ?\d{4}|copyright\b(?: ©| \d{4}))/i,
  /\ball rights reserved\.?$/i,
  /^(?:privacy|terms|accessibility|cookie|legal)(?: (?:policy|of (?:use|service)|statement|notice|& conditions|and conditions))?(?:\s*[|·•&,/].*)?$/i,
  /^(?:follow|like|find|contact|visit) (?:us|me)\b/i,
  /^share (?:on|via|to|with|this|by|the|your)\b(?! (?:of|with the)).{0,60}$/i,
  /^\d{1,3}\s*(?:-|–)?\s*min(?:ute)?s?(?: read| listen)?\.?$/i,
  /^(?:reading|estimated) time\b/i,
  /^(?:question|page|step|slide|card|item) \d{1,3} (?:of|\/) \d{1,3}\.?$/i,
  /^\d{1,3} ?(?:\/|of) ?\d{1,3}$/i,
  /^(?:question|item) \d{1,3}[.:]?$/i,
  /^\d{1,5} (?:comments?|shares?|views?|likes?|questions?|replies|plays|min|minutes|votes)$/i,
  /^(?:score|progress|points|level|difficulty|time left)\s*:?\s*[\d%/ .:]*(?:easy|medium|hard)?$/i,
  /^(?:skip to|jump to|back to) (?:main |the )?(?:content|navigation|top|topics?|home|search)/i,
  /^(?:photo|image|picture|credit|photograph|illustration|file photo|caption)(?: credit| courtesy| source)?(?:\s?:|s? by | courtesy of ).{0,80}$/i,
  /^(?:getty images|loading|please wait|javascript)\b.{0,60}$/i,
  /^(?:click|tap|press) (?:here|the|on|below|to)\b/i,
  /^(?:home|topics?|news|all topics|library)\s*(?:[>›»/|]\s*[^>›»/|]{1,60}\s*)+$/i,
  /^(?:more|related|recommended|trending|popular|latest|most (?:read|popular)|top|other|similar) (?:topics?|stor(?:y|ies)|articles?|news|quizzes|questions|posts|reading|from .{1,30})$/i,
  /^(?:related|read (?:also|more|next)|lesen sie auch|mehr zum thema|(?:à )?lire aussi|lee también|leia (?:também|mais)|leggi anche|اقرأ أيضا[ً]?)\s?[:：]\s(?!.*(?:https?:|www\.)).{3,150}$/iu,
  /^(?:was this|is this|how was|rate this)\b.{0,40}\b(?:helpful|useful|article|topic|quiz|page)\b.{0,10}$/i,
  /^(?:powered by|made with|built with|version \d)/i,
  /^(?:share|tweet|print|email|save|copy)(?:\s*[|·•,/]?\s+(?:share|tweet|print|email|save|copy|link|facebook|twitter))+$/i,
];

const toFillIn =
  'name|date|class|period|student|teacher|score|section|group|nombre|fecha|curso|clase|grupo|nota|nom|prénom|classe|note|vorname|klasse|datum|punkte|nome|turma|data|naam|klas|الاسم|التاريخ|الصف';
const blanksBehind = new RegExp(String.raw`(?:[\s|–—-]+(?:${toFillIn})\s?[:：]?\s?_{2,}[\s/_]*)+$`, 'iu');

/** The title of a sheet without what stands behind it to be filled in: "Unit 4 quiz Name: ____ Date: ____". */
export const withoutBlanks = (line: string): string =>
  /_{2}/.test(line) ? line.replace(blanksBehind, '').trim() : line;

const pageWord = 'page|página|pagina|seite|pág\\.?|pagina|strona|sivu|sida|side|blz\\.?|страница|стр\\.?|sayfa';
const pageNumber = new RegExp(
  `(?:^|\\s[–—|-]\\s*)(?:${pageWord})\\s*\\d{1,3}(?:\\s*(?:of|de|von|sur|di|van|z|из|/)\\s*\\d{1,3})?$`,
  'iu',
);

/** The head or foot of a printed page between questions: "Page 2 of 3", "Biology 101 – Midterm – Page 2". */
export const isPageNumber = (text: string): boolean => text.length < 120 && pageNumber.test(text);

/** 'notice' or 'button' for what the site says about itself, or null. */
export function noticeOf(text: string): 'notice' | 'button' | null {
  if (text.length > 600) return null;
  if (wordCount(text) <= 6 && buttons.test(text)) return 'button';
  return notices.some((notice) => notice.test(text)) ? 'notice' : null;
}

/** A line of a hand-written sheet that is to be filled in or tells students what to do. */
export const isInstruction = (line: string): boolean =>
  isInstructionText(line.replace(/^(?:[IVX]{1,4}|[A-Z])\.\s+/, ''));

const isInstructionText = (text: string): boolean =>
  /^(?:directions?|instructions?)\s*[:.-]|^(?:name|class|period|student|teacher|score|section|group|date|nombre|alumn[oa]|fecha|curso|clase|grupo|nota|nom|prénom|classe|note|vorname|klasse|datum|punkte|nome|cognome|turma|data|naam|klas)\s*:?\s*_{2,}|^name\s*:.{0,20}(?:date|class)\s*:/i.test(
    text,
  ) ||
  (/^(?:please )?(?:choose|select|circle|pick|mark|tick|answer|read|write)\b.{0,60}\b(?:best|correct|right|following questions?|each (?:question|statement|sentence)|letter|all (?:the )?questions|the questions)\b.{0,60}[.:]$/i.test(
    text,
  ) &&
    !/which|___/i.test(text));
