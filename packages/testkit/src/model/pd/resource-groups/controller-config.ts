/** What a client's controller is told, as PD writes it by default (`raw-keyspace-resource-metrics.md §3.3`). */
export const defaultControllerConfig: Readonly<Record<string, unknown>> = {
  'degraded-mode-wait-duration': '0s',
  'ltb-max-wait-duration': '30s',
  'ltb-token-rpc-max-delay': '1s',
  'request-unit': {
    'read-base-cost': 1 / 8,
    'read-per-batch-base-cost': 1 / 2,
    'read-cost-per-byte': 1 / 65_536,
    'write-base-cost': 1,
    'write-per-batch-base-cost': 1,
    'write-cost-per-byte': 1 / 1024,
    'read-cpu-ms-cost': 1 / 3,
  },
  'enable-controller-trace-log': 'false',
  'push-metrics-address': '',
  'push-metrics-interval': '0s',
};
