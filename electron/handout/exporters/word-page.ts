/** Paper, margins, header and footer of the Word file. */
import { Footer, Header, type ISectionOptions, PageNumber, type ParagraphChild, SectionType, Tab, TextRun } from 'docx';
import type { Handout } from '../../../shared/handout/handout';
import { margin, type PageSizes } from '../../../shared/handout/page-sizes';
import { printableText } from '../../../shared/handout/printable-text';
import type { Stretch } from './word-blocks';
import { paragraph, twips } from './word-text';

/** The first section carries header and footer; those after it take over what it has. */
export function wordSection(stretch: Stretch, index: number, handout: Handout, sizes: PageSizes): ISectionOptions {
  const edge = twips(margin);
  return {
    properties: {
      page: {
        size: { width: twips(sizes.width), height: twips(sizes.height) },
        margin: { top: edge, bottom: edge, left: edge, right: edge, header: twips(28), footer: twips(28) },
      },
      column: { count: stretch.columns, space: twips(sizes.columnGap) },
      ...(index === 0 ? { titlePage: true } : { type: SectionType.CONTINUOUS }),
    },
    ...(index === 0 && edges(handout)),
    children: stretch.children,
  };
}

function edges({ header, footer }: Handout): Pick<ISectionOptions, 'headers' | 'footers'> {
  const right = (text: string) => new TextRun({ children: [new Tab(), printableText(text)], bold: true });
  const page = () =>
    new Footer({
      children: [
        paragraph('Footer', footer.left, {
          children: [new TextRun({ children: [new Tab()] }), ...pageOf(footer.page)],
        }),
      ],
    });
  return {
    headers: {
      first: new Header({ children: [paragraph('Header', '', { children: [right(header.right)] })] }),
      default: new Header({ children: [paragraph('Header', header.left, { children: [right(header.right)] })] }),
    },
    footers: { first: page(), default: page() },
  };
}

/** "Page {1} of {2}" with the fields that Word counts. */
function pageOf(sentence: string): ParagraphChild[] {
  const fields: Record<string, (typeof PageNumber)[keyof typeof PageNumber]> = {
    '{1}': PageNumber.CURRENT,
    '{2}': PageNumber.TOTAL_PAGES,
  };
  return sentence.split(/(\{[12]\})/).map((part) => new TextRun({ children: [fields[part] ?? printableText(part)] }));
}
