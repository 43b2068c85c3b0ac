/** The sentences of everything that can be expected to fail: what happened, why, what to do. */
import type { OtherSort } from '../import/other-sort';
import type { XmlFault } from '../import/xml/xml-fault';
import { otherSorts } from './other-sorts';
import { xmlFaults } from './xml-faults';

export const problems = {
  bug: (_: Record<string, never>) =>
    'Something went wrong inside Lectern. Nothing was changed. Try again, and restart Lectern if it happens twice.',
  notAllowed: (f: { call: string }) => `This window may not ask for “${f.call}”.`,
  badAsk: (f: { call: string; where: string }) =>
    `Lectern could not read what was asked of “${f.call}” (${f.where}). Nothing was changed.`,
  fileGone: (f: { file: string }) =>
    `“${f.file}” is no longer there. It may have been moved or deleted. Nothing was changed.`,
  folderGone: (f: { folder: string }) =>
    `The folder “${f.folder}” can't be reached. Connect the drive or choose the folder again.`,
  notJson: (f: { file: string; line: number }) =>
    `“${f.file}” can't be read: line ${f.line} is not as it should be. The file was left as it is. Mend it in a text editor or move it away.`,
  notWhole: (f: { file: string; where: string }) =>
    `“${f.file}” is not whole: “${f.where}” is missing or not as it should be. The file was left as it is. Mend it in a text editor or move it away.`,
  newerVersion: (f: { file: string; version: number }) =>
    `“${f.file}” was written by a newer Lectern (version ${f.version}). Update Lectern to open it. The file was left as it is.`,
  otherName: (f: { file: string; name: string }) =>
    `“${f.file}” holds what should be in “${f.name}”, so it may be a copy. It was left as it is. Rename it or move it away.`,
  tooLarge: (f: { file: string }) => `“${f.file}” is larger than 20 MB. It was left as it is.`,
  diskFull: (f: { file: string }) =>
    `Couldn't save “${f.file}”: the disk is full. The version saved before is unharmed. Free some space, then try again.`,
  noPermission: (f: { file: string }) =>
    `Couldn't save “${f.file}”: this folder is read-only. The version saved before is unharmed. Choose another folder or ask for the right to write here.`,
  fileBusy: (f: { file: string }) =>
    `Couldn't save “${f.file}”: it is open in another program. Close it there, then try again.`,
  saveFailed: (f: { file: string; reason: string }) =>
    `Couldn't save “${f.file}” (${f.reason}). The version saved before is unharmed. Try again or save to another folder.`,
  cannotRead: (f: { file: string; reason: string }) => `Couldn't read “${f.file}” (${f.reason}). It was left as it is.`,
  noNetwork: (_: Record<string, never>) =>
    'This computer is in no network, so no phone can reach it. Join the Wi-Fi of the class and choose Try again, or take the answers by hands or by name.',
  journalFull: (_: Record<string, never>) =>
    'The disk is full, so the last step could not be kept and does not count. Free some space, then do it again.',
  journalFailed: (f: { file: string; reason: string }) =>
    `The last step could not be written to “${f.file}” (${f.reason}) and does not count. Do it again.`,
  newerSession: (f: { file: string }) =>
    `“${f.file}” was written by a newer Lectern. Update Lectern to go on with this quiz. The file was left as it is.`,
  noSession: (_: Record<string, never>) => 'No quiz is running. Start one from a question set.',
  sessionRunning: (f: { title: string }) => `“${f.title}” is still running. End it before you start another quiz.`,
  emptySet: (f: { title: string }) => `“${f.title}” has no question that is ready. Add one, then start the quiz.`,
  pastedNothing: (_: Record<string, never>) =>
    'Nothing was pasted. Copy the text of a topic page or a question list, then paste it here.',
  pastedUnfit: (_: Record<string, never>) =>
    'No topic was found in this text. Lectern looks for a date, a headline, sentences and questions, or for a numbered question list with options such as "a)" and "b)". Nothing was added.',
  pastedTooLong: (f: { characters: number }) =>
    `This text is too long (${f.characters} characters). Paste one topic or one question list at a time. Nothing was added.`,
  openInBrowser: (f: { address: string }) =>
    `“${f.address}” is not a web address that can be opened. It should begin with https:// or http://.`,
  resultsSlow: (_: Record<string, never>) =>
    'The results did not open in time. Your files are unharmed. Free some disk space, then open this page again.',
  exportFailed: (f: { title: string }) =>
    `“${f.title}” could not be turned into a file. Nothing was saved. Try again, or save it in the other format.`,
  searchDamaged: (_: Record<string, never>) =>
    'What the search had kept is damaged. It is being made again from your topics, which are unharmed.',
  searchReplaced: (_: Record<string, never>) => 'A newer search took the place of this one.',
  searchAway: (_: Record<string, never>) =>
    'The search is not running at the moment. It starts again by itself. Try again in a moment.',
  nothingToPrint: (_: Record<string, never>) => 'Nothing is being printed at the moment.',
  archiveDamaged: (f: { file: string }) =>
    `“${f.file}” can't be opened: it is damaged, or it is no zip file. Nothing was added. Ask for the file again.`,
  archiveEncrypted: (f: { file: string }) =>
    `“${f.file}” is locked with a password. Nothing was added. Unpack it with its password first, then open what was in it.`,
  archiveTooLarge: (f: { file: string; most: number }) =>
    `“${f.file}” becomes too large when it is unpacked (over ${f.most} MB). Nothing was added. Unpack it yourself, then choose the files you need.`,
  archiveTooMany: (f: { file: string; most: number }) =>
    `“${f.file}” holds too many files (over ${f.most}). Nothing was added. Unpack it yourself, then choose the files you need.`,
  archiveBadName: (f: { file: string; name: string }) =>
    `“${f.file}” holds a file whose name leads out of its folder or can't be used: “${f.name}”. Nothing was added.`,
  archiveLink: (f: { file: string; name: string }) =>
    `“${f.file}” holds a link instead of a file: “${f.name}”. Nothing was added.`,
  archiveDoubles: (f: { file: string; name: string }) =>
    `“${f.file}” holds two files that would be one on this computer: “${f.name}”. Nothing was added.`,
  changedElsewhere: (f: { file: string }) =>
    `“${f.file}” was changed by somebody else since you opened it, so it was not saved over. Look at both versions and choose.`,
  changedInMoving: (f: { file: string }) =>
    `“${f.file}” was changed by somebody else while it was being moved, so it stayed where it was. Look at it, then move it again.`,
  placeTaken: (f: { file: string }) =>
    `“${f.file}” is there again already, so the one in the bin was left where it is.`,
  driveSilent: (f: { folder: string }) =>
    `The drive with “${f.folder}” does not answer. Nothing was changed. Lectern tries again by itself; look at the cable or the network.`,
  libraryAway: (f: { name: string }) =>
    `“${f.name}” can't be reached at the moment. Connect its drive or the network; it comes back by itself.`,
  libraryOpening: (f: { name: string }) => `“${f.name}” is still being opened. Try again in a moment.`,
  libraryReadOnly: (f: { name: string }) =>
    `“${f.name}” is read-only, so nothing was changed in it. Copy it into a library of your own to work on it.`,
  libraryClosed: (_: Record<string, never>) =>
    'This library is not open any more. Open its folder again. Nothing was changed.',
  nameTaken: (f: { name: string }) => `There is a folder called “${f.name}” already. Choose another name.`,
  nameEmpty: (_: Record<string, never>) => 'Give the library a name with at least one letter or figure.',
  copyFull: (f: { name: string }) =>
    `“${f.name}” could not be copied: the disk is full. Nothing of the copy was kept. Free some space, then copy it again.`,
  copyFailed: (f: { name: string; reason: string }) =>
    `“${f.name}” could not be copied to its end (${f.reason}). Nothing of the copy was kept. Look whether its drive is connected, then copy it again.`,
  packClosed: (_: Record<string, never>) => 'This packed library is not open any more. Choose its file again.',
  packEmpty: (f: { file: string }) =>
    `“${f.file}” holds no library: there is no library.json and no topic in it. Nothing was added.`,
  packTooLarge: (f: { name: string; most: number }) =>
    `“${f.name}” was not packed: its files are larger than ${f.most} MB together. Copy some of its topics into another library, then pack each.`,
  packTooMany: (f: { name: string; most: number }) =>
    `“${f.name}” was not packed: it has more than ${f.most} files. Copy some of its topics into another library, then pack each.`,
  packFileTooLarge: (f: { file: string; most: number }) =>
    `“${f.file}” is larger than ${f.most} MB, so the library was not packed. Make this file smaller or move it away, then pack again.`,
  packUnfit: (f: { file: string; name: string }) =>
    `“${f.file}” holds something that belongs to no library: “${f.name}”. Nothing was added.`,
  xmlDamaged: (f: { file: string; line: number; column: number; what: XmlFault; name: string }) =>
    `“${f.file}” can't be read: from line ${f.line}, column ${f.column} on it is no sound XML (${xmlFaults[f.what](f)}). Nothing was added from it. Export it again, or mend that line.`,
  importNoRights: (f: { file: string }) =>
    `“${f.file}” can't be read: another program holds it, or you have no right to read it. Close it there, or copy it to your own folder, then choose it again.`,
  importUnreadable: (f: { file: string; reason: string }) =>
    `“${f.file}” can't be read (${f.reason}). Look whether its drive is connected, or copy it to this computer, then choose it again.`,
  importEmpty: (f: { file: string }) =>
    `“${f.file}” is empty. Nothing was added. Look whether it is the right file, or save it again.`,
  importTooLarge: (f: { file: string; most: number }) =>
    `“${f.file}” is larger than ${f.most} MB, so it was not read. Split it, or leave out its recordings.`,
  importOtherSort: (f: { file: string; sort: OtherSort }) => `“${f.file}” ${otherSorts[f.sort]}`,
  importBinary: (f: { file: string }) =>
    `“${f.file}” is no text and no file of questions that Lectern knows. Export the questions in the program it comes from, then choose that file.`,
  importDamaged: (f: { file: string }) =>
    `“${f.file}” is damaged, so nothing of it was read. Open it in the program it comes from, save it again, and choose that file.`,
  importFolder: (f: { file: string }) => `“${f.file}” is a folder. Choose it with “Choose a folder”.`,
  importFolderClosed: (f: { file: string; reason: string }) =>
    `The folder “${f.file}” can't be opened (${f.reason}), so nothing in it was read. Look whether you may open it and whether its drive is connected, then choose it again.`,
  importFolderDeep: (f: { file: string }) =>
    `The folder “${f.file}” lies too deep in other folders, so nothing in it was read. Choose it by itself.`,
  importNested: (f: { file: string }) =>
    `“${f.file}” lies too deep in other archives. Unpack it, then choose what was in it.`,
  importNothingInside: (f: { file: string }) => `There is no file of questions in “${f.file}”.`,
  importUnknown: (f: { file: string }) =>
    `No questions were recognized in “${f.file}”. Lectern reads question lists, GIFT, Aiken, Moodle XML, QTI, spreadsheets, Word documents and more. Save it as one of these, or paste its text.`,
  importColumnsUnknown: (f: { file: string }) =>
    `“${f.file}” is a table, but which column holds the questions could not be told. Press Choose columns and say what each one holds.`,
  importBroke: (f: { file: string }) =>
    `“${f.file}” could not be read to its end because of a fault in Lectern. Nothing of it was added; the other files are not touched by it.`,
  importStopped: (f: { file: string }) =>
    `“${f.file}” stopped the reading: it needs more memory than there is, or is made to do harm. Nothing of it was added; the other files are not touched by it.`,
  importTooSlow: (f: { file: string; seconds: number }) =>
    `“${f.file}” was given up after ${f.seconds} seconds without an end. Nothing of it was added; the other files are not touched by it.`,
  importLeftOut: (f: { file: string }) =>
    `“${f.file}” took long, and you left it out. Nothing of it was added; choose it again to give it more time.`,
  importClosed: (_: Record<string, never>) => 'This import is not open any more. Choose its files again.',
  importNothingChosen: (_: Record<string, never>) => 'Nothing is chosen. Tick at least one question.',
  importTooManyFiles: (f: { file: string; most: number }) =>
    `“${f.file}” holds more than ${f.most} files, so none of them was read. Choose the folders inside it one by one.`,
  importTopicTooLarge: (f: { headline: string }) =>
    `“${f.headline}” would become larger than a topic can be (20 MB). Nothing was added. Leave out some of its questions, or import its files one by one.`,
  pictureUnfit: (_: Record<string, never>) =>
    "This file can't be shown as a picture. Use a PNG, JPEG, GIF, WebP or SVG file.",
} as const;
