/** What the benchmark asks and is answered: keys of 24 bytes, values of 256, as in docs/performance.md. */
export const keyBytes = 24;
export const valueBytes = 256;
export const clusterId = 7n;
export const batchPath = '/tikvpb.Tikv/BatchCommands';
export const getPath = '/tikvpb.Tikv/RawGet';

const keys = Array.from({ length: 1000 }, (_, i) => `benchmark/${String(i).padStart(keyBytes - 10, '0')}`);

/** A key by its number; whoever reads has it already. */
export function keyOf(index: number): string {
  return keys[index % keys.length];
}

/** A gRPC message with its prefix. */
export function framed(message: Uint8Array): Buffer {
  const frame = Buffer.allocUnsafe(5 + message.length);
  frame[0] = 0;
  frame.writeUInt32BE(message.length, 1);
  frame.set(message, 5);
  return frame;
}

/** Cuts the data of a gRPC stream into messages; a message may be a view of a chunk. */
export class FrameCutter {
  #rest: Buffer | undefined;
  readonly #onMessage: (message: Buffer) => void;

  constructor(onMessage: (message: Buffer) => void) {
    this.#onMessage = onMessage;
  }

  push(chunk: Buffer): void {
    const data = this.#rest === undefined ? chunk : Buffer.concat([this.#rest, chunk]);
    let at = 0;
    while (data.length - at >= 5) {
      const end = at + 5 + data.readUInt32BE(at + 1);
      if (end > data.length) break;
      this.#onMessage(data.subarray(at + 5, end));
      at = end;
    }
    this.#rest = at === data.length ? undefined : data.subarray(at);
  }
}

/** Reads a varint; the index after it is left in `varintEnd`. */
export function varint(data: Uint8Array, start: number): number {
  let value = 0;
  let shift = 1;
  for (let at = start; ; at += 1) {
    const byte = data[at];
    value += (byte & 0x7f) * shift;
    if (byte < 0x80) {
      end = at + 1;
      return value;
    }
    shift *= 128;
  }
}

let end = 0;
export function varintEnd(): number {
  return end;
}
