import { create, type Message, type MessageInitShape, type MessageShape } from '@bufbuild/protobuf';
import { APIVersion, type Context, ContextSchema } from '@tikv/kvproto/general/kvrpcpb';
import { Tikv } from '@tikv/kvproto/general/tikvpb';
import { ClusterModel, type ClusterModelOptions } from '../model/cluster-model.js';
import type { RegionRecord } from '../model/region/region-record.js';
import { NotYet } from '../model/store/not-yet.js';
import { StoreService } from '../model/store/store-service.js';

type Methods = typeof Tikv.method;
type Fields<Name extends keyof Methods> = Omit<MessageInitShape<Methods[Name]['input']>, 'context' | '$typeName'>;

export interface Sending {
  /** Which region, in the order of their keys. Default 0. */
  readonly region?: number | undefined;
  /** What differs from the context of a client that knows everything. */
  readonly context?: MessageInitShape<typeof ContextSchema> | undefined;
  /** The store that gets it. Default: the one that leads. */
  readonly storeId?: bigint | undefined;
  /** Size on the wire. Default 0. */
  readonly bytes?: number | undefined;
  /** What an earlier try has found. */
  readonly readIndex?: number | undefined;
}

const utf8 = new TextEncoder();

export function bytes(text: string): Uint8Array {
  return utf8.encode(text);
}

export function text(value: Uint8Array): string {
  return new TextDecoder().decode(value);
}

/** A cluster model with a clock of its own, and a client that always knows the right region. */
export class ModelBench {
  readonly model: ClusterModel;
  wallMs = 1_000_000;

  constructor(options: Partial<Omit<ClusterModelOptions, 'wallMs'>> = {}) {
    this.model = new ClusterModel({
      storageMode: 'v1',
      stores: 3,
      keyspaces: [],
      splitKeys: [],
      clusterId: 77n,
      ...options,
      wallMs: () => this.wallMs,
    });
  }

  region(index = 0): RegionRecord {
    const region = this.model.regions.at(index);
    if (region === undefined) throw new Error(`there is no region at ${index}`);
    return region;
  }

  context(index = 0): Context {
    const { id, leader, peers, confVer, version } = this.region(index);
    const peer = peers.find(({ storeId }) => storeId === leader);
    return create(ContextSchema, {
      regionId: id,
      regionEpoch: { confVer, version },
      peer: { id: peer?.id ?? 0n, storeId: peer?.storeId ?? 0n },
      apiVersion: this.model.storageMode === 'v2' ? APIVersion.V2 : APIVersion.V1,
    });
  }

  /** The answer; fails when there is none yet. */
  send<Name extends keyof Methods>(
    name: Name,
    fields: Fields<Name>,
    sending: Sending = {},
  ): MessageShape<Methods[Name]['output']> {
    const answer = this.answer(name, fields, sending);
    if (answer instanceof NotYet) throw new Error(`${name} has to wait`);
    return answer;
  }

  answer<Name extends keyof Methods>(
    name: Name,
    fields: Fields<Name>,
    sending: Sending = {},
  ): MessageShape<Methods[Name]['output']> | NotYet {
    const { region = 0, storeId = this.region(region).leader ?? 0n } = sending;
    const method = Tikv.method[name];
    const context = create(ContextSchema, { ...this.context(region), ...sending.context } as never);
    const message = create(method.input, { ...fields, context }) as Message & { context: Context };
    const request = { rpc: method.name, message, bytes: () => sending.bytes ?? 0 };
    return new StoreService(this.model, storeId).handle(request, sending.readIndex) as never;
  }

  /** A command that names no region. */
  storeCommand<Name extends keyof Methods>(
    name: Name,
    fields: Fields<Name>,
    storeId: bigint,
  ): MessageShape<Methods[Name]['output']> {
    const method = Tikv.method[name];
    const message = create(method.input, fields as never) as Message;
    return new StoreService(this.model, storeId).handle({ rpc: method.name, message, bytes: () => 0 }) as never;
  }
}
