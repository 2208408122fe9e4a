// Generated from apipb.proto. Do not edit.
import type { MessageCodec } from '../../wire/message-codec.js';
import type { WireReader } from '../../wire/wire-reader.js';
import type { WireWriter } from '../../wire/wire-writer.js';

/** `apipb.KeyspaceIdentity` */
export interface KeyspaceIdentity {
  namespaceId: number;
  keyspaceId: number;
}

/** What {@link KeyspaceIdentity} is encoded from. */
export interface KeyspaceIdentityInit {
  readonly namespaceId?: number | undefined;
  readonly keyspaceId?: number | undefined;
}

function writeKeyspaceIdentity(w: WireWriter, m: KeyspaceIdentityInit): void {
  if (m.keyspaceId !== undefined && m.keyspaceId !== 0) {
    w.uint32(m.keyspaceId);
    w.uint32(16);
  }
  if (m.namespaceId !== undefined && m.namespaceId !== 0) {
    w.uint32(m.namespaceId);
    w.uint32(8);
  }
}

function readKeyspaceIdentity(r: WireReader, end: number, into?: KeyspaceIdentity): KeyspaceIdentity {
  const m: KeyspaceIdentity = into ?? {
    namespaceId: 0,
    keyspaceId: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.namespaceId = r.uint32();
        break;
      }
      case 16: {
        m.keyspaceId = r.uint32();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const KeyspaceIdentity: MessageCodec<KeyspaceIdentity, KeyspaceIdentityInit> = {
  typeName: 'apipb.KeyspaceIdentity',
  write: writeKeyspaceIdentity,
  read: readKeyspaceIdentity,
};

