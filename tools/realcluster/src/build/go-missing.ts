/** There is no Go on this machine. */
export class GoMissing extends Error {
  override readonly name = 'GoMissing';
  readonly code = 'GO_MISSING';

  constructor() {
    super('the real servers need Go (https://go.dev/doc/install): there is no `go` in PATH or in /usr/local/go/bin');
  }
}
