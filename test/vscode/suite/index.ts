// What a drafter sees, in a real VS Code: the same suite for the node host and the web-worker host.
import './findings.ts';
import './hover.ts';
import './completion.ts';
import './quickFix.ts';
import './outline.ts';
import './capabilities.ts';
import './languages.ts';
import './failures.ts';
import './pictures.ts';
import './paragraphs.ts';
import './views.ts';
import './preview.ts';
import './newDraft.ts';
import './exchange.ts';
import { runTests } from './harness.ts';

/** VS Code calls this and waits for it. */
export const run = runTests;
