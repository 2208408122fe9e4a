/** Bytes that are not a message, or a value that a field cannot hold. */
export class CodecError extends Error {
  override readonly name = 'CodecError';
  /** What is wrong, without the place. */
  readonly problem: string;
  /** Where in the bytes, when reading; -1 when writing. */
  readonly offset: number;

  constructor(problem: string, offset: number) {
    super(offset < 0 ? problem : `${problem} at byte ${offset}`);
    this.problem = problem;
    this.offset = offset;
  }
}
