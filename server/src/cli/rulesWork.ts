import { writeFileSync } from 'node:fs';
import { encode } from '../node/decode.ts';
import { tellingIn } from '../node/translations.ts';
import type { Finding } from '../rules/types.ts';
import { createLanguageService } from '../service.ts';
import type { LanguageService, SourceDocument } from '../service.ts';
import { applyChanges } from '../text/edits.ts';
import { placesIn } from '../text/places.ts';
import { fingerprintsOf } from './baseline/fingerprint.ts';
import type { LintRecord } from './records.ts';
import { submissionPage } from './submission/page.ts';
import { performOn } from './work.ts';
import type { LintJob, OpenDraft, Perform, SubmissionJob, Task } from './work.ts';

/** Looks for what is wrong in a draft, and puts right what is safe to where that is asked for. */
export const performLint: Perform<LintJob> = (task) =>
  performOn(task, (draft) => {
    const { job } = task;
    const service = serviceFor(task, draft);
    const text = job.fix ? fixText(service, task.file, draft.text) : draft.text;
    const fixed = text !== draft.text;
    if (fixed) writeFileSync(task.file, encode(text, draft.encoding));
    const found = service.findings(source(task.file, text));
    const findings = recordsOf(task.file, text, found);
    const fingerprints = job.fingerprints && { fingerprints: fingerprintsOf(text, found) };
    return { fixed, findings, ...fingerprints };
  });

/** Tells what is still open in a draft before it can be submitted. */
export const performSubmission: Perform<SubmissionJob> = (task) =>
  performOn(task, (draft) => {
    const service = serviceFor(task, draft);
    const own = source(task.file, draft.text);
    const found = service.findings(own);
    return { page: submissionPage(task.file, service.model(own), found, task.job.failOn) };
  });

const serviceFor = (
  { asOf, ui = 'en' }: Task,
  { registry, config, note }: OpenDraft,
): LanguageService =>
  createLanguageService({
    registry,
    asOf: () => asOf,
    config: () => config,
    once: true,
    log: note,
    translate: tellingIn(ui).translate,
  });

const source = (file: string, text: string, version = 1): SourceDocument => ({
  uri: file,
  version,
  getText: () => text,
});

const fixText = (service: LanguageService, file: string, text: string): string =>
  applyChanges(text, service.fixAll(source(file, text, 0)));

function recordsOf(file: string, text: string, found: readonly Finding[]): readonly LintRecord[] {
  const places = placesIn(text);
  return found.map((finding) => ({
    file,
    ...places(finding.span),
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    url: `server/src/rules/${finding.rule}/doc.md`,
    fixes: finding.fixes.map(({ title, changes }) => ({
      title,
      edits: changes.map(({ span, newText }) => ({ ...places(span), newText })),
    })),
  }));
}
