/** The headings of pages and sheets in the languages of many schools, as patterns in small letters, by the part of the page they begin. */
const keyPoints = [
  // German, French, Spanish, Portuguese, Italian
  '(?:die )?(?:kernpunkte|kernaussagen|kernfakten|hauptpunkte|wichtigsten (?:punkte|fakten))|das wichtigste(?: in kürze)?|wichtige punkte|auf einen blick|zusammenfassung|überblick|hintergrund|stichpunkte',
  "(?:les )?points (?:clés|clefs|essentiels|importants|principaux)|l'essentiel|(?:les )?idées (?:clés|principales)|à retenir|ce qu'il faut (?:retenir|savoir)|résumé|contexte|en bref",
  '(?:los )?puntos (?:clave|claves|principales|importantes)|(?:las )?ideas (?:clave|principales)|lo (?:más )?(?:importante|esencial)|resumen|contexto|en breve|datos clave',
  '(?:os )?pontos[ -](?:chave|principais|importantes)|(?:as )?ideias principais|o essencial|resumo',
  '(?:i )?punti (?:chiave|principali|importanti)|(?:le )?idee principali|riassunto|in breve',
  // Dutch, Polish, Turkish, Swedish, Czech
  '(?:de )?(?:kernpunten|hoofdpunten|belangrijkste punten)|het belangrijkste|samenvatting|in het kort',
  '(?:najważniejsze|kluczowe|główne) (?:punkty|informacje|fakty)|najważniejsze|podsumowanie|streszczenie|w skrócie',
  'önemli noktalar|(?:ana|temel|kilit) (?:noktalar|fikirler)|anahtar noktalar|özet|kısaca',
  'nyckelpunkter|huvudpunkter|viktigaste punkterna|klíčové body|hlavní body|shrnutí',
  // Russian, Ukrainian, Arabic, Chinese, Japanese
  '(?:ключевые|основные|главные) (?:моменты|тезисы|факты|положения|идеи)|главное|кратко|ключові (?:моменти|тези|факти)|(?:основні|головні) (?:моменти|тези|положення|факти)|головне|коротко|стислий виклад',
  '(?:ال)?نقاط (?:ال)?(?:رئيسية|رئيسة|أساسية|مهمة|هامة)|أهم النقاط|(?:ال)?أفكار (?:ال)?رئيسية|(?:ال)?ملخص|الخلاصة|باختصار',
  '要点|重点|关键点|關鍵點|主要内容|摘要|总结|ポイント|要約|핵심 (?:내용|요점)|요약',
];

const questions = [
  '(?:(?:verständnis|prüfungs|übungs|kontroll|test|quiz|diskussions)?fragen|fragen (?:zum|zur|zu) .{1,40}|quizfragen|aufgaben|übungen|multiple choice fragen|teste dein wissen)',
  '(?:les |des )?questions(?: de (?:compréhension|révision|discussion))?|exercices|testez? vos connaissances|questionnaire',
  '(?:las )?preguntas(?: (?:de (?:comprensión|repaso|práctica|discusión)|tipo test))?|ejercicios|cuestionario|(?:as )?perguntas(?: de (?:compreensão|revisão))?|questões|exercícios|questionário',
  '(?:le )?domande(?: di (?:comprensione|ripasso))?|esercizi|questionario|vragen|oefenvragen|begripsvragen|opgaven|oefeningen|toets',
  'pytania(?: (?:do tekstu|kontrolne|sprawdzające))?|zadania|ćwiczenia|sorular|(?:anlama |test )?soruları|alıştırmalar|frågor|övningar|otázky|úkoly',
  'вопросы(?: (?:к тексту|для (?:проверки|обсуждения|повторения)))?|задания|упражнения|(?:за)?питання(?: до тексту)?|завдання|вправи',
  '(?:ال)?أسئلة(?: (?:ال)?(?:فهم|مراجعة|مناقشة))?|(?:ال)?اسئلة|تمارين|(?:ال)?تدريبات|اختبر معلوماتك|اختبار',
  '问题|問題|练习题?|練習題?|题目|思考题|選擇題|选择题|質問|문제|질문',
];

const sources = [
  'quellen?|quellenangaben|literatur(?:verzeichnis)?|weiterführende links|références|bibliographie|pour aller plus loin',
  'fuentes?|referencias|bibliografía|fontes?|referências|bibliografia|fonti|riferimenti',
  'bronnen|bron|bronvermelding|verwijzingen|źródł[oa]|kaynak(?:lar|ça)?|källor|zdroje',
  'источники?|литература|ссылки|джерел[оа]|література|посилання',
  '(?:ال)?مصادر|(?:ال)?مراجع|المصدر|来源|资料来源|資料來源|参考资料|參考資料|参考文献|出典|출처',
];

const answers = [
  '(?:die )?(?:lösung(?:en)?|antworten|lösungsschlüssel|antwortschlüssel|musterlösung(?:en)?)|(?:les )?réponses|corrigés?|solutions',
  '(?:las )?respuestas|soluciones|clave(?: de respuestas)?|hoja de respuestas|(?:as )?respostas|gabarito|soluções|(?:le )?risposte|soluzioni',
  'antwoorden|oplossingen|antwoordsleutel|odpowiedzi|klucz(?: odpowiedzi)?|rozwiązania|cevaplar|yanıtlar|cevap anahtarı|svar|facit|fasit|odpovědi',
  'ответы|ключи?|правильные ответы|відповіді|правильні відповіді',
  '(?:ال)?[إا]جابات|مفتاح (?:ال)?[إا]جابات?|الحلول|نموذج (?:ال)?[إا]جاب(?:ة|ات)|答案|参考答案|參考答案|解答|정답',
];

const vocabulary = [
  '(?:key |new |useful |important )?(?:vocabulary|vocab|terms|words)(?: (?:list|words|terms|and definitions))?|glossary|word (?:list|bank)|words to know|key (?:terms|words|vocabulary)(?: and definitions)?|definitions|terms to know',
  'vokabeln|wortschatz|wörter|wortliste|fachbegriffe|begriffe|schlüsselbegriffe|glossar|vocabulaire|lexique|glossaire|mots[ -]clés|définitions',
  'vocabulario|glosario|palabras clave|términos(?: clave)?|definiciones|vocabulário|glossário|palavras-chave|vocabolario|glossario|parole chiave|lessico',
  'woordenschat|woordenlijst|begrippen(?:lijst)?|begrippen|słownictwo|słowniczek|słówka|pojęcia|kelimeler|sözcükler|sözlük(?:çe)?|kelime (?:listesi|bilgisi)|ordlista|slovíčka',
  'словарь|слова|термины|глоссарий|лексика|словник|терміни|глосарій',
  '(?:ال)?مفردات|(?:ال)?مصطلحات|معاني (?:ال)?(?:كلمات|مفردات)|الكلمات (?:المفتاحية|الجديدة)|词汇|詞彙|生词|生詞|单词|單詞|术语|語彙|単語|어휘|단어',
];

const whole = (lines: readonly string[]): RegExp => new RegExp(`^(?:${lines.join('|')})$`, 'u');

export const headingWords = {
  keyPoints: whole(keyPoints),
  questions: whole(questions),
  sources: whole(sources),
  answers: whole(answers),
  vocabulary: whole(vocabulary),
};
