export { type BytesInit, type Latin1Bytes, noBytes } from './wire/bytes-init.js';
export { CodecError } from './wire/codec-error.js';
export { decode, encode, type MessageCodec } from './wire/message-codec.js';
export { WireReader } from './wire/wire-reader.js';
export { WireWriter } from './wire/wire-writer.js';
