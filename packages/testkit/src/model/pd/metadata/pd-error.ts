import type { ErrorType } from '@tikv/kvproto/general/pdpb';

/** What PD refuses: the type and the text that its response header carries. */
export class PdError extends Error {
  override readonly name = 'PdError';
  readonly type: ErrorType;

  constructor(type: ErrorType, message: string) {
    super(message);
    this.type = type;
  }
}
