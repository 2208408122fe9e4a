import { strictEqual } from 'node:assert';
import { create, fromBinary, toBinary, toJsonString } from '@bufbuild/protobuf';
import { RawScanResponseSchema } from '@tikv/kvproto/general/kvrpcpb';
import { BatchCommandsRequestSchema, BatchCommandsResponseSchema } from '@tikv/kvproto/general/tikvpb';
import type { CodecSubject } from './subjects/subject.js';
import { requestIds, scanKeys, value } from './workload.js';

export const replies: Uint8Array = toBinary(
  BatchCommandsResponseSchema,
  create(BatchCommandsResponseSchema, {
    responses: requestIds.map(() => ({ cmd: { case: 'RawGet' as const, value: { value } } })),
    requestIds: requestIds.map(BigInt),
  }),
);
export const page: Uint8Array = toBinary(
  RawScanResponseSchema,
  create(RawScanResponseSchema, { kvs: scanKeys.map((key) => ({ key, value })) }),
);

/** Throws unless all subjects do the same work: equal requests by content, and every byte of the replies seen. */
export function checkSubjects(subjects: readonly CodecSubject[]): void {
  const [wanted] = subjects.map(contentOfBatch);
  const pageBytes = scanKeys.reduce((sum, key) => sum + key.length + value.length, 0);
  for (const subject of subjects) {
    strictEqual(contentOfBatch(subject), wanted, subject.name);
    strictEqual(subject.decodeReplies(replies), requestIds.length * value.length, subject.name);
    strictEqual(subject.decodePage(page), pageBytes, subject.name);
  }
}

function contentOfBatch(subject: CodecSubject): string {
  return toJsonString(BatchCommandsRequestSchema, fromBinary(BatchCommandsRequestSchema, subject.encodeBatch()));
}
