/** Which kinds of ours hold a type of another program without changing what it asks. */
const choices = ['choice', 'multiple-response', 'true-false'];
const any = null;

const kinds = {
  any,
  numbered: any,
  'multichoice-single': choices,
  'multichoice-multi': ['multiple-response', 'choice'],
  truefalse: ['true-false', 'choice'],
  shortanswer: ['short-answer'],
  numerical: ['numeric'],
  match: ['matching'],
  essay: ['discussion', 'short-answer'],
  description: [],
  gapselect: ['gaps'],
  mc: choices,
  boolean: ['true-false'],
  multiple: choices,
  'question-without-options': ['short-answer', 'discussion'],
  multiple_choice_question: choices,
  true_false_question: ['true-false', 'choice'],
  short_answer_question: ['short-answer'],
  fill_in_multiple_blanks_question: ['gaps'],
  multiple_dropdowns_question: ['gaps'],
  multiple_answers_question: ['multiple-response'],
  matching_question: ['matching'],
  numerical_question: ['numeric'],
  essay_question: ['discussion', 'short-answer'],
  categorization_question: ['matching'],
  'response_lid.single': choices,
  'response_lid.multiple': ['multiple-response'],
  'response_lid.ordered': ['ordering'],
  'response_str.single': ['short-answer', 'numeric', 'discussion'],
  'cc.multiple_choice.v0p1': choices,
  'cc.true_false.v0p1': ['true-false', 'choice'],
  'cc.fib.v0p1': ['short-answer', 'gaps'],
  'cc.multiple_response.v0p1': ['multiple-response'],
  'cc.essay.v0p1': ['discussion', 'short-answer'],
  choiceInteraction: choices,
  'multi:inlineChoiceInteraction': ['gaps'],
};

/** Types that no kind holds: they are only ever refused. */
const NEVER = ['calculated_question', 'file_upload_question', 'text_only_question', 'hot_spot_question', 'open-answer'];

export function kindsOf(type) {
  if (/^mc\d$/.test(type)) return choices;
  if (NEVER.includes(type)) return [];
  if (!(type in kinds)) throw new Error(`The corpora name a type that is not in kinds-of-types.mjs: ${type}`);
  return kinds[type];
}

/** How many of the questions are of kinds that can't hold any type the file has left; `refused` may have been of any type. */
export function strayKinds(types, questions) {
  const left = Object.entries(types).map(([type, count]) => ({ kinds: kindsOf(type), count }));
  // The narrowest types first, so that a choice among many kinds is left for last.
  left.sort((one, other) => (one.kinds?.length ?? 99) - (other.kinds?.length ?? 99));
  let stray = 0;
  for (const { kind } of questions) {
    const place = left.find(({ kinds: held, count }) => count > 0 && (held === any || held.includes(kind)));
    if (place) place.count -= 1;
    else stray += 1;
  }
  return stray;
}
