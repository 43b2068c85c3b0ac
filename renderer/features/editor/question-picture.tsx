/** The picture beside a question: chosen, dropped or pasted, with what it shows in words. */
import { ImagePlus, Trash2 } from 'lucide-react';
import { DropZone, type FileDropItem, FileTrigger } from 'react-aria-components';
import { problemText } from '../../../shared/problem';
import type { Picture } from '../../../shared/question/question-body';
import { keepPicture } from '../../desktop/keep-picture';
import { mediaAddress } from '../../rich-text/media-address';
import { Button } from '../../ui/button';
import { msg } from '../../ui/messages';
import { TextField } from '../../ui/text-field';
import { showToast } from '../../ui/toast';
import './question-picture.css';
import type { QuestionProps } from './question-props';
import { useLatest } from './use-latest';

const accepted = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/svg+xml'];

export function QuestionPicture({ libraryId, question, onChange }: QuestionProps) {
  const latest = useLatest({ question, onChange });
  const keep = async (file: Blob | undefined) => {
    if (!file) return;
    const kept = await keepPicture(libraryId, file);
    if (!kept.ok) return showToast(problemText(kept.problem, msg.problems));
    const { question: now, onChange: change } = latest.current;
    change({ ...now, picture: { description: '', credit: '', ...now.picture, media: kept.value.media } }, null);
  };
  const write = (part: Partial<Picture>, mark: string) =>
    question.picture && onChange({ ...question, picture: { ...question.picture, ...part } }, `picture ${mark}`);
  return (
    <DropZone
      className="question-picture"
      aria-label={msg.editor.pictureDrop}
      getDropOperation={(types) => (accepted.some((type) => types.has(type)) ? 'copy' : 'cancel')}
      onDrop={({ items }) => {
        const file = items.find((item): item is FileDropItem => item.kind === 'file' && accepted.includes(item.type));
        void file?.getFile().then(keep);
      }}
    >
      {question.picture && (
        <img
          className="question-picture__shown"
          src={mediaAddress(question.picture.media)}
          alt={question.picture.description}
        />
      )}
      {question.picture && <About picture={question.picture} write={write} />}
      <div className="question-picture__acts">
        <FileTrigger acceptedFileTypes={accepted} onSelect={(files) => void keep(files?.[0])}>
          <Button kind="quiet" icon={ImagePlus}>
            {question.picture ? msg.editor.pictureOther : msg.editor.pictureAdd}
          </Button>
        </FileTrigger>
        {question.picture ? (
          <Button kind="quiet" icon={Trash2} onPress={() => onChange({ ...question, picture: null }, null)}>
            {msg.editor.pictureRemove}
          </Button>
        ) : (
          <span className="question-picture__hint">{msg.editor.pictureHint}</span>
        )}
      </div>
    </DropZone>
  );
}

interface AboutProps {
  picture: Picture;
  write: (part: Partial<Picture>, mark: string) => void;
}

function About({ picture, write }: AboutProps) {
  return (
    <div className="question-picture__about">
      <TextField
        label={msg.editor.pictureDescription}
        hint={msg.editor.panelHints.picture}
        value={picture.description}
        onChange={(description) => write({ description }, 'description')}
      />
      <TextField
        label={msg.editor.pictureCredit}
        value={picture.credit}
        onChange={(credit) => write({ credit }, 'credit')}
      />
    </div>
  );
}
