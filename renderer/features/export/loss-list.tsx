/** What an export leaves behind: the questions that are not in the file, by reason, and what the others lose. */
import { FileWarning, ImageOff } from 'lucide-react';
import type { LossSummary } from '../../../shared/export/loss-summary';
import { problemText } from '../../../shared/problem';
import { IconRow, IconRows } from '../../ui/icon-rows';
import { kindIcon } from '../../ui/kind-icon';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';

const words = msg.exporting;
/** More are counted; the whole list would hide the rest of the dialog. */
const mostNamed = 8;

type Left = LossSummary['leftOut'][number];

export function LossList({ losses }: { losses: LossSummary }) {
  const { topics, ofTopics, lostPictures, setAside } = losses;
  return (
    <>
      {setAside.length > 0 && <Damaged files={setAside} />}
      <Questions losses={losses} />
      {lostPictures.length > 0 && <Pictures lost={lostPictures} />}
      {ofTopics.length > 0 && <p className="export__losses">{words.ofTopics(ofTopics, topics)}</p>}
    </>
  );
}

function Questions({ losses: { questions, leftOut, without, lostPictures } }: { losses: LossSummary }) {
  if (questions === 0) return <Notice tone="info">{words.empty}</Notice>;
  if (leftOut.length === questions) return <Notice tone="warn">{words.nothing}</Notice>;
  const isWhole = leftOut.length === 0 && without.length === 0 && lostPictures.length === 0;
  if (isWhole) return <Notice tone="ok">{words.whole(questions)}</Notice>;
  return (
    <>
      {leftOut.length > 0 && (
        <section className="export__losses">
          <h3>{words.leftOutTitle(leftOut.length)}</h3>
          {byReason(leftOut.slice(0, mostNamed)).map(([why, left]) => (
            <Reason key={why} why={why} left={left} />
          ))}
          {leftOut.length > mostNamed && <p>{words.andMore(leftOut.length - mostNamed)}</p>}
        </section>
      )}
      {without.length > 0 && <Without lost={without} />}
    </>
  );
}

/** What a class would miss most, first. */
const picturesFirst: readonly string[] = ['picture', 'textPictures'];

function Without({ lost }: { lost: LossSummary['without'] }) {
  const rank = ({ trait }: { trait: string }) => (picturesFirst.includes(trait) ? 0 : 1);
  return (
    <section className="export__losses">
      <h3>{words.without}</h3>
      <IconRows>
        {lost
          .toSorted((one, other) => rank(one) - rank(other))
          .map(({ trait, questions }) => (
            <li key={trait} className="export__lost">
              <span className="export__trait">{words.traits[trait]}</span>
              <span className="export__count">{words.inQuestions(questions)}</span>
            </li>
          ))}
      </IconRows>
    </section>
  );
}

function Pictures({ lost }: { lost: LossSummary['lostPictures'] }) {
  const rows = lost.slice(0, mostNamed).map((one, id) => ({ ...one, id }));
  return (
    <section className="export__losses">
      <h3>{words.lostPictures(lost.length)}</h3>
      <p>{words.lostPicturesWhy}</p>
      <IconRows>
        {rows.map(({ id, media, description, words: stem }) => (
          <IconRow key={id} icon={ImageOff}>
            {words.lostPicture(description || media, stem)}
          </IconRow>
        ))}
      </IconRows>
      {lost.length > mostNamed && <p>{words.andMore(lost.length - mostNamed)}</p>}
    </section>
  );
}

/** All of them are named: each is a topic she may believe to be in the file. */
const Damaged = ({ files }: { files: LossSummary['setAside'] }) => (
  <section className="export__losses">
    <h3>{words.damaged(files.length)}</h3>
    <IconRows>
      {files.map(({ file, problem }) => (
        <IconRow key={file} icon={FileWarning}>
          {problemText(problem, msg.problems)}
        </IconRow>
      ))}
    </IconRows>
  </section>
);

function Reason({ why, left }: { why: Left['why']; left: readonly Left[] }) {
  const rows = left.map((one, id) => ({ ...one, id }));
  return (
    <>
      <p>{words.leftOut[why]}</p>
      <IconRows>
        {rows.map(({ id, kind, words: stem }) => (
          <IconRow key={id} icon={kindIcon(kind)} label={msg.editor.kinds[kind]}>
            {stem || msg.editor.noText}
          </IconRow>
        ))}
      </IconRows>
    </>
  );
}

function byReason(leftOut: readonly Left[]): [Left['why'], Left[]][] {
  const reasons = new Map<Left['why'], Left[]>();
  for (const one of leftOut) reasons.set(one.why, [...(reasons.get(one.why) ?? []), one]);
  return [...reasons];
}
