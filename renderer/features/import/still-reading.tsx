/** Says that a file takes long and is still being read, with a way to go on without it. */
import { useEffect, useState } from 'react';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';
import type { ImportJob } from './use-import-job';

const words = msg.importFiles;

/** After so long a teacher wonders whether anything happens (ms). */
const long = 5000;

export function StillReading({ job: { progress, again, leaveOut } }: { job: ImportJob }) {
  if (progress?.state === 'reading') {
    const { done, file } = progress;
    return <Late key={`${done} ${file}`} file={file} way={words.leaveFileOut} onPress={() => leaveOut(file)} />;
  }
  return again === null ? null : (
    <Late key={again} file={again} way={words.keepAsRead} onPress={() => leaveOut(again)} />
  );
}

function Late({ file, way, onPress }: { file: string; way: string; onPress: () => void }) {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    const alarm = setTimeout(() => setIsLate(true), long);
    return () => clearTimeout(alarm);
  }, []);
  return isLate ? (
    <Notice tone="info" action={{ label: way, onPress }}>
      {words.stillReadingFile(file)}
    </Notice>
  ) : null;
}
