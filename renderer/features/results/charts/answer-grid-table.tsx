/** The grid as a real table: a row a student, a column a question, the class in the last row. */
import { useState } from 'react';
import { optionLetter } from '../../../../shared/question/answer-form';
import { type Cell, type GridOrder, gridOf, sortRows } from '../../../../shared/results/grid';
import { fewestForPercent, masteryOf, percentOf } from '../../../../shared/results/share';
import type { QuestionTally } from '../../../../shared/results/tally';
import { msg } from '../../../ui/messages';
import { Select } from '../../../ui/select';
import { cellInWords } from '../option-words';
import { sayShare } from '../say-share';
import type { ChartInput } from './chart';
import './answer-grid.css';

function GridCell({ cell }: { cell: Cell }) {
  const said = cellInWords(cell, msg.results);
  if (cell?.mark === 'right') return <td className="answer-grid-right"><span className="results-said">{said}</span></td>;
  if (cell === null) return <td className="answer-grid-blank"><span aria-hidden="true">{msg.results.none}</span><span className="results-said">{said}</span></td>;
  if (cell.option !== null) return <td className={`answer-grid-${cell.mark}`}>{optionLetter(cell.option)}</td>;
  return <td className={`answer-grid-${cell.mark}`} title={cell.text}><span aria-hidden="true">×</span><span className="results-said">{said}</span></td>;
}

function ShareCell({ one }: { one: QuestionTally }) {
  const percent = one.first && percentOf(one.first);
  return <td className={percent === null ? 'answer-grid-share' : `answer-grid-share answer-grid-${masteryOf(percent)}`}>{sayShare(one.first, msg.results)}</td>;
}

function GridHead({ tally, onOpen, of }: ChartInput & { of: number }) {
  return (
    <thead>
      <tr>
        <th scope="col" className="answer-grid-corner"><span className="results-said">{msg.results.gridStudent}</span></th>
        {tally.questions.map(({ index, question }, at) => (
          <th scope="col" key={question.id}>
            <button type="button" onClick={() => onOpen(at)} title={question.stem} aria-label={msg.results.openQuestion(index + 1, question.stem)}>{index + 1}</button>
          </th>
        ))}
        <th scope="col" className="answer-grid-score">{msg.results.gridOf(of)}</th>
      </tr>
    </thead>
  );
}

function SortBy({ tally, order, onOrder }: { tally: ChartInput['tally']; order: GridOrder; onOrder: (order: GridOrder) => void }) {
  const { results } = msg;
  const options = [
    { value: 'score', label: results.sortScore },
    { value: 'name', label: results.sortName },
    ...tally.questions.map(({ index }, at) => ({ value: String(at), label: results.sortQuestion(index + 1) })),
  ];
  const choose = (value: string): void => onOrder(value === 'score' || value === 'name' ? { by: value } : { by: 'question', at: Number(value) });
  return <Select label={results.sortBy} options={options} value={order.by === 'question' ? String(order.at) : order.by} onChange={choose} />;
}

export default function AnswerGridTable(input: ChartInput) {
  const { tally, people } = input;
  const [order, setOrder] = useState<GridOrder>({ by: 'score' });
  const { rows, scoredQuestions } = gridOf(tally);
  const sorted = sortRows(rows, order, (a, b) => people.compare(a.student, b.student));
  const whole = tally.mostAnswers < fewestForPercent ? msg.results.none : sayShare(tally.whole, msg.results);
  return (
    <>
      <div className="answer-grid-tools">
        <p className="answer-grid-key" aria-hidden="true">
          <span><i className="answer-grid-right" />{msg.results.gridRight}</span>
          <span><i className="answer-grid-other">A</i>{msg.results.gridAnswer}</span>
        </p>
        <SortBy tally={tally} order={order} onOrder={setOrder} />
      </div>
      <div className="answer-grid-scroll">
        <table className="answer-grid" style={{ minWidth: 172 + tally.questions.length * 36 }} aria-label={msg.results.gridCaption}>
          <GridHead {...input} of={scoredQuestions} />
          <tbody>
            {sorted.map(({ student, studentId, cells, score }) => (
              <tr key={studentId}>
                <th scope="row" title={people.name(student)}><bdi>{people.name(student)}</bdi></th>
                {tally.questions.map(({ question }, at) => <GridCell key={question.id} cell={cells[at] ?? null} />)}
                <td className="answer-grid-score">{score ?? msg.results.none}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{msg.results.gridShareRow}</th>
              {tally.questions.map((one) => <ShareCell key={one.question.id} one={one} />)}
              <td className="answer-grid-score">{whole}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}
