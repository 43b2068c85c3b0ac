/** Our markup as CommonMark: raised and lowered text as HTML, pictures by their description, gaps as a line. */
export const markdownText = (markup: string): string =>
  markup
    .replace(/!\[([^\]]*)\]\(media:[^)]*\)/g, '*$1*')
    .replace(/(?<!\\)\^\{((?:\\.|[^\\}])*)\}/g, '<sup>$1</sup>')
    .replace(/(?<!\\)_\{((?:\\.|[^\\}])*)\}/g, '<sub>$1</sub>')
    .replace(/(?<!\\)\[\[[a-zA-Z0-9-]+\]\]/g, '\\_\\_\\_\\_\\_');
