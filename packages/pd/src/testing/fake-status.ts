import { type GrpcCode, RpcError } from '@tikv/rpc';

/** What a fake server throws to end a call with a status. */
export class FakeStatus extends Error {
  readonly grpcCode: GrpcCode;

  constructor(grpcCode: GrpcCode, details: string) {
    super(details);
    this.grpcCode = grpcCode;
  }
}

export function rpcError(grpcCode: GrpcCode, details: string, address: string, connectionVersion = 1): RpcError {
  return new RpcError({ grpcCode, details, method: 'fake', address, connectionVersion, sent: true });
}
