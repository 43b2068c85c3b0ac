/** Which files hide themselves from the teacher: those that systems put beside hers without being asked. */
export const isHidden = (path: string): boolean =>
  path
    .split('/')
    .some((part) => part.startsWith('.') || part === '__MACOSX' || /^(thumbs\.db|desktop\.ini|~\$.*)$/i.test(part));
