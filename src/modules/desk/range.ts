/** Minutes, as they are said. */
export interface WaitRange {
  readonly from: number;
  readonly to: number;
}
