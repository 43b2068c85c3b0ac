/** The words by which sheets in many languages name a question, its answer and its explanation, as patterns. */

/** "Frage 3", "السؤال 3", "第3题". */
export const questionWords =
  'frage|aufgabe|pregunta|pergunta|questão|domanda|vraag|opgave|pytanie|zadanie|soru|вопрос|задание|питання|запитання|завдання|السؤال|سؤال|fråga|spørgsmål|spørsmål|otázka|întrebarea|kérdés|pitanje|питање|въпрос|pyetja|ερώτηση|câu(?: hỏi)?|soal|pertanyaan|คำถาม|문제|질문|質問|第|问题|問題|题目';

const right =
  'richtigen?|richtige|korrekte|bonne|correcte?|exacte|juste|correctas?|corretas?|certa|verdadera|corrett[ae]|esatt[ae]|giust[ae]|juiste?|goede|correcte|poprawn[ae]|prawidłow[ae]|doğru|правильны[йе]|верны[йе]|правильн[аі]|вірн[аі]|rätt|riktigt|rigtigt|riktig|správná|helyes|正确|正確|参考|參考|標準|标准';

/** The words for an answer, each as a whole line may begin with it. */
const answer =
  'antwort(?:en)?|antw\\.?|lösung(?:en)?|loesung(?:en)?|lsg\\.?|réponses?|rép\\.?|corrigé|respuestas?|soluci[oó]n(?:es)?|clave|respostas?|resp\\.?|gabarito|solução|soluções|rispost[ae]|soluzion[ei]|antwoord(?:en)?|oplossing(?:en)?|odpowied(?:ź|zi)|odp\\.?|rozwiązani[ea]|cevap(?:lar)?|yanıt(?:lar)?|ответы?|отв\\.?|ключ|відповід[ьі]|svar|facit|fasit|odpověď|odpovědi|răspuns(?:uri)?|válasz(?:ok)?|megoldás(?:ok)?|vastaus|απάντηση|תשובה|(?:ال)?[إا]جاب(?:ة|ات)|(?:ال)?جواب|الحل|پاسخ|उत्तर|odgovori?|одговор|отговор|përgjigj[ae]|คำตอบ|答案|答|解答|正解|答え|정답|답|jawaban|đáp án';

const named = `(?:die |la |las |el |a |as |il |de |het |den |الـ)?(?:(?:${right})\\s?)?(?:${answer})(?:\\s(?:${right}|الصحيحة|الصحيح))?`;

/** "Lösung", "la respuesta correcta", "الإجابة الصحيحة", and the words for right that stand alone before a colon. */
export const answerWords = `(?:${named}|richtig|korrekt|correct[ao]|corrett[ao]|juist|poprawna|верно|правильно|вірно|doğru)`;

export const explanationWords =
  'erklärung|begründung|erläuterung|hinweis|explication|explicación|justificación|retroalimentación|explicação|justificativa|spiegazione|motivazione|uitleg|toelichting|wyjaśnienie|uzasadnienie|açıklama|объяснение|пояснение|пояснення|الشرح|شرح|التفسير|تفسير|التعليل|förklaring|forklaring|vysvětlení|解析|解释|解釋|解説|说明|해설';

/** "(richtig)", "(صح)" behind an option. */
export const rightWords =
  'richtig|korrekt|juste|bonne réponse|correct[ao]|respuesta correcta|cert[ao]|corrett[ao]|esatt[ao]|giust[ao]|juist|goed|poprawn[ae]|prawidłow[ae]|doğru|верно|правильно|вірно|صحيحة?|صح|正确|正確|正解';
