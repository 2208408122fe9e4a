// Generated from routerpb.proto. Do not edit.
export {};

