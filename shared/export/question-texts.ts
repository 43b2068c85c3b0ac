/** The texts in markup that a question shows to a class: all of them read, or all of them changed. */
import type { AnswerForm } from '../question/answer-form';
import type { Question } from '../question/question';

export function textsOf(question: Question): string[] {
  const texts: string[] = [];
  inTexts(question, (markup) => {
    texts.push(markup);
    return markup;
  });
  return texts;
}

/** The question with every text in markup changed. */
export function inTexts(question: Question, change: (markup: string) => string): Question {
  return {
    ...question,
    stem: change(question.stem),
    explanation: change(question.explanation),
    answer: answerTexts(question.answer, change),
  };
}

function answerTexts(answer: AnswerForm, change: (markup: string) => string): AnswerForm {
  switch (answer.form) {
    case 'choose':
      return {
        ...answer,
        options: answer.options.map((one) => ({ ...one, text: change(one.text), feedback: change(one.feedback) })),
      };
    case 'match':
      return {
        ...answer,
        pairs: answer.pairs.map((pair) => ({ ...pair, left: change(pair.left), right: change(pair.right) })),
        extra: answer.extra.map((one) => ({ ...one, text: change(one.text) })),
      };
    case 'order':
      return { ...answer, items: answer.items.map((item) => ({ ...item, text: change(item.text) })) };
    default:
      return answer;
  }
}
