/** A finding of the editor about a question; the words are in the message catalogue under the code. */
export interface Warning {
  code:
    | 'emptyText'
    | 'noOptions'
    | 'oneOption'
    | 'emptyOption'
    | 'doubledOption'
    | 'noRightAnswer'
    | 'noAcceptedAnswer'
    | 'longestIsRight'
    | 'allOfTheAbove'
    | 'unmarkedNot'
    | 'noExplanation'
    | 'noGrounds'
    | 'longStem'
    | 'tooLongForWall'
    | 'invisibleSigns'
    | 'longOption'
    | 'pictureUndescribed'
    | 'noAcceptedNumber'
    | 'emptyRange'
    | 'fewPairs'
    | 'emptyPair'
    | 'fewItems'
    | 'emptyItem'
    | 'doubledItem'
    | 'noGaps'
    | 'gapUnknown'
    | 'gapNotInText'
    | 'gapWithoutKey';
  /** A question that blocks is not ready: it can't be projected or scored. */
  blocks: boolean;
  /** The option, pair, item or gap it is about, if it is about one. */
  optionId?: string;
}
