/** The grid as a real table: a row a student, a column a question, the class in the last row. */

import { optionLetter } from '../../../../shared/question/option-letter';
import { type Cell, gridOf } from '../../../../shared/results/grid';
import { fewestForPercent, masteryOf, percentOf } from '../../../../shared/results/share';
import type { QuestionTally } from '../../../../shared/results/tally';
import { plainText } from '../../../../shared/rich-text/plain-text';
import { msg } from '../../../ui/messages';
import { cellInWords } from '../option-words';
import { sayShare } from '../say-share';
import type { ChartInput } from './chart';
import { sortedRows } from './sorted-rows';
import './answer-grid.css';

/** A written number is as short as a letter, so it is shown itself. */
const shortNumber = /^[\d.,%+-]{1,4}$/;

function GridCell({ cell }: { cell: Cell }) {
  const said = cellInWords(cell, msg.results);
  if (cell?.mark === 'right')
    return (
      <td className="answer-grid-right">
        <span className="for-screen-readers">{said}</span>
      </td>
    );
  if (cell === null || cell.mark === 'nameless')
    return (
      <td className="answer-grid-blank">
        <span aria-hidden="true">{msg.results.none}</span>
        <span className="for-screen-readers">{said}</span>
      </td>
    );
  if (cell.options.length > 0)
    return (
      <td className={`answer-grid-${cell.mark}`} aria-label={said}>
        {cell.options.map(optionLetter).join('')}
      </td>
    );
  if (shortNumber.test(cell.text)) return <td className={`answer-grid-${cell.mark}`}>{cell.text}</td>;
  return (
    <td className={`answer-grid-${cell.mark}`} title={cell.text === '' ? said : plainText(cell.text)}>
      <span aria-hidden="true">×</span>
      <span className="for-screen-readers">{said}</span>
    </td>
  );
}

function ShareCell({ one }: { one: QuestionTally }) {
  const percent = one.first && percentOf(one.first);
  return (
    <td className={percent === null ? 'answer-grid-count' : `answer-grid-${masteryOf(percent)}`}>
      {sayShare(one.first, msg.results)}
    </td>
  );
}

function GridHead({ tally, onOpen, of }: ChartInput & { of: number }) {
  return (
    <thead>
      <tr>
        <th scope="col" className="answer-grid-corner">
          <span className="for-screen-readers">{msg.results.gridStudent}</span>
        </th>
        {tally.questions.map(({ index, question }, at) => (
          <th scope="col" key={question.id}>
            <button
              type="button"
              onClick={() => onOpen(at)}
              title={plainText(question.stem)}
              aria-label={msg.results.openQuestion(index + 1, plainText(question.stem))}
            >
              {index + 1}
            </button>
          </th>
        ))}
        <th scope="col" className="answer-grid-score">
          {msg.results.gridOf(of)}
        </th>
      </tr>
    </thead>
  );
}

export default function AnswerGridTable(input: ChartInput) {
  const { tally, people } = input;
  const { scoredQuestions } = gridOf(tally);
  const whole = tally.mostAnswers < fewestForPercent ? msg.results.none : sayShare(tally.whole, msg.results);
  return (
    <div className="answer-grid-scroll">
      <table
        className="answer-grid"
        style={{ minWidth: 172 + tally.questions.length * 33 }}
        aria-label={msg.results.gridCaption}
      >
        <GridHead {...input} of={scoredQuestions} />
        <tbody>
          {sortedRows(input).map(({ student, studentId, cells, score }) => (
            <tr key={studentId}>
              <th scope="row" title={people.name(student)}>
                <bdi>{people.name(student)}</bdi>
              </th>
              {tally.questions.map(({ question }, at) => (
                <GridCell key={question.id} cell={cells[at] ?? null} />
              ))}
              <td className="answer-grid-score">{score ?? msg.results.none}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{msg.results.gridShareRow}</th>
            {tally.questions.map((one) => (
              <ShareCell key={one.question.id} one={one} />
            ))}
            <td className="answer-grid-score">{whole}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
