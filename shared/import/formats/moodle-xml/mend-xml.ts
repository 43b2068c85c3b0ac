/** Mends what hands and simple programs get wrong in XML: signs that are not escaped, names of signs that only HTML knows, HTML that is not closed. */

const cdata = /(<!\[CDATA\[[\s\S]*?\]\]>)/;
const bareAnd = /&(?!#\d{1,7};|#x[\da-f]{1,6};|(?:amp|lt|gt|quot|apos);)/gi;
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const textElement = /<text>(?!\s*<!\[CDATA\[)([^<]*<[\s\S]*?)<\/text>/g;
/** Where these are inside a text, its end is missing. */
const moodleElement = /<\/?(?:question|questiontext|answer|subquestion|feedback|generalfeedback|name|text|category)\b/i;

/** Line ends stay where they are. */
export function mendXml(text: string): string {
  return text
    .replace(control, '')
    .replace(textElement, (whole, html: string) =>
      moodleElement.test(html) || html.includes(']]>') ? whole : `<text><![CDATA[${html}]]></text>`,
    )
    .split(cdata)
    .map((part) => (part.startsWith('<![CDATA[') ? part : part.replace(bareAnd, '&amp;')))
    .join('');
}
