/** A string of which each code unit is one byte (0 to 255). It compares and hashes faster than an array of bytes. */
export type Latin1Bytes = string & { readonly __bytes: 'latin1' };

/** What a bytes field is encoded from. A `Latin1Bytes` is written byte by byte, never as UTF-8. */
export type BytesInit = Uint8Array | Latin1Bytes;

/** The default of every bytes field. It has no bytes, so sharing it is harmless. */
export const noBytes: Uint8Array = new Uint8Array(0);
