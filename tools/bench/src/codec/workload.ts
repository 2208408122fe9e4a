/** The same content for every codec. */
export const batchSize = 32;
export const scanPairs = 256;

/** 24 bytes, as a table prefix and a short name make them. */
export const keys: readonly Uint8Array[] = Array.from({ length: batchSize }, (_, i) =>
  Buffer.from(`account/eu/${String(i).padStart(13, '0')}`),
);
export const value: Uint8Array = new Uint8Array(256).fill(0x5a);
export const region = { id: 4611, confVer: 5, version: 118, peerId: 4613, storeId: 2, clusterId: 0x62_8f31_0c4d };
export const requestIds: readonly number[] = keys.map((_, i) => 900_000 + i);
export const scanKeys: readonly Uint8Array[] = Array.from({ length: scanPairs }, (_, i) =>
  Buffer.from(`account/eu/${String(i).padStart(13, '0')}`),
);
