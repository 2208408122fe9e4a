import {
  create,
  type DescMethod,
  fromBinary,
  type MessageInitShape,
  type MessageShape,
  toBinary,
} from '@bufbuild/protobuf';
import { Tikv } from '@tikv/kvproto/general/tikvpb';
import type { RegionView, TestCluster } from '@tikv/testkit';
import type { GoClient, GoCommand, Sight } from './go-client.js';

const utf8 = new TextEncoder();
const bytes = (text: string): Uint8Array => utf8.encode(text);

type Options = Omit<GoCommand, 'address' | 'path' | 'messages'>;

/** The Go client on a cluster whose first region it knows. */
export class GoGround {
  readonly cluster: TestCluster;
  readonly #client: GoClient;

  constructor(cluster: TestCluster, client: GoClient) {
    this.cluster = cluster;
    this.#client = client;
  }

  /** Context of the first region, and the address of its leader. */
  get #leader() {
    const [{ id, epoch, leader, peers }] = this.cluster.topology.regions() as [RegionView];
    const peer = peers.find(({ storeId }) => storeId === leader);
    const address = this.cluster.topology.stores().find((store) => store.id === leader)?.address;
    if (peer === undefined || address === undefined) throw new Error('the first region has no leader');
    const context = { regionId: id, regionEpoch: epoch, peer: { id: peer.id, storeId: peer.storeId } };
    return { address, context };
  }

  call<Method extends DescMethod>(
    method: Method,
    messages: readonly MessageInitShape<Method['input']>[],
    options: Options & { readonly address?: string } = {},
  ): Promise<Sight> {
    return this.#client.run({
      address: this.#leader.address,
      path: `/${method.parent.typeName}/${method.name}`,
      messages: messages.map((fields) => toBinary(method.input, create(method.input, fields))),
      ...options,
    });
  }

  put(key: string, options?: Options): Promise<Sight> {
    const { context } = this.#leader;
    return this.call(Tikv.method.rawPut, [{ context, key: bytes(key), value: bytes(`${key}!`) }], options);
  }

  /** One message of BatchCommands for each list of keys; ids count up from 0. */
  batch(keys: readonly (readonly string[])[], options?: Options): Promise<Sight> {
    const { context } = this.#leader;
    let id = -1;
    const messages = keys.map((ofOne) => ({
      requests: ofOne.map(
        (key) => ({ cmd: { case: 'RawPut', value: { context, key: bytes(key), value: bytes(`${key}!`) } } }) as const,
      ),
      requestIds: ofOne.map(() => {
        id += 1;
        return BigInt(id);
      }),
    }));
    return this.call(Tikv.method.batchCommands, messages, { stream: true, ...options });
  }

  /** Whether what is stored is what `put` writes. */
  has(key: string): boolean {
    return Buffer.from(this.cluster.inspect.raw(key) ?? []).toString() === `${key}!`;
  }

  /** How often a key was asked to be written. */
  puts(): number {
    return this.cluster.inspect.requests().filter(({ rpc }) => rpc === 'RawPut').length;
  }
}

export function decoded<Method extends DescMethod>(
  method: Method,
  { answers }: Sight,
): MessageShape<Method['output']>[] {
  return answers.map((answer) => fromBinary(method.output, answer) as MessageShape<Method['output']>);
}
