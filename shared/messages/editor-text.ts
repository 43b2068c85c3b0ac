/** The words of the field in which rich text is written. */
export const editorText = {
  formatting: 'Formatting',
  marks: { strong: 'Bold', emphasis: 'Italic', sup: 'Superscript', sub: 'Subscript', code: 'Code' },
  link: 'Link',
  bullets: 'List',
  numbers: 'Numbered list',
  listing: 'Block of code',
  table: 'Table',
  tableEdits: {
    rowAfter: 'Add a row below',
    columnAfter: 'Add a column after',
    deleteRow: 'Delete the row',
    deleteColumn: 'Delete the column',
    deleteTable: 'Delete the table',
  },
  maths: 'Formula',
  picture: 'Picture',
  makeGap: 'Make a gap',
  withKeys: (label: string, keys: string) => `${label} (${keys})`,
  panels: {
    link: 'Address of the link',
    maths: 'Formula in TeX',
    formula: 'Formula in TeX, on its own line',
    picture: 'Description of the picture',
  },
  panelHints: {
    link: 'As www.loc.gov. Leave it empty to remove the link.',
    maths: 'As x^2 or \\frac{1}{2}.',
    formula: 'As x^2 or \\frac{1}{2}.',
    picture: 'For those who can not see it.',
  },
  addressWrong: 'This is not an address of a page yet.',
  ownLine: 'Put it on its own line',
  inLine: 'Put it in the line',
  done: 'Done',
  pasteLost: (n: number) =>
    n === 1 ? '1 part of what you pasted has no place here.' : `${n} parts of what you pasted have no place here.`,
} as const;
