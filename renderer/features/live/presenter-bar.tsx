/** The title bar while a quiz runs: what is asked, the numbers to jump to, where the wall is, and the way out. */
import { Projector } from 'lucide-react';
import type { TeacherView } from '../../../shared/live/teacher-view';
import { Button } from '../../ui/button';
import { timeText } from '../../ui/dates';
import { Icon } from '../../ui/icon';
import { Mark } from '../../ui/mark';
import { msg } from '../../ui/messages';
import { inQuestion } from './key-map';
import { PhonesButton } from './phones-button';
import './presenter-bar.css';
import { questionFilm } from './question-film';

interface Props {
  view: TeacherView;
  onGoTo: (index: number) => void;
  onEnd: () => void;
  onPhones: () => void;
}

export function PresenterBar({ view, onGoTo, onEnd, onPhones }: Props) {
  const started = timeText(view.startedAt);
  return (
    <header className="presenter-bar">
      <div className="presenter-bar__what">
        <Mark size={20} />
        <h1 dir="auto">{view.title}</h1>
        <span className="presenter-bar__class">
          {view.className === '' ? msg.live.started(started) : msg.live.classStarted(view.className, started)}
        </span>
      </div>
      <Film view={view} onGoTo={onGoTo} />
      <div className="presenter-bar__end">
        {view.phase !== 'finished' && <PhonesButton phones={view.phones} onOpen={onPhones} />}
        <span className="presenter-bar__screen">
          <Icon of={Projector} />
          {view.display ? msg.live.onSecondScreen : msg.live.inWindow}
        </span>
        {view.phase !== 'finished' && (
          <Button kind="quiet" onPress={onEnd}>
            {msg.live.endQuiz}
          </Button>
        )}
      </div>
    </header>
  );
}

function Film({ view, onGoTo }: Pick<Props, 'view' | 'onGoTo'>) {
  if (!inQuestion(view)) return <nav className="film" />;
  return (
    <nav className="film" aria-label={msg.live.questions}>
      {questionFilm(view.questions.length, view.index).map((index, place) =>
        index === null ? (
          <span key={`gap ${place < 3 ? 'before' : 'after'}`} aria-hidden="true">
            …
          </span>
        ) : (
          <button
            key={index}
            type="button"
            className={index === view.index ? 'is-now' : view.questions[index]?.asked ? 'is-asked' : ''}
            aria-label={msg.live.goTo(index + 1)}
            aria-current={index === view.index ? 'step' : undefined}
            onClick={() => onGoTo(index)}
          >
            {index + 1}
          </button>
        ),
      )}
    </nav>
  );
}
