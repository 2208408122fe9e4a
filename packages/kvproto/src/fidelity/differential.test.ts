import type { DescMessage, Message } from '@bufbuild/protobuf';
import { create, fromBinary, toBinary } from '@bufbuild/protobuf';
import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodecError } from '../wire/codec-error.js';
import { decode, encode, type MessageCodec } from '../wire/message-codec.js';
import { verdictOf } from './byte-verdict.js';
import { loadCompiledFiles, messagesOf } from './compiled-files.js';
import { isCheckedNumber, leanInit } from './lean-init.js';
import { maximalMessage } from './maximal-message.js';
import { messageArbitrary } from './message-arbitrary.js';
import { plainMessage } from './plain-message.js';

type AnyCodec = MessageCodec<object, never>;

const files = await loadCompiledFiles();
/** How many mutations met each verdict. */
const seen = { sound: 0, foreign: 0, malformed: 0 };

/** Both codecs must write what the other reads as the same content, and their own bytes likewise. */
function expectAgreement(desc: DescMessage, codec: AnyCodec, message: Message): void {
  const wanted = plainMessage(desc, message);
  const general = toBinary(desc, message);
  const lean = encode(codec, leanInit(desc, message));
  expect(plainMessage(desc, decode(codec, general))).toEqual(wanted);
  expect(plainMessage(desc, decode(codec, general, 'view'))).toEqual(wanted);
  expect(plainMessage(desc, fromBinary(desc, lean))).toEqual(wanted);
  expect(lean.length).toBe(general.length);
}

/** One field of each wire type with a number that no message has. */
function unknownFields(): Uint8Array {
  return new BinaryWriter()
    .tag(18_999, WireType.Varint)
    .uint64(2n ** 64n - 1n)
    .tag(18_998, WireType.Bit64)
    .fixed64(7n)
    .tag(18_997, WireType.LengthDelimited)
    .bytes(new Uint8Array(300))
    .tag(18_996, WireType.Bit32)
    .fixed32(7)
    .finish();
}

describe.each(files)('both codecs of $name', ({ descriptor, codecs }) => {
  const messages = messagesOf(descriptor).map((desc) => ({ desc, codec: codecs.get(desc.typeName) as AnyCodec }));

  it('agree on random messages', () => {
    for (const { desc, codec } of messages) {
      const agree = fc.property(messageArbitrary(desc), (message) => expectAgreement(desc, codec, message));
      fc.assert(agree, { seed: 1, numRuns: 20 });
    }
  });

  it('agree on maximal messages, with each member of a oneof', () => {
    for (const { desc, codec } of messages) {
      const picks = Math.max(1, ...desc.oneofs.map(({ fields }) => fields.length));
      for (let pick = 0; pick < picks; pick += 1) expectAgreement(desc, codec, maximalMessage(desc, pick));
    }
  });

  it('pass over unknown fields wherever they stand', () => {
    const unknown = unknownFields();
    for (const { desc, codec } of messages) {
      const message = maximalMessage(desc, 0, 1);
      const bytes = toBinary(desc, message);
      const around = Buffer.concat([unknown, bytes, unknown]);
      expect(plainMessage(desc, decode(codec, around))).toEqual(plainMessage(desc, message));
    }
  });

  it('know the fields that are checked numbers, and refuse 2^53 in each', () => {
    for (const { desc, codec } of messages) {
      for (const field of desc.fields.filter((one) => isCheckedNumber(one) && one.fieldKind !== 'map')) {
        const value = field.fieldKind === 'list' ? [2n ** 53n] : 2n ** 53n;
        const { oneof, localName } = field;
        const init = oneof === undefined ? { [localName]: value } : { [oneof.localName]: { case: localName, value } };
        const message = create(desc, init as never);
        expect(() => encode(codec, leanInit(desc, message)), `${field}`).toThrow(CodecError);
        expect(() => decode(codec, toBinary(desc, message)), `${field}`).toThrow('a number beyond 2^53');
      }
    }
  });

  it('merge a message that is sent in two parts', () => {
    for (const { desc, codec } of messages) {
      const pair = fc.tuple(messageArbitrary(desc), messageArbitrary(desc));
      const agree = fc.property(pair, ([first, second]) => {
        const bytes = Buffer.concat([toBinary(desc, first), toBinary(desc, second)]);
        expect(plainMessage(desc, decode(codec, bytes))).toEqual(plainMessage(desc, fromBinary(desc, bytes)));
      });
      fc.assert(agree, { seed: 2, numRuns: 5 });
    }
  });

  it('agree on mutated bytes, or the lean one says what is wrong', () => {
    for (const { desc, codec } of messages) {
      const mutation = fc.tuple(
        messageArbitrary(desc),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 2 }),
      );
      const agree = fc.property(mutation, ([message, changes]) => {
        const bytes = Uint8Array.from(toBinary(desc, message));
        if (bytes.length === 0) return;
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        const lean = outcomeOf(() => plainMessage(desc, decode(codec, bytes)));
        if (lean.error !== undefined) expect(lean.error).toBeInstanceOf(CodecError);
        if (String(lean.error).includes('a number beyond 2^53')) return;
        const verdict = verdictOf(desc, bytes);
        seen[verdict] += 1;
        if (verdict === 'malformed') expect(lean.error).toBeDefined();
        if (verdict !== 'sound') return;
        const general = outcomeOf(() => plainMessage(desc, fromBinary(desc, bytes)));
        if (general.error === undefined) expect(lean).toEqual(general);
        else expect(lean.error).toBeDefined();
      });
      fc.assert(agree, { seed: 3, numRuns: 50 });
    }
  });
});

it('has met mutations of every kind', () => {
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(500);
});

function outcomeOf(read: () => object): { readonly content?: object; readonly error?: unknown } {
  try {
    return { content: read() };
  } catch (error) {
    return { error };
  }
}
