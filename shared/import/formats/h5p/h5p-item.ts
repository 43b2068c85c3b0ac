/** One piece of H5P content while it is read: its parameters, its texts and its notes. */

import type { Question } from '../../../question/question';
import type { Picture } from '../../../question/question-body';
import { plainText } from '../../../rich-text/plain-text';
import { Notes } from '../../draft';
import { withoutGapMarks } from '../../gap-marks';
import { type Json, type JsonRecord, recordOf, wordsOf } from '../../json/open-json';
import type { ImportTools } from '../../source';
import { type FindBytes, Wording } from '../../wording';

export class H5pItem {
  readonly params: JsonRecord;
  readonly tools: ImportTools;
  readonly notes = new Notes();
  readonly wording: Wording;

  constructor(params: JsonRecord, tools: ImportTools, find: FindBytes) {
    this.params = params;
    this.tools = tools;
    this.wording = new Wording(tools, this.notes, find);
  }

  get newId(): () => string {
    return this.tools.newId;
  }

  /** A text that is HTML, as markup. */
  markup(value: Json | undefined): string {
    return this.wording.html(htmlOf(value));
  }

  /** A setting of the content. */
  behaviour(name: string): Json | undefined {
    return recordOf(this.params.behaviour)?.[name];
  }

  /** The first words of a text, whatever it is called. */
  get words(): string {
    const { question, text, taskDescription, intro, textField } = this.params;
    const said = [question, taskDescription, text, intro, textField].map((value) => plainText(this.markup(value)));
    return said.find((words) => words !== '') ?? '';
  }

  /** The picture above the question; a film or a sound there is lost. */
  picture(): Question['picture'] {
    const media = recordOf(this.params.media);
    const kind = recordOf(media?.type) ?? media;
    const library = wordsOf(kind?.library);
    const params = recordOf(kind?.params);
    const path = wordsOf(recordOf(params?.file)?.path) || wordsOf(recordOf(recordOf(params?.sources)?.['0'])?.path);
    if (library === '' || (path === '' && library.startsWith('H5P.Image'))) return null;
    const kept: Picture | null = library.startsWith('H5P.Image') ? this.keep(path, wordsOf(params?.alt)) : null;
    if (!kept) this.notes.add('mediaLost', { count: 1, names: path.split('/').at(-1) || library });
    return kept;
  }

  private keep(path: string, description: string): Picture | null {
    const media = this.wording.keep(path);
    return media ? { media, description, credit: '' } : null;
  }
}

export const htmlOf = (value: Json | undefined): string => withoutGapMarks(wordsOf(value));
