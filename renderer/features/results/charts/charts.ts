/** The register of charts: a new chart is one file and one line here. */
import { answerGrid } from './answer-grid';
import { optionsChosen } from './options-chosen';
import { rightByQuestion } from './right-by-question';

export const charts = [answerGrid, rightByQuestion, optionsChosen] as const;

export type ChartName = (typeof charts)[number]['name'];

/** The chart of a name; the names come from the register, so it is always found. */
export function chartOf(name: ChartName): (typeof charts)[number] {
  const chart = charts.find((one) => one.name === name);
  if (!chart) throw new Error(`no chart ${name}`);
  return chart;
}
