// Generated from encryptionpb.proto. Do not edit.
import { type BytesInit, noBytes } from '../../wire/bytes-init.js';
import type { MessageCodec } from '../../wire/message-codec.js';
import type { WireReader } from '../../wire/wire-reader.js';
import type { WireWriter } from '../../wire/wire-writer.js';

/** `encryptionpb.EncryptionMethod` */
export const EncryptionMethod = {
  UNKNOWN: 0,
  PLAINTEXT: 1,
  AES128_CTR: 2,
  AES192_CTR: 3,
  AES256_CTR: 4,
  SM4_CTR: 5,
} as const;
export type EncryptionMethod = number;

/** `encryptionpb.EncryptionMeta` */
export interface EncryptionMeta {
  keyId: bigint;
  iv: Uint8Array;
}

/** What {@link EncryptionMeta} is encoded from. */
export interface EncryptionMetaInit {
  readonly keyId?: bigint | undefined;
  readonly iv?: BytesInit | undefined;
}

function writeEncryptionMeta(w: WireWriter, m: EncryptionMetaInit): void {
  if (m.iv !== undefined && m.iv.length > 0) {
    w.bytes(m.iv);
    w.uint32(18);
  }
  if (m.keyId !== undefined && m.keyId !== 0n) {
    w.uint64(m.keyId);
    w.uint32(8);
  }
}

