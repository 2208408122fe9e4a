import type { Runtime } from '@tikv/core';
import type { Face } from '../serving/face.js';
import type { ClusterTls } from '../tls/cluster-tls.js';
import { GrpcListener } from './grpc-listener.js';
import { otherProtocols } from './other-protocols.js';
import { pdHttp } from './pd-http.js';

/** Real gRPC on loopback ports of their own; gRPC-web and Connect on the same ports. */
export function grpcFace(runtime: Runtime, tls?: ClusterTls): Face {
  return {
    async serve({ onCall, services, runUnary, onHttp }, at) {
      const rpc = otherProtocols(services, runUnary);
      const onOther = onHttp === undefined ? rpc : pdHttp(onHttp, rpc);
      const listener = new GrpcListener({ onCall, onOther, runtime, tls });
      const address = await listener.listen(at);
      return { address, close: () => listener.close() };
    },
  };
}
