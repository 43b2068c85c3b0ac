/** The picture of a question on the wall, at the end of the line, as large as its place holds it. */
import type { Scene } from '../../shared/live/projector-view';
import { mediaAddress } from '../rich-text/media-address';
import './picture-on-wall.css';
import { stemDirection } from './text-direction';

type Picture = Extract<Scene, { stem: string }>['picture'];

export function PictureOnWall({ picture, stem }: { picture: Picture; stem: string }) {
  if (!picture) return null;
  return (
    <img
      className="wall-picture"
      dir={stemDirection(stem)}
      src={mediaAddress(picture.media)}
      alt={picture.description}
    />
  );
}
