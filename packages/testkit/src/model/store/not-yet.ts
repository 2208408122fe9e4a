/** A request cannot be answered yet: it is tried again after so long, or else when something in the cluster changes. */
export class NotYet {
  readonly afterMs: number | undefined;
  /** What a follower must have applied for it, found once. */
  readonly readIndex: number | undefined;

  constructor(afterMs: number | undefined, readIndex: number | undefined) {
    this.afterMs = afterMs;
    this.readIndex = readIndex;
  }
}
