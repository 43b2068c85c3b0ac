/** The signs by which a sentence, a question and a piece of a sentence are told apart. */
const closers = `["'”’»）)\\]]*`;
const questionEnd = new RegExp(`[?？؟]${closers}$`, 'u');
const sentenceEnd = new RegExp(`[.!?…。！？؟।]${closers}$`, 'u');
/** Short forms that need a word after them, so that no sentence ends with one. */
const openShortForm =
  /(?:^|[\s("“])(?:Sen|Sens|Rep|Reps|Gov|Dr|Mr|Mrs|Ms|St|Gen|Lt|Col|Sgt|Capt|Prof|Rev|Hon|No|Nos|vs|v|e\.g|i\.e)\.$/;
/** Words after which something must follow. */
const openWord =
  /(?:^|\s)(?:the|a|an|of|to|in|on|at|by|for|from|with|and|or|but|as|than|into|over|under|between|against|about|that|which|who|whose|when|while|because|if|is|are|was|were|be|been|has|have|had|will|would|can|could|should|may|must|its|their|his|her|our|your|called|named|told|said|by the|former|including|via)$/i;
/** Words that start a sentence; with a capital they are not found within one. */
const opener =
  /^(?:The|A|An|In|On|At|By|For|From|With|After|Before|During|While|When|Since|Because|Although|Though|As|If|But|And|However|Still|Also|This|That|These|Those|It|He|She|They|We|Its|His|Her|Their|Our|Some|Many|Most|All|Both|Each|Several|Under|Over|According|Despite|Instead|Meanwhile|Critics|Supporters|Opponents|What|Why|How|Who|Whose|Where|Which|Is|Are|Was|Were|Do|Does|Did|Should|Could|Would|Can|Will|Has|Have|There|Two|Three|Four|Five|More|One)(?:[\s,]|['’]s\s)/;
const interrogative =
  /^(?:what|why|how|who|whom|whose|when|where|which|is|are|was|were|do|does|did|should|could|would|can|will|has|have)\b/i;
const imperative =
  /^(?:(?:explain|describe|discuss|compare|contrast|evaluate|analy[sz]e|define|summari[sz]e|predict|argue|outline|calculate|justify|assess|solve|imagine|suppose) (?:\p{Ll}|["“(])|(?:identify|name|list|state|give|write|draw|choose|select|complete|fill in|match|put|order|find|label|tell|use) (?:the|a|an|one|two|three|four|five|\d+|some|each|at least|your|his|her|their|its|this|that|these|those|why|how|what|which|who|where|when|whether|in|any|all|as|us|examples?|reasons?|ways?)\b)/iu;

/** "(2 points)" at the end of a question. */
export const pointsAtEnd = /\s*[([]\s*(\d{1,3}(?:[.,]\d)?)\s*(?:points?|pts?|marks?|p)\.?\s*[)\]]\s*$/i;

export const endsQuestion = (text: string): boolean => questionEnd.test(text.replace(pointsAtEnd, ''));
export const endsSentence = (text: string): boolean => sentenceEnd.test(text) && !openShortForm.test(text);
/** Whether the text can't be the end of a sentence. */
export const endsOpen = (text: string): boolean =>
  openShortForm.test(text) || /[,(–—-]$/.test(text) || openWord.test(text);
/** Whether the text can't be the start of a sentence. */
export const startsWithin = (text: string): boolean =>
  /^(?:\p{Ll}(?!\p{Lu})|[,;:)\].!?%’”]|['’]s\b|[–—]\s)/u.test(text) && !/^(?:[a-z][).:]|\([a-z]\))/.test(text);
export const startsSentence = (text: string): boolean => opener.test(text);
export const startsQuestion = (text: string): boolean => interrogative.test(text);
export const isImperative = (text: string): boolean => /^\p{Lu}/u.test(text) && imperative.test(text);
export const hasBlank = (text: string): boolean => /_{3,}|\.{5,}|…{2,}/.test(text);

/** Words; where a script is written without spaces, two characters count as one word. */
export function wordCount(text: string): number {
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return text.split(' ').length + Math.floor(dense / 2);
}

/** Two pieces of one sentence, with a space between them where one belongs. */
export const joinPieces = (first: string, second: string): string =>
  `${first}${/^(?:[,.;:!?)\]%”]|['’]s\b)/.test(second) || /[(“]$/.test(first) ? '' : ' '}${second}`;
