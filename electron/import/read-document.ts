/** A Word document as HTML, its pictures kept and named in `src`; a picture that can't be kept leaves an empty `src`. */
import mammoth from 'mammoth';
import type { ImportSource, ImportTools } from '../../shared/import/source';
import { done, type Result, refused } from '../../shared/problem';
import { withLostFormulas } from './word-formulas';

export async function readDocument(
  name: string,
  bytes: Uint8Array,
  { keepPicture, formulas }: Pick<ImportTools, 'keepPicture'> & { formulas: readonly string[] },
): Promise<Result<ImportSource>> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { value: html } = await mammoth.convertToHtml(
      { buffer },
      {
        externalFileAccess: false,
        // Teachers mark the right option by underlining or highlighting it.
        styleMap: ['u => u', 'highlight => mark'],
        convertImage: mammoth.images.imgElement(async (image) => {
          const kept = keepPicture(await image.readAsBuffer());
          return { src: kept ? `media:${kept}` : '' };
        }),
      },
    );
    if (html.trim() === '') return refused('importEmpty', { file: name });
    return done({ as: 'page', name, html: withLostFormulas(html, formulas) });
  } catch {
    return refused('importDamaged', { file: name });
  }
}
