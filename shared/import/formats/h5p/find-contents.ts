/** Finds the questions in H5P content, however deep they stand in sets, columns, books, slides or films. */
import { type Json, type JsonRecord, listOf, recordOf, wordsOf } from '../../json/open-json';

export interface Content {
  /** "H5P.MultiChoice", without its version. */
  library: string;
  params: JsonRecord;
}

/** What holds others and asks nothing itself. */
const containers =
  /^H5P\.(?:QuestionSet|Column|Row|RowColumn|InteractiveBook|CoursePresentation|InteractiveVideo|Questionnaire|Accordion|BranchingScenario|VirtualTour|ThreeImage|Page)$/;
/** What only shows something. */
const silent =
  /^H5P\.(?:AdvancedText|Text|Image|Video|Audio|Link|Table|Nil|IFrameEmbed|Collage|GoToQuestion|Shape|TwitterUserFeed|ContinuousText|Timeline|AudioRecorder|ExportableTextArea|DocumentationTool|StandardPage|BranchingQuestion)$/;
const deepest = 30;

export function contentsIn(library: string, params: JsonRecord): Content[] {
  if (silent.test(library)) return [];
  if (containers.test(library)) return inside(params, 0);
  const many = piecesOf(library, params);
  return many ?? [{ library, params }];
}

/** Whatever names a library and has parameters is content. */
function inside(value: Json | undefined, depth: number): Content[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((one) => inside(one, depth + 1));
  const record = recordOf(value);
  if (!record) return [];
  const params = recordOf(record.params);
  const library = wordsOf(record.library).split(' ')[0] ?? '';
  if (library !== '' && params) return contentsIn(library, params);
  return Object.values(record).flatMap((one) => inside(one, depth + 1));
}

/** Sets of small questions of one type. */
function piecesOf(library: string, params: JsonRecord): Content[] | null {
  const pieces = (name: string, list: Json | undefined, also: JsonRecord = {}) =>
    listOf(list).map((one): Content => ({ library: name, params: { ...(recordOf(one) ?? {}), ...also } }));
  if (library === 'H5P.SingleChoiceSet') return pieces('SingleChoice', params.choices);
  if (library === 'H5P.Summary')
    return pieces('SingleChoice', params.summaries, {
      question: wordsOf(params.intro) || 'Choose the correct statement.',
    });
  return library === 'H5P.Flashcards' ? pieces('Card', params.cards) : null;
}
