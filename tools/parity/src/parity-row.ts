/** A test as the table names it: its file from the root of the repository, and its full name or the start of it. */
export interface NamedTest {
  readonly file: string;
  readonly name: string;
  /** The name ends with `…`: every test whose name starts so is meant, at least one. */
  readonly isPrefix: boolean;
}

/** One row of a checklist of docs/parity.md. */
export interface ParityRow {
  readonly checklist: string;
  readonly number: string;
  readonly feature: string;
  /** `yes`, `part: why` or `out: why`. */
  readonly ours: string;
  readonly tests: readonly NamedTest[];
}
