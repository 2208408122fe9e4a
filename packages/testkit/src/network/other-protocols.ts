import type { RequestListener } from 'node:http';
import type { DescMethod, DescService, Message } from '@bufbuild/protobuf';
import type { ConnectRouter, HandlerContext } from '@connectrpc/connect';
import { StatusError } from '../model/grpc-status.js';
import type { CallMetadata } from '../model/pd/service/pd-call.js';
import type { Outcome } from '../serving/outcome.js';

type RunUnary = (method: DescMethod, message: Message, metadata: CallMetadata) => Promise<Outcome>;

/** gRPC-web and Connect for the unary calls of these services, so that a browser can talk to the same model. */
export function otherProtocols(services: readonly DescService[], run: RunUnary): RequestListener {
  // Loaded for the first request: most clusters never get one, and would start a quarter slower.
  let loaded: Promise<RequestListener> | undefined;
  return (request, response) => {
    loaded ??= load(services, run);
    loaded.then(
      (listener) => listener(request, response),
      (error: unknown) => response.destroy(error as Error),
    );
  };
}

async function load(services: readonly DescService[], run: RunUnary): Promise<RequestListener> {
  const [{ Code, ConnectError }, { connectNodeAdapter }] = await Promise.all([
    import('@connectrpc/connect'),
    import('@connectrpc/connect-node'),
  ]);
  const routes = (router: ConnectRouter): void => {
    for (const service of services) {
      for (const method of service.methods) {
        if (method.methodKind !== 'unary') continue;
        const answer = async (message: Message, { requestHeader }: HandlerContext): Promise<Message> => {
          try {
            const { answer, wire } = await run(method, message, Object.fromEntries(requestHeader));
            if (answer !== undefined && wire === undefined) return answer;
          } catch (error) {
            if (error instanceof StatusError) throw new ConnectError(error.message, error.status);
            throw error;
          }
          throw new ConnectError('a fault took the answer', Code.Unavailable);
        };
        router.rpc(method, answer as never);
      }
    }
  };
  return connectNodeAdapter({ routes, grpc: false, connect: true, grpcWeb: true });
}
