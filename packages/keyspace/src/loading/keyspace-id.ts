/** The largest id of a keyspace; three bytes. */
export const maxKeyspaceId = 0xff_ffff;

/** What stands where there is no keyspace. */
export const nullKeyspaceId = 0xffff_ffff;

/** Name of the keyspace with the id 0; an empty name means this one. */
export const defaultKeyspaceName = 'DEFAULT';
