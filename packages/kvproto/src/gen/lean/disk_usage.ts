// Generated from disk_usage.proto. Do not edit.

/** `disk_usage.DiskUsage` */
export const DiskUsage = {
  Normal: 0,
  AlmostFull: 1,
  AlreadyFull: 2,
} as const;
export type DiskUsage = number;

