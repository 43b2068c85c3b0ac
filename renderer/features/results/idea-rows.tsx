/** The ideas of the quiz with how they went, the fewest right first. */
import type { IdeaTally } from '../../../shared/results/ideas';
import { msg } from '../../ui/messages';
import { sayShare } from './say-share';
import './idea-rows.css';

const detailOf = ({ students, missed, questions }: IdeaTally): string =>
  students === null ? msg.results.ideaQuestions(questions) : msg.results.ideaStudents(students, missed);

export function IdeaRows({ ideas }: { ideas: readonly IdeaTally[] }) {
  return (
    <ul className="idea-rows">
      {ideas.map((one) => (
        <li key={one.idea}>
          <div>
            <h3 dir="auto">{one.idea}</h3>
            <p>{detailOf(one)}</p>
          </div>
          <span className="idea-rows-share">{sayShare(one.share, msg.results)}</span>
        </li>
      ))}
    </ul>
  );
}