function readEncryptionMeta(r: WireReader, end: number, into?: EncryptionMeta): EncryptionMeta {
  const m: EncryptionMeta = into ?? {
    keyId: 0n,
    iv: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.keyId = r.uint64();
        break;
      }
      case 18: {
        m.iv = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const EncryptionMeta: MessageCodec<EncryptionMeta, EncryptionMetaInit> = {
  typeName: 'encryptionpb.EncryptionMeta',
  write: writeEncryptionMeta,
  read: readEncryptionMeta,
};

/** `encryptionpb.FileInfo` */
export interface FileInfo {
  keyId: bigint;
  iv: Uint8Array;
  method: EncryptionMethod;
}

/** What {@link FileInfo} is encoded from. */
export interface FileInfoInit {
  readonly keyId?: bigint | undefined;
  readonly iv?: BytesInit | undefined;
  readonly method?: EncryptionMethod | undefined;
}

function writeFileInfo(w: WireWriter, m: FileInfoInit): void {
  if (m.method !== undefined && m.method !== 0) {
    w.int32(m.method);
    w.uint32(24);
  }
  if (m.iv !== undefined && m.iv.length > 0) {
    w.bytes(m.iv);
    w.uint32(18);
  }
  if (m.keyId !== undefined && m.keyId !== 0n) {
    w.uint64(m.keyId);
    w.uint32(8);
  }
}

function readFileInfo(r: WireReader, end: number, into?: FileInfo): FileInfo {
  const m: FileInfo = into ?? {
    keyId: 0n,
    iv: noBytes,
    method: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.keyId = r.uint64();
        break;
      }
      case 18: {
        m.iv = r.bytes(end);
        break;
      }
      case 24: {
        m.method = r.int32();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const FileInfo: MessageCodec<FileInfo, FileInfoInit> = {
  typeName: 'encryptionpb.FileInfo',
  write: writeFileInfo,
  read: readFileInfo,
};

/** `encryptionpb.FileDictionary` */
export interface FileDictionary {
  files: Map<string, FileInfo>;
}

/** What {@link FileDictionary} is encoded from. */
export interface FileDictionaryInit {
  readonly files?: ReadonlyMap<string, FileInfoInit> | undefined;
}

function writeFileDictionary(w: WireWriter, m: FileDictionaryInit): void {
  if (m.files !== undefined) {
    for (const [key, value] of m.files) {
      const before = w.size;
      const inner = w.size;
      writeFileInfo(w, value);
      w.nested(18, inner);
      w.string(key);
      w.uint32(10);
      w.nested(10, before);
    }
  }
}

function readFileDictionary(r: WireReader, end: number, into?: FileDictionary): FileDictionary {
  const m: FileDictionary = into ?? {
    files: new Map(),
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        let key: string = '';
        let value: FileInfo | undefined = undefined;
        while (r.pos < stop) {
          const inner = r.tag();
          if (inner === 10) key = r.string(stop);
          else if (inner === 18) {
            const last = r.enter(stop);
            value = readFileInfo(r, last, value);
            r.leave(last);
          }
          else r.skip(inner, stop);
        }
        r.leave(stop);
        m.files.set(key, value ?? FileInfo.read(r, r.pos));
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const FileDictionary: MessageCodec<FileDictionary, FileDictionaryInit> = {
  typeName: 'encryptionpb.FileDictionary',
  write: writeFileDictionary,
  read: readFileDictionary,
};

/** `encryptionpb.DataKey` */
export interface DataKey {
  key: Uint8Array;
  method: EncryptionMethod;
  creationTime: number;
  wasExposed: boolean;
}

/** What {@link DataKey} is encoded from. */
export interface DataKeyInit {
  readonly key?: BytesInit | undefined;
  readonly method?: EncryptionMethod | undefined;
  readonly creationTime?: number | undefined;
  readonly wasExposed?: boolean | undefined;
}

function writeDataKey(w: WireWriter, m: DataKeyInit): void {
  if (m.wasExposed !== undefined && m.wasExposed) {
    w.bool(m.wasExposed);
    w.uint32(32);
  }
  if (m.creationTime !== undefined && m.creationTime !== 0) {
    w.uint64Number(m.creationTime);
    w.uint32(24);
  }
  if (m.method !== undefined && m.method !== 0) {
    w.int32(m.method);
    w.uint32(16);
  }
  if (m.key !== undefined && m.key.length > 0) {
    w.bytes(m.key);
    w.uint32(10);
  }
}

function readDataKey(r: WireReader, end: number, into?: DataKey): DataKey {
  const m: DataKey = into ?? {
    key: noBytes,
    method: 0,
    creationTime: 0,
    wasExposed: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.key = r.bytes(end);
        break;
      }
      case 16: {
        m.method = r.int32();
        break;
      }
      case 24: {
        m.creationTime = r.uint64Number();
        break;
      }
      case 32: {
        m.wasExposed = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const DataKey: MessageCodec<DataKey, DataKeyInit> = {
  typeName: 'encryptionpb.DataKey',
  write: writeDataKey,
  read: readDataKey,
};

/** `encryptionpb.KeyDictionary` */
export interface KeyDictionary {
  keys: Map<bigint, DataKey>;
  currentKeyId: bigint;
}

/** What {@link KeyDictionary} is encoded from. */
export interface KeyDictionaryInit {
  readonly keys?: ReadonlyMap<bigint, DataKeyInit> | undefined;
  readonly currentKeyId?: bigint | undefined;
}

function writeKeyDictionary(w: WireWriter, m: KeyDictionaryInit): void {
  if (m.currentKeyId !== undefined && m.currentKeyId !== 0n) {
    w.uint64(m.currentKeyId);
    w.uint32(16);
  }
  if (m.keys !== undefined) {
    for (const [key, value] of m.keys) {
      const before = w.size;
      const inner = w.size;
      writeDataKey(w, value);
      w.nested(18, inner);
      w.uint64(key);
      w.uint32(8);
      w.nested(10, before);
    }
  }
}

function readKeyDictionary(r: WireReader, end: number, into?: KeyDictionary): KeyDictionary {
  const m: KeyDictionary = into ?? {
    keys: new Map(),
    currentKeyId: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        let key: bigint = 0n;
        let value: DataKey | undefined = undefined;
        while (r.pos < stop) {
          const inner = r.tag();
          if (inner === 8) key = r.uint64();
          else if (inner === 18) {
            const last = r.enter(stop);
            value = readDataKey(r, last, value);
            r.leave(last);
          }
          else r.skip(inner, stop);
        }
        r.leave(stop);
        m.keys.set(key, value ?? DataKey.read(r, r.pos));
        break;
      }
      case 16: {
        m.currentKeyId = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const KeyDictionary: MessageCodec<KeyDictionary, KeyDictionaryInit> = {
  typeName: 'encryptionpb.KeyDictionary',
  write: writeKeyDictionary,
  read: readKeyDictionary,
};

/** `encryptionpb.MasterKey` */
export interface MasterKey {
  backend: { case: 'plaintext'; value: MasterKeyPlaintext } | { case: 'file'; value: MasterKeyFile } | { case: 'kms'; value: MasterKeyKms } | undefined;
}

/** What {@link MasterKey} is encoded from. */
export interface MasterKeyInit {
  readonly backend?: { readonly case: 'plaintext'; readonly value: MasterKeyPlaintextInit } | { readonly case: 'file'; readonly value: MasterKeyFileInit } | { readonly case: 'kms'; readonly value: MasterKeyKmsInit } | undefined;
}

function writeMasterKey(w: WireWriter, m: MasterKeyInit): void {
  if (m.backend?.case === 'kms') {
    const before = w.size;
    writeMasterKeyKms(w, m.backend.value);
    w.nested(26, before);
  }
  if (m.backend?.case === 'file') {
    const before = w.size;
    writeMasterKeyFile(w, m.backend.value);
    w.nested(18, before);
  }
  if (m.backend?.case === 'plaintext') {
    const before = w.size;
    writeMasterKeyPlaintext(w, m.backend.value);
    w.nested(10, before);
  }
}

function readMasterKey(r: WireReader, end: number, into?: MasterKey): MasterKey {
  const m: MasterKey = into ?? {
    backend: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        const before = m.backend?.case === 'plaintext' ? m.backend.value : undefined;
        m.backend = { case: 'plaintext', value: readMasterKeyPlaintext(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        const before = m.backend?.case === 'file' ? m.backend.value : undefined;
        m.backend = { case: 'file', value: readMasterKeyFile(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        const before = m.backend?.case === 'kms' ? m.backend.value : undefined;
        m.backend = { case: 'kms', value: readMasterKeyKms(r, stop, before) };
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const MasterKey: MessageCodec<MasterKey, MasterKeyInit> = {
  typeName: 'encryptionpb.MasterKey',
  write: writeMasterKey,
  read: readMasterKey,
};

/** `encryptionpb.MasterKeyPlaintext` */
export interface MasterKeyPlaintext {
}

/** What {@link MasterKeyPlaintext} is encoded from. */
export interface MasterKeyPlaintextInit {
}

function writeMasterKeyPlaintext(_w: WireWriter, _m: MasterKeyPlaintextInit): void {
}

function readMasterKeyPlaintext(r: WireReader, end: number, into?: MasterKeyPlaintext): MasterKeyPlaintext {
  const m: MasterKeyPlaintext = into ?? {
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const MasterKeyPlaintext: MessageCodec<MasterKeyPlaintext, MasterKeyPlaintextInit> = {
  typeName: 'encryptionpb.MasterKeyPlaintext',
  write: writeMasterKeyPlaintext,
  read: readMasterKeyPlaintext,
};

/** `encryptionpb.MasterKeyFile` */
export interface MasterKeyFile {
  path: string;
}

/** What {@link MasterKeyFile} is encoded from. */
export interface MasterKeyFileInit {
  readonly path?: string | undefined;
}

function writeMasterKeyFile(w: WireWriter, m: MasterKeyFileInit): void {
  if (m.path !== undefined && m.path.length > 0) {
    w.string(m.path);
    w.uint32(10);
  }
}

function readMasterKeyFile(r: WireReader, end: number, into?: MasterKeyFile): MasterKeyFile {
  const m: MasterKeyFile = into ?? {
    path: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.path = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const MasterKeyFile: MessageCodec<MasterKeyFile, MasterKeyFileInit> = {
  typeName: 'encryptionpb.MasterKeyFile',
  write: writeMasterKeyFile,
  read: readMasterKeyFile,
};

/** `encryptionpb.MasterKeyKms` */
export interface MasterKeyKms {
  vendor: string;
  keyId: string;
  region: string;
  endpoint: string;
  azureKms: AzureKms | undefined;
  gcpKms: GcpKms | undefined;
  awsKms: AwsKms | undefined;
}

/** What {@link MasterKeyKms} is encoded from. */
export interface MasterKeyKmsInit {
  readonly vendor?: string | undefined;
  readonly keyId?: string | undefined;
  readonly region?: string | undefined;
  readonly endpoint?: string | undefined;
  readonly azureKms?: AzureKmsInit | undefined;
  readonly gcpKms?: GcpKmsInit | undefined;
  readonly awsKms?: AwsKmsInit | undefined;
}

function writeMasterKeyKms(w: WireWriter, m: MasterKeyKmsInit): void {
  if (m.awsKms !== undefined) {
    const before = w.size;
    writeAwsKms(w, m.awsKms);
    w.nested(58, before);
  }
  if (m.gcpKms !== undefined) {
    const before = w.size;
    writeGcpKms(w, m.gcpKms);
    w.nested(50, before);
  }
  if (m.azureKms !== undefined) {
    const before = w.size;
    writeAzureKms(w, m.azureKms);
    w.nested(42, before);
  }
  if (m.endpoint !== undefined && m.endpoint.length > 0) {
    w.string(m.endpoint);
    w.uint32(34);
  }
  if (m.region !== undefined && m.region.length > 0) {
    w.string(m.region);
    w.uint32(26);
  }
  if (m.keyId !== undefined && m.keyId.length > 0) {
    w.string(m.keyId);
    w.uint32(18);
  }
  if (m.vendor !== undefined && m.vendor.length > 0) {
    w.string(m.vendor);
    w.uint32(10);
  }
}

function readMasterKeyKms(r: WireReader, end: number, into?: MasterKeyKms): MasterKeyKms {
  const m: MasterKeyKms = into ?? {
    vendor: '',
    keyId: '',
    region: '',
    endpoint: '',
    azureKms: undefined,
    gcpKms: undefined,
    awsKms: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.vendor = r.string(end);
        break;
      }
      case 18: {
        m.keyId = r.string(end);
        break;
      }
      case 26: {
        m.region = r.string(end);
        break;
      }
      case 34: {
        m.endpoint = r.string(end);
        break;
      }
      case 42: {
        const stop = r.enter(end);
        m.azureKms = readAzureKms(r, stop, m.azureKms);
        r.leave(stop);
        break;
      }
      case 50: {
        const stop = r.enter(end);
        m.gcpKms = readGcpKms(r, stop, m.gcpKms);
        r.leave(stop);
        break;
      }
      case 58: {
        const stop = r.enter(end);
        m.awsKms = readAwsKms(r, stop, m.awsKms);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const MasterKeyKms: MessageCodec<MasterKeyKms, MasterKeyKmsInit> = {
  typeName: 'encryptionpb.MasterKeyKms',
  write: writeMasterKeyKms,
  read: readMasterKeyKms,
};

/** `encryptionpb.AzureKms` */
export interface AzureKms {
  tenantId: string;
  clientId: string;
  clientSecret: string;
  keyVaultUrl: string;
  hsmName: string;
  hsmUrl: string;
  clientCertificate: string;
  clientCertificatePath: string;
  clientCertificatePassword: string;
}

/** What {@link AzureKms} is encoded from. */
export interface AzureKmsInit {
  readonly tenantId?: string | undefined;
  readonly clientId?: string | undefined;
  readonly clientSecret?: string | undefined;
  readonly keyVaultUrl?: string | undefined;
  readonly hsmName?: string | undefined;
  readonly hsmUrl?: string | undefined;
  readonly clientCertificate?: string | undefined;
  readonly clientCertificatePath?: string | undefined;
  readonly clientCertificatePassword?: string | undefined;
}

function writeAzureKms(w: WireWriter, m: AzureKmsInit): void {
  if (m.clientCertificatePassword !== undefined && m.clientCertificatePassword.length > 0) {
    w.string(m.clientCertificatePassword);
    w.uint32(74);
  }
  if (m.clientCertificatePath !== undefined && m.clientCertificatePath.length > 0) {
    w.string(m.clientCertificatePath);
    w.uint32(66);
  }
  if (m.clientCertificate !== undefined && m.clientCertificate.length > 0) {
    w.string(m.clientCertificate);
    w.uint32(58);
  }
  if (m.hsmUrl !== undefined && m.hsmUrl.length > 0) {
    w.string(m.hsmUrl);
    w.uint32(50);
  }
  if (m.hsmName !== undefined && m.hsmName.length > 0) {
    w.string(m.hsmName);
    w.uint32(42);
  }
  if (m.keyVaultUrl !== undefined && m.keyVaultUrl.length > 0) {
    w.string(m.keyVaultUrl);
    w.uint32(34);
  }
  if (m.clientSecret !== undefined && m.clientSecret.length > 0) {
    w.string(m.clientSecret);
    w.uint32(26);
  }
  if (m.clientId !== undefined && m.clientId.length > 0) {
    w.string(m.clientId);
    w.uint32(18);
  }
  if (m.tenantId !== undefined && m.tenantId.length > 0) {
    w.string(m.tenantId);
    w.uint32(10);
  }
}

function readAzureKms(r: WireReader, end: number, into?: AzureKms): AzureKms {
  const m: AzureKms = into ?? {
    tenantId: '',
    clientId: '',
    clientSecret: '',
    keyVaultUrl: '',
    hsmName: '',
    hsmUrl: '',
    clientCertificate: '',
    clientCertificatePath: '',
    clientCertificatePassword: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.tenantId = r.string(end);
        break;
      }
      case 18: {
        m.clientId = r.string(end);
        break;
      }
      case 26: {
        m.clientSecret = r.string(end);
        break;
      }
      case 34: {
        m.keyVaultUrl = r.string(end);
        break;
      }
      case 42: {
        m.hsmName = r.string(end);
        break;
      }
      case 50: {
        m.hsmUrl = r.string(end);
        break;
      }
      case 58: {
        m.clientCertificate = r.string(end);
        break;
      }
      case 66: {
        m.clientCertificatePath = r.string(end);
        break;
      }
      case 74: {
        m.clientCertificatePassword = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const AzureKms: MessageCodec<AzureKms, AzureKmsInit> = {
  typeName: 'encryptionpb.AzureKms',
  write: writeAzureKms,
  read: readAzureKms,
};

/** `encryptionpb.GcpKms` */
export interface GcpKms {
  credential: string;
}

/** What {@link GcpKms} is encoded from. */
export interface GcpKmsInit {
  readonly credential?: string | undefined;
}

function writeGcpKms(w: WireWriter, m: GcpKmsInit): void {
  if (m.credential !== undefined && m.credential.length > 0) {
    w.string(m.credential);
    w.uint32(10);
  }
}

function readGcpKms(r: WireReader, end: number, into?: GcpKms): GcpKms {
  const m: GcpKms = into ?? {
    credential: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.credential = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GcpKms: MessageCodec<GcpKms, GcpKmsInit> = {
  typeName: 'encryptionpb.GcpKms',
  write: writeGcpKms,
  read: readGcpKms,
};

/** `encryptionpb.AwsKms` */
export interface AwsKms {
  accessKey: string;
  secretAccessKey: string;
}

/** What {@link AwsKms} is encoded from. */
export interface AwsKmsInit {
  readonly accessKey?: string | undefined;
  readonly secretAccessKey?: string | undefined;
}

function writeAwsKms(w: WireWriter, m: AwsKmsInit): void {
  if (m.secretAccessKey !== undefined && m.secretAccessKey.length > 0) {
    w.string(m.secretAccessKey);
    w.uint32(18);
  }
  if (m.accessKey !== undefined && m.accessKey.length > 0) {
    w.string(m.accessKey);
    w.uint32(10);
  }
}

function readAwsKms(r: WireReader, end: number, into?: AwsKms): AwsKms {
  const m: AwsKms = into ?? {
    accessKey: '',
    secretAccessKey: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.accessKey = r.string(end);
        break;
      }
      case 18: {
        m.secretAccessKey = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const AwsKms: MessageCodec<AwsKms, AwsKmsInit> = {
  typeName: 'encryptionpb.AwsKms',
  write: writeAwsKms,
  read: readAwsKms,
};

/** `encryptionpb.EncryptedContent` */
export interface EncryptedContent {
  metadata: Map<string, Uint8Array>;
  content: Uint8Array;
  masterKey: MasterKey | undefined;
  iv: Uint8Array;
  ciphertextKey: Uint8Array;
}

/** What {@link EncryptedContent} is encoded from. */
export interface EncryptedContentInit {
  readonly metadata?: ReadonlyMap<string, BytesInit> | undefined;
  readonly content?: BytesInit | undefined;
  readonly masterKey?: MasterKeyInit | undefined;
  readonly iv?: BytesInit | undefined;
  readonly ciphertextKey?: BytesInit | undefined;
}

function writeEncryptedContent(w: WireWriter, m: EncryptedContentInit): void {
  if (m.ciphertextKey !== undefined && m.ciphertextKey.length > 0) {
    w.bytes(m.ciphertextKey);
    w.uint32(42);
  }
  if (m.iv !== undefined && m.iv.length > 0) {
    w.bytes(m.iv);
    w.uint32(34);
  }
  if (m.masterKey !== undefined) {
    const before = w.size;
    writeMasterKey(w, m.masterKey);
    w.nested(26, before);
  }
  if (m.content !== undefined && m.content.length > 0) {
    w.bytes(m.content);
    w.uint32(18);
  }
  if (m.metadata !== undefined) {
    for (const [key, value] of m.metadata) {
      const before = w.size;
      w.bytes(value);
      w.uint32(18);
      w.string(key);
      w.uint32(10);
      w.nested(10, before);
    }
  }
}

function readEncryptedContent(r: WireReader, end: number, into?: EncryptedContent): EncryptedContent {
  const m: EncryptedContent = into ?? {
    metadata: new Map(),
    content: noBytes,
    masterKey: undefined,
    iv: noBytes,
    ciphertextKey: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        let key: string = '';
        let value: Uint8Array = noBytes;
        while (r.pos < stop) {
          const inner = r.tag();
          if (inner === 10) key = r.string(stop);
          else if (inner === 18) value = r.bytes(stop);
          else r.skip(inner, stop);
        }
        r.leave(stop);
        m.metadata.set(key, value);
        break;
      }
      case 18: {
        m.content = r.bytes(end);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.masterKey = readMasterKey(r, stop, m.masterKey);
        r.leave(stop);
        break;
      }
      case 34: {
        m.iv = r.bytes(end);
        break;
      }
      case 42: {
        m.ciphertextKey = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const EncryptedContent: MessageCodec<EncryptedContent, EncryptedContentInit> = {
  typeName: 'encryptionpb.EncryptedContent',
  write: writeEncryptedContent,
  read: readEncryptedContent,
};

/** `encryptionpb.FileEncryptionInfo` */
export interface FileEncryptionInfo {
  mode: { case: 'plainTextDataKey'; value: PlainTextDataKey } | { case: 'masterKeyBased'; value: MasterKeyBased } | undefined;
  encryptionMethod: EncryptionMethod;
  fileIv: Uint8Array;
  checksum: Uint8Array;
}

/** What {@link FileEncryptionInfo} is encoded from. */
export interface FileEncryptionInfoInit {
  readonly mode?: { readonly case: 'plainTextDataKey'; readonly value: PlainTextDataKeyInit } | { readonly case: 'masterKeyBased'; readonly value: MasterKeyBasedInit } | undefined;
  readonly encryptionMethod?: EncryptionMethod | undefined;
  readonly fileIv?: BytesInit | undefined;
  readonly checksum?: BytesInit | undefined;
}

function writeFileEncryptionInfo(w: WireWriter, m: FileEncryptionInfoInit): void {
  if (m.checksum !== undefined && m.checksum.length > 0) {
    w.bytes(m.checksum);
    w.uint32(42);
  }
  if (m.fileIv !== undefined && m.fileIv.length > 0) {
    w.bytes(m.fileIv);
    w.uint32(34);
  }
  if (m.encryptionMethod !== undefined && m.encryptionMethod !== 0) {
    w.int32(m.encryptionMethod);
    w.uint32(24);
  }
  if (m.mode?.case === 'masterKeyBased') {
    const before = w.size;
    writeMasterKeyBased(w, m.mode.value);
    w.nested(18, before);
  }
  if (m.mode?.case === 'plainTextDataKey') {
    const before = w.size;
    writePlainTextDataKey(w, m.mode.value);
    w.nested(10, before);
  }
}

function readFileEncryptionInfo(r: WireReader, end: number, into?: FileEncryptionInfo): FileEncryptionInfo {
  const m: FileEncryptionInfo = into ?? {
    mode: undefined,
    encryptionMethod: 0,
    fileIv: noBytes,
    checksum: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        const before = m.mode?.case === 'plainTextDataKey' ? m.mode.value : undefined;
        m.mode = { case: 'plainTextDataKey', value: readPlainTextDataKey(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        const before = m.mode?.case === 'masterKeyBased' ? m.mode.value : undefined;
        m.mode = { case: 'masterKeyBased', value: readMasterKeyBased(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 24: {
        m.encryptionMethod = r.int32();
        break;
      }
      case 34: {
        m.fileIv = r.bytes(end);
        break;
      }
      case 42: {
        m.checksum = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const FileEncryptionInfo: MessageCodec<FileEncryptionInfo, FileEncryptionInfoInit> = {
  typeName: 'encryptionpb.FileEncryptionInfo',
  write: writeFileEncryptionInfo,
  read: readFileEncryptionInfo,
};

/** `encryptionpb.PlainTextDataKey` */
export interface PlainTextDataKey {
}

/** What {@link PlainTextDataKey} is encoded from. */
export interface PlainTextDataKeyInit {
}

function writePlainTextDataKey(_w: WireWriter, _m: PlainTextDataKeyInit): void {
}

function readPlainTextDataKey(r: WireReader, end: number, into?: PlainTextDataKey): PlainTextDataKey {
  const m: PlainTextDataKey = into ?? {
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PlainTextDataKey: MessageCodec<PlainTextDataKey, PlainTextDataKeyInit> = {
  typeName: 'encryptionpb.PlainTextDataKey',
  write: writePlainTextDataKey,
  read: readPlainTextDataKey,
};

/** `encryptionpb.MasterKeyBased` */
export interface MasterKeyBased {
  dataKeyEncryptedContent: EncryptedContent[];
}

/** What {@link MasterKeyBased} is encoded from. */
export interface MasterKeyBasedInit {
  readonly dataKeyEncryptedContent?: readonly EncryptedContentInit[] | undefined;
}

function writeMasterKeyBased(w: WireWriter, m: MasterKeyBasedInit): void {
  if (m.dataKeyEncryptedContent !== undefined && m.dataKeyEncryptedContent.length > 0) {
    for (let i = m.dataKeyEncryptedContent.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeEncryptedContent(w, m.dataKeyEncryptedContent[i] as EncryptedContentInit);
      w.nested(10, before);
    }
  }
}

function readMasterKeyBased(r: WireReader, end: number, into?: MasterKeyBased): MasterKeyBased {
  const m: MasterKeyBased = into ?? {
    dataKeyEncryptedContent: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.dataKeyEncryptedContent.push(readEncryptedContent(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const MasterKeyBased: MessageCodec<MasterKeyBased, MasterKeyBasedInit> = {
  typeName: 'encryptionpb.MasterKeyBased',
  write: writeMasterKeyBased,
  read: readMasterKeyBased,
};

