/**
 * What is wrong in an answer file, as codes and facts; the words are said by whoever shows them.
 * `field` is a path such as `texts.ca.ways.person` or `guide.steps[2].id`; '' is the whole file.
 */
export type AnswerProblemCode =
  | 'missing-field'
  | 'unknown-field'
  | 'wrong-type'
  | 'bad-value'
  | 'too-few'
  | 'too-many'
  | 'too-many-sentences'
  | 'long-sentence'
  | 'review-not-after-publication'
  | 'repeated-id'
  | 'missing-language'
  | 'other-procedure'
  | 'missing-way'
  | 'way-without-channel'
  | 'documents-disagree';

export interface AnswerProblem {
  readonly file: string;
  readonly field: string;
  readonly code: AnswerProblemCode;
  readonly facts: Readonly<Record<string, string | number | boolean>>;
}
