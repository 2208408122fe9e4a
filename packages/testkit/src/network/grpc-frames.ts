/** Cuts the length-prefixed messages of gRPC out of a byte stream. */
export class FrameReader {
  #chunks: Buffer[] = [];
  #bytes = 0;
  /** How many bytes there must be before it is worth looking again. */
  #needed = 5;

  /** The messages that are complete now. Throws for a compressed one, which is never negotiated. */
  push(chunk: Buffer): Uint8Array[] {
    this.#chunks.push(chunk);
    this.#bytes += chunk.length;
    if (this.#bytes < this.#needed) return [];
    // Joined once a message is whole, not for each chunk of a large one.
    let rest = this.#chunks.length === 1 ? chunk : Buffer.concat(this.#chunks);
    const messages: Uint8Array[] = [];
    this.#needed = 5;
    while (rest.length >= 5) {
      if (rest[0] !== 0) throw new Error('a compressed message');
      const end = 5 + rest.readUInt32BE(1);
      if (rest.length < end) {
        this.#needed = end;
        break;
      }
      // Not a Buffer: what is decoded from it is kept, and is shown to tests that compare with plain bytes.
      messages.push(new Uint8Array(rest.buffer, rest.byteOffset + 5, end - 5));
      rest = rest.subarray(end);
    }
    this.#chunks = [rest];
    this.#bytes = rest.length;
    return messages;
  }
}

export function frame(message: Uint8Array): Buffer {
  const framed = Buffer.allocUnsafe(5 + message.length);
  framed[0] = 0;
  framed.writeUInt32BE(message.length, 1);
  framed.set(message, 5);
  return framed;
}
