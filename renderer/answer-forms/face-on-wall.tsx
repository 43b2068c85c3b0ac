/** A question on the wall in the face of its answer form, with its picture beside it. */
import type { FunctionComponent } from 'react';
import type { SceneOf } from '../../shared/live/projector-view';
import { PictureOnWall } from '../projector/picture-on-wall';
import type { WallFaceProps } from './wall-face';
import { wallFaces } from './wall-faces';

interface Props {
  scene: SceneOf<'options' | 'answering' | 'closed' | 'revealed'>;
}

export function FaceOnWall({ scene }: Props) {
  // The scene's form chooses its face, which the compiler can't follow through the union.
  const Face = wallFaces[scene.asked.form] as FunctionComponent<WallFaceProps>;
  const revealed = scene.scene === 'revealed' ? scene : null;
  return (
    <>
      <Face
        stem={scene.stem}
        hasPicture={scene.picture !== null}
        asked={scene.asked}
        reveal={revealed?.reveal ?? null}
        told={revealed}
      />
      <PictureOnWall picture={scene.picture} stem={scene.stem} />
    </>
  );
}
