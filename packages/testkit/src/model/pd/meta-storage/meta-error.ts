/** What etcd under PD refuses, in its words. */
export class MetaError extends Error {
  override readonly name = 'MetaError';
  /** Set when what was asked for has been compacted: the first revision that is still there. */
  readonly compactRevision: bigint | undefined;

  constructor(message: string, compactRevision?: bigint) {
    super(message);
    this.compactRevision = compactRevision;
  }
}
