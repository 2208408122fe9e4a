import { runNodeJs } from '@bufbuild/protoplugin';
import { protocGenTikv } from './plugin.js';

runNodeJs(protocGenTikv);
