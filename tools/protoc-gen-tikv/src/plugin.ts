import { readFileSync } from 'node:fs';
import { createEcmaScriptPlugin, type Schema } from '@bufbuild/protoplugin';
import { generateFile } from './generate-file.js';
import { checkInt64Fields, type Int64Fields, parseInt64Fields } from './int64-fields.js';
import type { PluginOptions } from './plugin-options.js';

/**
 * Generates the lean codec: interfaces and plain functions, nothing else.
 * Options: `int64_fields=FILE` (needed), `prefixed=MESSAGE` (repeatable).
 */
export const protocGenTikv: ReturnType<typeof createEcmaScriptPlugin<{ options: PluginOptions }>> =
  createEcmaScriptPlugin({
    name: 'protoc-gen-tikv',
    version: 'v1',
    parseOptions(given): { options: PluginOptions } {
      let int64Fields: Int64Fields | undefined;
      const prefixed = new Set<string>();
      for (const { key, value } of given) {
        if (key === 'int64_fields') int64Fields = parseInt64Fields(readFileSync(value, 'utf8'));
        else if (key === 'prefixed') prefixed.add(value);
        else throw new Error(`unknown option ${key}`);
      }
      if (int64Fields === undefined) throw new Error('the option int64_fields=FILE is missing');
      return { options: { int64Fields, prefixed } };
    },
    generateTs(schema: Schema<{ options: PluginOptions }>): void {
      const { options } = schema.options;
      checkInt64Fields(options.int64Fields, schema.files);
      for (const file of schema.files) {
        const target = schema.generateFile(`${file.name}.ts`);
        for (const line of generateFile(file, options)) target.print(line);
      }
    },
  });
