import type { ChannelOptions } from '@grpc/grpc-js';

export interface ChannelSettings {
  /** A ping after this much silence while a call is open. PD refuses clients that ping more often than each 5 s. */
  readonly keepaliveTimeMs?: number | undefined;
  readonly keepaliveTimeoutMs?: number | undefined;
  /** Name in the server's certificate when it is not the dialled host. */
  readonly serverName?: string | undefined;
}

const windowBytes = 16 * 1024 * 1024;

/**
 * What grpc-js must be told for a database client (pd-region-rpc-retry.md §3.1, trap 25): messages of any size, large
 * windows, and subchannels of its own, since equal channels would silently share one connection.
 */
export function channelOptions(settings: ChannelSettings): ChannelOptions {
  return {
    'grpc.max_receive_message_length': -1,
    'grpc.max_send_message_length': -1,
    'grpc.use_local_subchannel_pool': 1,
    'grpc.keepalive_time_ms': settings.keepaliveTimeMs ?? 10_000,
    'grpc.keepalive_timeout_ms': settings.keepaliveTimeoutMs ?? 3_000,
    'grpc.initial_reconnect_backoff_ms': 100,
    'grpc.max_reconnect_backoff_ms': 3_000,
    'grpc.enable_retries': 0,
    'grpc.enable_channelz': 0,
    'grpc.service_config_disable_resolution': 1,
    'grpc-node.flow_control_window': windowBytes,
    'grpc-node.max_session_memory': Number.MAX_SAFE_INTEGER,
    ...(settings.serverName === undefined
      ? {}
      : { 'grpc.ssl_target_name_override': settings.serverName, 'grpc.default_authority': settings.serverName }),
  };
}
