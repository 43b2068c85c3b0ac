/** The kind that a table names for a question, in the words of the tools that write such tables. */
import { foldText } from '../../question/fold-text';

export type KindWord =
  | 'choice'
  | 'multiple-response'
  | 'true-false'
  | 'short-answer'
  | 'numeric'
  | 'discussion'
  | 'poll';

const words: readonly [KindWord, RegExp][] = [
  [
    'multiple-response',
    /^(?:checkbox(?:es)?|multi(?:ple)? (?:select|response|answers?|correct)|multiselect|mr|ma|select all(?: that apply)?|mehrfachauswahl|seleccion multiple|choix multiples|reponses multiples)$/,
  ],
  [
    'choice',
    /^(?:multiple choice|mcq?|single (?:choice|select|answer)|quiz|choice|multi ?choice|radio|one answer|multiple|select|einfachauswahl|einzelauswahl|auswahl|opcion multiple|opcion unica|respuesta unica|choix unique|qcm|qcu|scelta multipla|multipla escolha|meerkeuze)$/,
  ],
  [
    'true-false',
    /^(?:true ?(?:\/|or|-)? ?false|tf|t\/f|boolean|wahr ?(?:\/|oder) ?falsch|richtig ?(?:\/|oder) ?falsch|verdadero ?(?:\/|o) ?falso|vrai ?(?:\/|ou) ?faux|vero ?(?:\/|o) ?falso|verdadeiro ?(?:\/|ou) ?falso|waar ?(?:\/|of) ?(?:niet waar|onwaar))$/,
  ],
  [
    'short-answer',
    /^(?:short(?: answer| text)?|fill[- ]in[- ](?:the[- ])?blanks?|fill in|type ?answer|typed|text|fitb|fib|sa|identification|kurzantwort|freitext|respuesta corta|reponse courte|risposta breve|resposta curta|kort antwoord)$/,
  ],
  ['numeric', /^(?:numeric(?: answer)?|numerical|number|num|numerisch|zahl|numerico|numerica|numerique|numeriek)$/],
  [
    'discussion',
    /^(?:open[- ]?ended|essay|open|long(?: answer| text)?|discussion|paragraph|aufsatz|offen|offene frage|ensayo|respuesta larga|redaction|tema|dissertacao)$/,
  ],
  ['poll', /^(?:poll|survey|opinion|umfrage|encuesta|sondage)$/],
];

/** null when the table says nothing; `unknown` when it names something else. */
export function kindWord(cell: string): KindWord | 'unknown' | null {
  const word = foldText(cell).replace(/_/g, ' ');
  if (word === '') return null;
  return words.find(([, pattern]) => pattern.test(word))?.[0] ?? 'unknown';
}
