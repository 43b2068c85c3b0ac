/** The words by which teachers and their tools head the columns of a table of questions, in several languages. */
import { foldText } from '../../question/fold-text';
import type { ColumnUse } from './mapping';

const list = (words: string): string => words.split(/\s*,\s*/).join('|');

const option = list(
  'option,opt,answer,ans,a,o,choice option,possible answer,answer option,answer choice,choice,alternative,response,antwort,antwortmoglichkeit,opcion,respuesta,reponse,choix,proposition,opzione,risposta,opcao,alternativa,resposta,optie,antwoord,svar,alternativ,odpowiedz,вариант,вариант ответа,ответ,选项,選項,答案,secenek',
);
const answer = list('answer,answers,option,options,choice,choices,response,responses');

const words: readonly [ColumnUse, RegExp][] = [
  ['wrong', new RegExp(`^(?:incorrect|wrong|false|distractor|distractors)(?: (?:${answer}))? ?#?\\d{0,2}$`)],
  [
    'wrong',
    /^(?:falsche antwort|respuesta incorrecta|incorrecta|mauvaise reponse|risposta (?:errata|sbagliata)|resposta (?:incorreta|errada)|fout antwoord|fel svar) ?\d{0,2}$/,
  ],
  ['right', new RegExp(`^(?:the )?(?:correct|right|accepted)(?: (?:${answer}))?(?: (?:key|index|number|letter|#))?$`)],
  [
    'right',
    /^(?:answer (?:index|number|letter|#)|true ?(?:\/|or) ?false|t ?\/ ?f|wahr ?\/ ?falsch|richtig ?\/ ?falsch|verdadero ?\/ ?falso|vrai ?\/ ?faux|v ?\/ ?f|vero ?\/ ?falso)$/,
  ],
  [
    'right',
    new RegExp(
      `^(?:${list('answer,answers,key,answer key,solution,correct index,richtig,richtige antwort,richtige antworten,korrekte antwort,losung,antwort,respuesta correcta,respuestas correctas,correcta,correctas,respuesta,solucion,bonne reponse,bonnes reponses,reponse correcte,reponse juste,reponse,solution,risposta corretta,risposta esatta,risposta,resposta correta,resposta certa,resposta,gabarito,juiste antwoord,correct antwoord,goede antwoord,antwoord,ratt svar,riktig svar,svar,poprawna odpowiedz,правильный ответ,ответ,正确答案,正確答案,答案,dogru cevap,back,definition')})$`,
    ),
  ],
  ['option', new RegExp(`^(?:${option}) ?#?(?:[a-j]|\\d{1,2}|one|two|three|four|five|six)$`)],
  [
    'option',
    /^(?:(?:answer |possible |all )?(?:options|choices)|possible answers|alternatives|optionen|antwortmoglichkeiten|opciones|choix|opzioni|opcoes|opties)$/,
  ],
  [
    'question',
    new RegExp(
      `^(?:${list('question,questions,question text,question title,question stem,question name,stem,prompt,item,statement,q,frage,fragetext,fragen,pregunta,preguntas,enunciado,afirmacion,aussage,affirmation,affermazione,texte de la question,intitule,domanda,domande,pergunta,perguntas,questao,vraag,fraga,sporsmal,pytanie,вопрос,题目,問題,问题,soru,otazka,front,term')})$`,
    ),
  ],
  [
    'explanation',
    new RegExp(
      `^(?:${list('explanation,answer explanation,rationale,feedback,general feedback,reason,comment,erklarung,begrundung,explicacion,retroalimentacion,explication,justification,spiegazione,explicacao,uitleg,forklaring,forklaring,пояснение,объяснение,解析,解释,aciklama')})$`,
    ),
  ],
  [
    'points',
    new RegExp(
      `^(?:${list('points,point,point value,score,mark,marks,punkte,puntos,puntaje,puntuacion,punti,punteggio,pontos,poang,punten,баллы,分数')})$`,
    ),
  ],
  [
    'seconds',
    new RegExp(
      `^(?:${list('time,time limit,time in seconds,timer,seconds,duration,zeit,zeitlimit,tiempo,tiempo limite,temps,limite de temps,duree,tempo,tempo limite,tijd,tijdslimiet,tid,время')})$`,
    ),
  ],
  [
    'tags',
    new RegExp(
      `^(?:${list('tag,tags,keyword,keywords,label,labels,schlagwort,schlagworter,schlagworte,etiqueta,etiquetas,mots cles,etichette,тег,теги,标签')})$`,
    ),
  ],
  [
    'level',
    new RegExp(
      `^(?:${list('level,difficulty,difficulty level,schwierigkeit,schwierigkeitsgrad,niveau,dificultad,nivel,difficulte,difficolta,livello,dificuldade,moeilijkheid,сложность,уровень,难度')})$`,
    ),
  ],
  [
    'topic',
    new RegExp(
      `^(?:${list('topic,category,subject,unit,chapter,quiz,quiz title,quiz name,section,thema,kategorie,fach,kapitel,tema,categoria,asignatura,materia,categorie,sujet,theme,chapitre,argomento,assunto,onderwerp,тема,категория,主题,类别')})$`,
    ),
  ],
  [
    'kind',
    new RegExp(
      `^(?:${list('type,question type,kind,format,fragetyp,typ,tipo,tipo de pregunta,type de question,vraagtype,тип,题型')})$`,
    ),
  ],
  ['idea', /^(?:idea|concept|learning objective|objective|learning goal|lernziel|concepto|objetivo)$/],
  ['standards', /^(?:standards?|standard codes?|code|codes|curriculum)$/],
  ['notes', /^(?:notes?|teacher notes?|notizen|notas)$/],
  [
    'picture',
    /^(?:image|images|image link|image url|picture|picture url|media|media url|photo|bild|imagen|immagine|imagem|afbeelding)$/,
  ],
  [
    'unused',
    /^(?:#|no|nr|num|number|nº|id|index|question (?:#|no|number|id)|row|nummer|numero|difficulty index|author|created|date)$/,
  ],
];

/** "Question - max 120 characters", "Answer 3\n(Optional)" and "Correct answer(s)" by their first words. */
export function bareHead(cell: string): string {
  const plain = foldText(cell.replace(/_/g, ' '))
    .replace(/\((?:s|es|en|n)\)/g, '')
    .replace(/\([^)]*\)|\*/g, ' ')
    .replace(/\s+[-–—:]\s.*$/, '');
  return plain
    .replace(/[.:?]+$/, '')
    .replace(/(?<=[a-z])(?=\d)/, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The use of a column by the word above it, or null when the word says nothing. */
export function useOfHead(cell: string): ColumnUse | null {
  const head = bareHead(cell);
  if (head === '') return null;
  return words.find(([, pattern]) => pattern.test(head))?.[0] ?? null;
}

/** Columns that are headed by nothing but a letter or a figure are options when there are several in order. */
export const isBareOption = (cell: string, place: number): boolean =>
  bareHead(cell) === String.fromCharCode(97 + place) || bareHead(cell) === String(place + 1);
