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
