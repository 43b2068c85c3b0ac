/** Writes a rich text as clean HTML that is well-formed XML too, for other programs. */
import type { Block, Inline, RichText } from './rich-text';
import { tidyRichText } from './tidy-rich-text';

/** Where a picture is found, by its name. */
type MediaAddress = (media: string) => string;

const tags = { strong: 'strong', emphasis: 'em', sup: 'sup', sub: 'sub' } as const;

/** Signs that no XML may hold: control signs and halves of signs. */
const unfit =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeHtml = (text: string): string =>
  text.replace(unfit, '').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

function piece(inline: Inline, mediaAddress: MediaAddress): string {
  switch (inline.is) {
    case 'text':
      return escapeHtml(inline.text);
    case 'code':
      return `<code>${escapeHtml(inline.text)}</code>`;
    case 'maths':
      return `\\(${escapeHtml(inline.tex)}\\)`;
    case 'gap':
      return `[[${inline.id}]]`;
    case 'break':
      return '<br/>';
    case 'picture':
      return `<img src="${escapeHtml(mediaAddress(inline.media))}" alt="${escapeHtml(inline.description)}"/>`;
    case 'link':
      return `<a href="${escapeHtml(inline.address)}">${line(inline.of, mediaAddress)}</a>`;
    default:
      return `<${tags[inline.is]}>${line(inline.of, mediaAddress)}</${tags[inline.is]}>`;
  }
}

const line = (pieces: Inline[], mediaAddress: MediaAddress): string =>
  pieces.map((one) => piece(one, mediaAddress)).join('');

function row(cells: Inline[][], tag: 'th' | 'td', mediaAddress: MediaAddress): string {
  return `<tr>${cells.map((cell) => `<${tag}>${line(cell, mediaAddress)}</${tag}>`).join('')}</tr>`;
}

function table(head: Inline[][], rows: Inline[][][], mediaAddress: MediaAddress): string {
  const top = head.every((cell) => cell.length === 0) ? '' : `<thead>${row(head, 'th', mediaAddress)}</thead>`;
  return `<table>${top}<tbody>${rows.map((cells) => row(cells, 'td', mediaAddress)).join('')}</tbody></table>`;
}

function list(block: Extract<Block, { is: 'list' }>, mediaAddress: MediaAddress): string {
  const items = block.items.map((item) => `<li>${inItem(item, mediaAddress)}</li>`).join('');
  if (!block.ordered) return `<ul>${items}</ul>`;
  return block.start === 1 ? `<ol>${items}</ol>` : `<ol start="${block.start}">${items}</ol>`;
}

/** One paragraph in an item needs no tags of its own. */
function inItem(item: Block[], mediaAddress: MediaAddress): string {
  const [first, ...rest] = item;
  return first?.is === 'paragraph' && rest.every(({ is }) => is === 'list')
    ? line(first.of, mediaAddress) + rest.map((block) => blockHtml(block, mediaAddress)).join('')
    : item.map((block) => blockHtml(block, mediaAddress)).join('');
}

function blockHtml(block: Block, mediaAddress: MediaAddress): string {
  if (block.is === 'paragraph') return `<p>${line(block.of, mediaAddress)}</p>`;
  if (block.is === 'list') return list(block, mediaAddress);
  if (block.is === 'table') return table(block.head, block.rows, mediaAddress);
  if (block.is === 'maths') return `<p>\\[${escapeHtml(block.tex)}\\]</p>`;
  const language = block.language === '' ? '' : ` class="language-${block.language}"`;
  return `<pre><code${language}>${escapeHtml(block.text)}</code></pre>`;
}

export const writeHtml = (text: RichText, mediaAddress: MediaAddress): string =>
  tidyRichText(text)
    .map((block) => blockHtml(block, mediaAddress))
    .join('');
