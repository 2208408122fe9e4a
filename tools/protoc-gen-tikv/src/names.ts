import type { DescEnum, DescFile, DescMessage } from '@bufbuild/protobuf';

/** `Outer.Inner` in package p becomes `Outer_Inner`. */
export function localName(type: DescMessage | DescEnum): string {
  const prefix = type.file.proto.package === '' ? '' : `${type.file.proto.package}.`;
  return type.typeName.slice(prefix.length).replaceAll('.', '_');
}

/** The name by which another file's module is imported. */
export function moduleName(file: DescFile): string {
  return file.name.replaceAll(/[^A-Za-z0-9]/g, '_');
}

/** How `from` refers to a type: plainly when it is its own, through the module when it is another file's. */
export function reference(from: DescFile, type: DescMessage | DescEnum, suffix = ''): string {
  const name = `${localName(type)}${suffix}`;
  return type.file.name === from.name ? name : `${moduleName(type.file)}.${name}`;
}

/** What generated code uses itself. */
const reserved = [
  'BytesInit',
  'Map',
  'MessageCodec',
  'ReadonlyMap',
  'Uint8Array',
  'WireReader',
  'WireWriter',
  'noBytes',
];

/** Throws when two things of one module would have the same name, as `A_B` and the message `B` inside `A`. */
export function checkNames(
  file: DescFile,
  messages: readonly DescMessage[],
  enums: readonly DescEnum[],
  imported: readonly DescFile[],
): void {
  const taken = new Map<string, string>(reserved.map((name) => [name, 'generated code']));
  const take = (name: string, by: string): void => {
    const other = taken.get(name);
    if (other !== undefined) throw new Error(`${file.name}.proto: the name ${name} is wanted by ${by} and by ${other}`);
    taken.set(name, by);
  };
  for (const type of [...messages, ...enums]) take(localName(type), type.typeName);
  for (const message of messages) {
    for (const derived of [`${localName(message)}Init`, `write${localName(message)}`, `read${localName(message)}`]) {
      take(derived, message.typeName);
    }
  }
  for (const other of imported) take(moduleName(other), `${other.name}.proto`);
}
