/** A codec doing the three works. */
export interface CodecSubject {
  readonly name: string;
  /** Builds a BatchCommandsRequest of 32 RawGet and encodes it. */
  encodeBatch(): Uint8Array;
  /** Decodes a BatchCommandsResponse and touches every value; returns the sum of their lengths. */
  decodeReplies(bytes: Uint8Array): number;
  /** Decodes a RawScanResponse and touches every pair; returns the sum of the lengths. */
  decodePage(bytes: Uint8Array): number;
}
