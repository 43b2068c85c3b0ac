/** Fonts that a school has, the two inks and the hairline of the Word file. */
import { BorderStyle } from 'docx';

export const serif = { ascii: 'Georgia', hAnsi: 'Georgia', eastAsia: 'Georgia', cs: 'Times New Roman' };
export const sans = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: 'Arial', cs: 'Arial' };
export const ink = '111111';
export const grey = '444444';
export const hairline = { style: BorderStyle.SINGLE, size: 4, color: '777777', space: 1 };
