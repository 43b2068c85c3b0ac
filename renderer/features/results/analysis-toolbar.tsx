/** The toolbar over one question: back to the quiz, and to the questions before and after. */
import { ArrowLeft, ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button';
import { momentDay } from '../../ui/dates';
import { IconButton } from '../../ui/icon-button';
import { msg } from '../../ui/messages';
import { Toolbar } from '../../ui/toolbar';
import type { ChartInput } from './charts/chart';

interface Given {
  input: ChartInput;
  onBack: () => void;
  children: ReactNode;
}

export function AnalysisToolbar({ input, onBack, children }: Given) {
  const { tally, at, onOpen } = input;
  const { record } = tally;
  const number = (tally.questions[at]?.index ?? 0) + 1;
  return (
    <Toolbar>
      <h1 className="for-screen-readers">{msg.results.title}</h1>
      <Button kind="quiet" icon={ArrowLeft} onPress={onBack}>
        {msg.results.back(record.title)}
      </Button>
      <span className="results-where">{msg.results.classAndDate(record.className, momentDay(record.startedAt))}</span>
      <span className="results-grow" />
      <span className="results-number">{msg.results.questionOf(number, record.questions.length)}</span>
      <IconButton
        label={msg.results.previous}
        icon={ChevronLeft}
        isDisabled={at === 0}
        onPress={() => onOpen(at - 1)}
      />
      <IconButton
        label={msg.results.next}
        icon={ChevronRight}
        isDisabled={at === tally.questions.length - 1}
        onPress={() => onOpen(at + 1)}
      />
      {children}
    </Toolbar>
  );
}
