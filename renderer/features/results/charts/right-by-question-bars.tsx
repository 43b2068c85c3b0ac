/** The bars of right answers by question, drawn with Recharts on a track of all who answered. */

import { Bar, BarChart, type BarShapeProps, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { isMarked } from '../../../../shared/results/hardest';
import { percentOf, type Share } from '../../../../shared/results/share';
import type { QuestionTally } from '../../../../shared/results/tally';
import { plainText } from '../../../../shared/rich-text/plain-text';
import { msg } from '../../../ui/messages';
import { sayShare } from '../say-share';
import { barRow } from './bar-row';
import type { ChartInput } from './chart';
import './right-by-question.css';

interface BarData {
  number: number;
  part: number;
  first: Share;
  second: Share | null;
}

const thick = 12;

function OneBar({ given, data }: { given: BarShapeProps; data: BarData | undefined }) {
  if (!data) return null;
  const { y, width, height, background } = given;
  const x = background?.x ?? given.x;
  const track = background?.width ?? width;
  const top = y + (height - thick) / 2;
  const { first, second } = data;
  const percent = percentOf(first);
  const markAt = second && second.of > 0 ? x + (second.right / second.of) * track : null;
  return (
    <g>
      <rect className="rights-track" x={x} y={top} width={track} height={thick} rx={2} />
      <rect className="rights-bar" x={x} y={top} width={width} height={thick} rx={2} />
      {markAt !== null && <rect className="rights-second" x={markAt - 1} y={top - 3} width={2} height={thick + 6} />}
      <text className="rights-count" x={x + track + 40} y={top + thick - 1} textAnchor="end">
        {percent === null ? '' : first.right}
      </text>
      <text className="rights-share" x={x + track + 88} y={top + thick - 1} textAnchor="end">
        {sayShare(first, msg.results)}
      </text>
    </g>
  );
}

export default function RightByQuestionBars({ tally, onOpen }: ChartInput) {
  const marked = tally.questions.filter(isMarked);
  const data = marked.map(
    ({ index, first, second }): BarData => ({ number: index + 1, part: first.right / first.of, first, second }),
  );
  const open = (one: QuestionTally | undefined): void => {
    if (one) onOpen(tally.questions.indexOf(one));
  };
  return (
    <div className="rights">
      <ol className="rights-numbers">
        {marked.map((one) => (
          <li key={one.question.id} style={{ height: barRow }}>
            <button
              type="button"
              onClick={() => open(one)}
              aria-label={`${msg.results.openQuestion(one.index + 1, plainText(one.question.stem))} ${sayShare(one.first, msg.results)}`}
            >
              {one.index + 1}
            </button>
          </li>
        ))}
      </ol>
      <div className="rights-drawing" aria-hidden="true">
        <ResponsiveContainer width="100%" height={data.length * barRow}>
          <BarChart
            data={data}
            layout="vertical"
            margin={{ top: 0, right: 88, bottom: 0, left: 0 }}
            accessibilityLayer={false}
            barCategoryGap={0}
          >
            <XAxis type="number" domain={[0, 1]} hide />
            <YAxis type="category" dataKey="number" hide />
            <Bar
              dataKey="part"
              isAnimationActive={false}
              background={{ fill: 'none' }}
              shape={(given: BarShapeProps) => <OneBar given={given} data={data[given.originalDataIndex]} />}
              onClick={({ originalDataIndex }) => open(marked[originalDataIndex])}
            />
          </BarChart>
        </ResponsiveContainer>
      </div>
    </div>
  );
}
