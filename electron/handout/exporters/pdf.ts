/** The PDF exporter: prints the very pages of the preview, drawn once more in the hidden print window. */
import { done, refused } from '../../../shared/problem';
import type { Exporter } from '../exporter';

const paperNames = { letter: 'Letter', a4: 'A4' } as const;

export const pdf: Exporter<'pdf'> = {
  name: 'pdf',
  extension: 'pdf',
  async bytes(handout, { draw }) {
    const drawn = await draw(handout);
    if (!drawn.ok) return drawn;
    const window = drawn.value;
    try {
      const bytes = await window.webContents.printToPDF({
        pageSize: paperNames[handout.style.paper],
        margins: { top: 0, bottom: 0, left: 0, right: 0 },
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
      return done(bytes);
    } catch {
      return refused('exportFailed', { title: handout.title });
    } finally {
      if (!window.isDestroyed()) window.destroy();
    }
  },
};
