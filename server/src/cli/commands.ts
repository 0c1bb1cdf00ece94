import { perform } from './perform.ts';
import { createProgram } from './program.ts';
import { start } from './start.ts';

start(createProgram, perform);
