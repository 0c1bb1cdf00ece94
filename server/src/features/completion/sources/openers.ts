import { fillPattern, writingWords } from '../../../languages/writing.ts';
import { genderOf, openerUse } from '../../../languages/openerUse.ts';
import type { Gender, OpenerFamily } from '../../../languages/openerUse.ts';
import type { DocumentModel } from '../../../model/types.ts';
import { comingSessions } from '../sessionsAround.ts';
import type { CompletionSite, CompletionSource, Proposal } from '../types.ts';

type Position = 'preambular' | 'operative';
type Step = 'plain' | 'also' | 'further';

/** No opener that a drafter types is longer. */
const LONGEST = 120;
/** Sessions of the acting organ at which a report may be asked for. */
const SESSIONS = 2;

/**
 * Verbs that open a paragraph, at its beginning: after `Recall` in the preamble `Recalling`, the
 * second time `Recalling also`, then `Recalling further`; after `1. Req` `Requests`, and whole
 * requests for a report to a session. Those used most come first; each agrees with the organ.
 */
export const openers: CompletionSource = {
  triggers: [],
  propose(site: CompletionSite): readonly Proposal[] {
    const typed = typedOpener(site);
    const position = typed === undefined ? undefined : positionOf(site);
    if (typed === undefined || position === undefined) return [];
    const gender = genderOfOrgan(site.model);
    const last = lastSteps(site, position);
    const families = openerUse(site.model.language)[position].filter(
      (family) => family.gender === undefined || gender === undefined || family.gender === gender,
    );
    const verbs = families.map((family) => ({
      plain: family.plain,
      form: formAfter(family, last),
    }));
    const conjunction = conjunctionOf(site, position);
    const propose = ({ plain, form }: Verb): Proposal[] => {
      const written = form.startsWith(conjunction) ? form : conjunction + form;
      // A drafter may begin with the verb: the conjunction, or `Also` of `Also requests`, is put in front.
      const filter = [written, form, plain].find((each) => continues(each, typed));
      if (filter === undefined) return [];
      const replaces = { before: typed.length, after: 0 };
      return [
        {
          kind: 'opener',
          id: `opener:${form}`,
          label: written,
          newText: written,
          replaces,
          filter,
        },
      ];
    };
    const phrases = position === 'operative' ? requestsOf(site.model, gender, verbs) : [];
    return [...verbs, ...phrases].flatMap(propose);
  },
};

/** `Requests` and what is to be written in its place: `Also requests` where a paragraph has it already. */
interface Verb {
  readonly plain: string;
  readonly form: string;
}

/** What stands between the marker of the paragraph and the cursor, if that can begin an opener. */
function typedOpener({ model, paragraph, before, after }: CompletionSite): string | undefined {
  const at = model.paragraphs[paragraph];
  if (!at || (at.marker && at.marker.level > 0)) return undefined;
  const start = at.marker ? at.marker.span.end : 0;
  const typed = before.slice(start).trimStart();
  // In the middle of a word there is nothing to begin.
  if (typed.length > LONGEST || /^[\p{L}\p{M}]/u.test(after)) return undefined;
  return /^[\p{L}\p{M}][\p{L}\p{M}’' -]*$|^$/u.test(typed) ? typed : undefined;
}

/** Numbered paragraphs are operative; lines under the organ are the preamble until the first of these. */
function positionOf({ model, paragraph }: CompletionSite): Position | undefined {
  const { paragraphs } = model;
  if (paragraphs[paragraph]?.marker?.style === 'digits') return 'operative';
  if (paragraphs[paragraph]?.marker) return undefined;
  for (let at = paragraph - 1; at >= 0; at--) {
    const { kind, opener } = paragraphs[at] ?? {};
    if (kind === 'organ') return 'preambular';
    if (kind === 'annex' || kind === 'numbered') return undefined;
    if (opener) return opener.position;
  }
  return undefined;
}

const genderOfOrgan = ({ organ, registry, language }: DocumentModel): Gender | undefined => {
  const name = organ === undefined ? undefined : registry.body(organ)?.names[language];
  return name === undefined ? undefined : genderOf(language, name);
};

/** Arabic joins the paragraphs of the preamble: `إذ تشير`, then `وإذ تشير`. */
function conjunctionOf({ model, paragraph }: CompletionSite, position: Position): string {
  const { conjunction } = openerUse(model.language);
  if (conjunction === '' || position !== 'preambular') return '';
  for (let at = paragraph - 1; at >= 0; at--) {
    const { kind, opener } = model.paragraphs[at] ?? {};
    if (kind === 'organ') return '';
    if (opener?.position === 'preambular') return conjunction;
  }
  return '';
}

/** Which form of each verb stood last in front of the cursor, by its plain form. */
function lastSteps(
  { model, paragraph }: CompletionSite,
  position: Position,
): ReadonlyMap<string, Step> {
  const { conjunction, [position]: families } = openerUse(model.language);
  const steps = stepsOf(families);
  const last = new Map<string, Step>();
  for (let at = 0; at < paragraph; at++) {
    const { text, opener } = model.paragraphs[at] ?? {};
    if (!text || opener?.position !== position) continue;
    const written = plainSpelling(text.slice(opener.span.start, opener.span.end));
    const found =
      steps.get(written) ??
      (written.startsWith(conjunction) ? steps.get(written.slice(conjunction.length)) : undefined);
    if (found) last.set(found.plain, found.step);
  }
  return last;
}

/** `أيضاً` is written `أيضا` by others; capitals do not count. */
const plainSpelling = (written: string): string =>
  written.replace(/[\u064b-\u0652]/g, '').toLowerCase();

function stepsOf(families: readonly OpenerFamily[]) {
  const steps = new Map<string, { plain: string; step: Step }>();
  for (const { plain, also, further } of families) {
    steps.set(plain.toLowerCase(), { plain, step: 'plain' });
    if (also !== undefined) steps.set(also.toLowerCase(), { plain, step: 'also' });
    if (further !== undefined) steps.set(further.toLowerCase(), { plain, step: 'further' });
  }
  return steps;
}

/** `Recalling`, after that `Recalling also`, after that `Recalling further`, and so on. */
function formAfter(family: OpenerFamily, last: ReadonlyMap<string, Step>): string {
  const { plain, also, further } = family;
  const step = last.get(plain);
  if (step === 'plain') return also ?? further ?? plain;
  return step === 'also' ? (further ?? plain) : plain;
}

/** `Requests the Secretary-General to submit to the General Assembly at its eighty-second session …`. */
function requestsOf(
  model: DocumentModel,
  gender: Gender | undefined,
  verbs: readonly Verb[],
): readonly Verb[] {
  const { language, organ, registry } = model;
  const name = organ === undefined ? undefined : registry.body(organ)?.names[language];
  if (organ === undefined || name === undefined) return [];
  const sessions = comingSessions(model, organ).slice(0, SESSIONS);
  return writingWords(language)
    .requests.filter((request) => request.gender === undefined || request.gender === gender)
    .flatMap(({ verb, pattern }) => {
      const opener = verbs.find(({ plain }) => plain === verb)?.form;
      if (opener === undefined) return [];
      return sessions.map(({ ordinal }) => {
        const [plain = '', form = ''] = [verb, opener].map((each) =>
          fillPattern(pattern, { opener: each, organ: name, ordinal }),
        );
        return { plain, form };
      });
    });
}

const continues = (form: string, typed: string): boolean =>
  form.length > typed.length && form.slice(0, typed.length).toLowerCase() === typed.toLowerCase();
