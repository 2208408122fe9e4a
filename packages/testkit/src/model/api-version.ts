/** How the cluster stores raw data: `storage.api-version` and `storage.enable-ttl` of TiKV. */
export type StorageMode = 'v1' | 'v1ttl' | 'v2';
