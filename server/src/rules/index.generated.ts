// Made by scripts/generate/rules.mjs from the folders beside it.
import alCode from './al-code/rule.ts';
import alFacilitator from './al-facilitator/rule.ts';
import alName from './al-name/rule.ts';
import alSource from './al-source/rule.ts';
import alTermMixed from './al-term-mixed/rule.ts';
import bidiControl from './bidi-control/rule.ts';
import bidiLatinGlue from './bidi-latin-glue/rule.ts';
import bidiMarkEol from './bidi-mark-eol/rule.ts';
import bidiMarkInToken from './bidi-mark-in-token/rule.ts';
import bidiRange from './bidi-range/rule.ts';
import bidiSymbolReversed from './bidi-symbol-reversed/rule.ts';
import citAnnexPointer from './cit-annex-pointer/rule.ts';
import citArCase from './cit-ar-case/rule.ts';
import citCase from './cit-case/rule.ts';
import citDateMissing from './cit-date-missing/rule.ts';
import citDateRepeated from './cit-date-repeated/rule.ts';
import citDateWindow from './cit-date-window/rule.ts';
import citDateWrong from './cit-date-wrong/rule.ts';
import citDecisionNumber from './cit-decision-number/rule.ts';
import citDraftAfterAdoption from './cit-draft-after-adoption/rule.ts';
import citEcosocYear from './cit-ecosoc-year/rule.ts';
import citFuture from './cit-future/rule.ts';
import citHeadNumber from './cit-head-number/rule.ts';
import citIts from './cit-its/rule.ts';
import citJointSymbol from './cit-joint-symbol/rule.ts';
import citListDuplicate from './cit-list-duplicate/rule.ts';
import citListOrder from './cit-list-order/rule.ts';
import citNumberOutOfRange from './cit-number-out-of-range/rule.ts';
import citOrganAmbiguous from './cit-organ-ambiguous/rule.ts';
import citOrganMissing from './cit-organ-missing/rule.ts';
import citRomanSession from './cit-roman-session/rule.ts';
import citScYear from './cit-sc-year/rule.ts';
import citScYearWrong from './cit-sc-year-wrong/rule.ts';
import citSymbolForm from './cit-symbol-form/rule.ts';
import citSymbolInProse from './cit-symbol-in-prose/rule.ts';
import citSymbolSuffix from './cit-symbol-suffix/rule.ts';
import citTitleNotId from './cit-title-not-id/rule.ts';
import citTitleQuote from './cit-title-quote/rule.ts';
import citUnknown from './cit-unknown/rule.ts';
import citUnparsed from './cit-unparsed/rule.ts';
import datArMonths from './dat-ar-months/rule.ts';
import datEnOrdinal from './dat-en-ordinal/rule.ts';
import datEsComma from './dat-es-comma/rule.ts';
import datForm from './dat-form/rule.ts';
import datImpossible from './dat-impossible/rule.ts';
import datNbsp from './dat-nbsp/rule.ts';
import datRangeDash from './dat-range-dash/rule.ts';
import datRangeOrder from './dat-range-order/rule.ts';
import fnDuplicate from './fn-duplicate/rule.ts';
import fnForm from './fn-form/rule.ts';
import fnIbid from './fn-ibid/rule.ts';
import fnOrphan from './fn-orphan/rule.ts';
import fnPlace from './fn-place/rule.ts';
import fnRange from './fn-range/rule.ts';
import fnSee from './fn-see/rule.ts';
import fnSequence from './fn-sequence/rule.ts';
import fnSourceInText from './fn-source-in-text/rule.ts';
import insName from './ins-name/rule.ts';
import insYear from './ins-year/rule.ts';
import invNbsp from './inv-nbsp/rule.ts';
import numDecimal from './num-decimal/rule.ts';
import numDigits from './num-digits/rule.ts';
import numDuplicate from './num-duplicate/rule.ts';
import numExcerpt from './num-excerpt/rule.ts';
import numHomoglyph from './num-homoglyph/rule.ts';
import numLoneSub from './num-lone-sub/rule.ts';
import numPreamble from './num-preamble/rule.ts';
import numSep from './num-sep/rule.ts';
import numSequence from './num-sequence/rule.ts';
import numSingleOperative from './num-single-operative/rule.ts';
import numStyle from './num-style/rule.ts';
import numSubseq from './num-subseq/rule.ts';
import orgAcronymConflict from './org-acronym-conflict/rule.ts';
import orgAcronymDots from './org-acronym-dots/rule.ts';
import orgAcronymLate from './org-acronym-late/rule.ts';
import orgAcronymOnce from './org-acronym-once/rule.ts';
import orgAcronymRedefined from './org-acronym-redefined/rule.ts';
import orgAcronymUndefined from './org-acronym-undefined/rule.ts';
import orgAmbiguousRole from './org-ambiguous-role/rule.ts';
import orgAmbiguousShort from './org-ambiguous-short/rule.ts';
import orgMandateActor from './org-mandate-actor/rule.ts';
import orgNameVariant from './org-name-variant/rule.ts';
import orgNeverAbbreviate from './org-never-abbreviate/rule.ts';
import orgUnknown from './org-unknown/rule.ts';
import orgWrongParent from './org-wrong-parent/rule.ts';
import revBodyPlace from './rev-body-place/rule.ts';
import revCouncilMod from './rev-council-mod/rule.ts';
import revFalseRevision from './rev-false-revision/rule.ts';
import revFormat from './rev-format/rule.ts';
import revHeadingHistory from './rev-heading-history/rule.ts';
import revItuR from './rev-itu-r/rule.ts';
import revMissingBody from './rev-missing-body/rule.ts';
import revMissingEdition from './rev-missing-edition/rule.ts';
import revMissingRev from './rev-missing-rev/rule.ts';
import revPlaceYear from './rev-place-year/rule.ts';
import revStale from './rev-stale/rule.ts';
import revSuppressed from './rev-suppressed/rule.ts';
import revThisConference from './rev-this-conference/rule.ts';
import revTwoEditions from './rev-two-editions/rule.ts';
import ruleFailed from './rule-failed/rule.ts';
import ruleSetting from './rule-setting/rule.ts';
import sesAgenda from './ses-agenda/rule.ts';
import sesBeforeAdoption from './ses-before-adoption/rule.ts';
import sesBiennium from './ses-biennium/rule.ts';
import sesConflict from './ses-conflict/rule.ts';
import sesDeadlineDropped from './ses-deadline-dropped/rule.ts';
import sesNoDeadline from './ses-no-deadline/rule.ts';
import sesOrdinalYear from './ses-ordinal-year/rule.ts';
import sesPast from './ses-past/rule.ts';
import sesRecipientMissing from './ses-recipient-missing/rule.ts';
import sesUnknown from './ses-unknown/rule.ts';
import sesWords from './ses-words/rule.ts';
import sesYearOnly from './ses-year-only/rule.ts';
import spellMixed from './spell-mixed/rule.ts';
import strAdoptionLine from './str-adoption-line/rule.ts';
import strAlsoFurther from './str-also-further/rule.ts';
import strAlsoFurtherOp from './str-also-further-op/rule.ts';
import strAnnexHeading from './str-annex-heading/rule.ts';
import strAnnexUnreferenced from './str-annex-unreferenced/rule.ts';
import strArIdh from './str-ar-idh/rule.ts';
import strBrackets from './str-brackets/rule.ts';
import strClosing from './str-closing/rule.ts';
import strHeadingLone from './str-heading-lone/rule.ts';
import strHeadingSequence from './str-heading-sequence/rule.ts';
import strHeadingSplit from './str-heading-split/rule.ts';
import strIntroColon from './str-intro-colon/rule.ts';
import strItuCase from './str-itu-case/rule.ts';
import strItuItemEnd from './str-itu-item-end/rule.ts';
import strItuOrgan from './str-itu-organ/rule.ts';
import strItuSectionEnd from './str-itu-section-end/rule.ts';
import strItuSections from './str-itu-sections/rule.ts';
import strMunHeader from './str-mun-header/rule.ts';
import strOpenerUnknown from './str-opener-unknown/rule.ts';
import strOperativeEnd from './str-operative-end/rule.ts';
import strOperativeLast from './str-operative-last/rule.ts';
import strOperativeOpener from './str-operative-opener/rule.ts';
import strOrder from './str-order/rule.ts';
import strOrganComma from './str-organ-comma/rule.ts';
import strOrganGender from './str-organ-gender/rule.ts';
import strOrganLine from './str-organ-line/rule.ts';
import strPlaceholder from './str-placeholder/rule.ts';
import strPreambleEnd from './str-preamble-end/rule.ts';
import strPreambleOpener from './str-preamble-opener/rule.ts';
import strScUntitled from './str-sc-untitled/rule.ts';
import strSingleSentence from './str-single-sentence/rule.ts';
import strSubparaEnd from './str-subpara-end/rule.ts';
import suppressionReason from './suppression-reason/rule.ts';
import termBodyVsAnnex from './term-body-vs-annex/rule.ts';
import termCapital from './term-capital/rule.ts';
import termNotOfficial from './term-not-official/rule.ts';
import termQuoteFidelity from './term-quote-fidelity/rule.ts';
import termVariant from './term-variant/rule.ts';
import typApostrophe from './typ-apostrophe/rule.ts';
import typArHamza from './typ-ar-hamza/rule.ts';
import typArPunct from './typ-ar-punct/rule.ts';
import typArTashkeel from './typ-ar-tashkeel/rule.ts';
import typArTatweel from './typ-ar-tatweel/rule.ts';
import typArWawNumber from './typ-ar-waw-number/rule.ts';
import typDanglingLink from './typ-dangling-link/rule.ts';
import typEnIze from './typ-en-ize/rule.ts';
import typFinalStop from './typ-final-stop/rule.ts';
import typForeignPunct from './typ-foreign-punct/rule.ts';
import typFrNbsp from './typ-fr-nbsp/rule.ts';
import typGrammar from './typ-grammar/rule.ts';
import typHomoglyph from './typ-homoglyph/rule.ts';
import typHyphenDash from './typ-hyphen-dash/rule.ts';
import typNumbers from './typ-numbers/rule.ts';
import typPercent from './typ-percent/rule.ts';
import typQuotes from './typ-quotes/rule.ts';
import typRuDash from './typ-ru-dash/rule.ts';
import typRuYo from './typ-ru-yo/rule.ts';
import typSentenceBreak from './typ-sentence-break/rule.ts';
import typSpace from './typ-space/rule.ts';
import typTitleColon from './typ-title-colon/rule.ts';
import typUrlPunct from './typ-url-punct/rule.ts';
import typZhSpace from './typ-zh-space/rule.ts';
import typZhWidth from './typ-zh-width/rule.ts';
import unusedSuppression from './unused-suppression/rule.ts';
import xrefAnnex from './xref-annex/rule.ts';
import xrefDirection from './xref-direction/rule.ts';
import xrefExternalRange from './xref-external-range/rule.ts';
import xrefHardcoded from './xref-hardcoded/rule.ts';
import xrefItuItem from './xref-itu-item/rule.ts';
import xrefLabel from './xref-label/rule.ts';
import xrefLabelDup from './xref-label-dup/rule.ts';
import xrefLabelUnused from './xref-label-unused/rule.ts';
import xrefMissingPara from './xref-missing-para/rule.ts';
import xrefOperativeWord from './xref-operative-word/rule.ts';
import xrefPage from './xref-page/rule.ts';
import xrefParaAbbr from './xref-para-abbr/rule.ts';
import xrefParagraphDrift from './xref-paragraph-drift/rule.ts';
import xrefSelfName from './xref-self-name/rule.ts';
import xrefSub from './xref-sub/rule.ts';
import type { Rule } from './types.ts';

/** Every rule that Chapeau ships, by name. */
export const shippedRules: readonly Rule[] = [
  alCode,
  alFacilitator,
  alName,
  alSource,
  alTermMixed,
  bidiControl,
  bidiLatinGlue,
  bidiMarkEol,
  bidiMarkInToken,
  bidiRange,
  bidiSymbolReversed,
  citAnnexPointer,
  citArCase,
  citCase,
  citDateMissing,
  citDateRepeated,
  citDateWindow,
  citDateWrong,
  citDecisionNumber,
  citDraftAfterAdoption,
  citEcosocYear,
  citFuture,
  citHeadNumber,
  citIts,
  citJointSymbol,
  citListDuplicate,
  citListOrder,
  citNumberOutOfRange,
  citOrganAmbiguous,
  citOrganMissing,
  citRomanSession,
  citScYear,
  citScYearWrong,
  citSymbolForm,
  citSymbolInProse,
  citSymbolSuffix,
  citTitleNotId,
  citTitleQuote,
  citUnknown,
  citUnparsed,
  datArMonths,
  datEnOrdinal,
  datEsComma,
  datForm,
  datImpossible,
  datNbsp,
  datRangeDash,
  datRangeOrder,
  fnDuplicate,
  fnForm,
  fnIbid,
  fnOrphan,
  fnPlace,
  fnRange,
  fnSee,
  fnSequence,
  fnSourceInText,
  insName,
  insYear,
  invNbsp,
  numDecimal,
  numDigits,
  numDuplicate,
  numExcerpt,
  numHomoglyph,
  numLoneSub,
  numPreamble,
  numSep,
  numSequence,
  numSingleOperative,
  numStyle,
  numSubseq,
  orgAcronymConflict,
  orgAcronymDots,
  orgAcronymLate,
  orgAcronymOnce,
  orgAcronymRedefined,
  orgAcronymUndefined,
  orgAmbiguousRole,
  orgAmbiguousShort,
  orgMandateActor,
  orgNameVariant,
  orgNeverAbbreviate,
  orgUnknown,
  orgWrongParent,
  revBodyPlace,
  revCouncilMod,
  revFalseRevision,
  revFormat,
  revHeadingHistory,
  revItuR,
  revMissingBody,
  revMissingEdition,
  revMissingRev,
  revPlaceYear,
  revStale,
  revSuppressed,
  revThisConference,
  revTwoEditions,
  ruleFailed,
  ruleSetting,
  sesAgenda,
  sesBeforeAdoption,
  sesBiennium,
  sesConflict,
  sesDeadlineDropped,
  sesNoDeadline,
  sesOrdinalYear,
  sesPast,
  sesRecipientMissing,
  sesUnknown,
  sesWords,
  sesYearOnly,
  spellMixed,
  strAdoptionLine,
  strAlsoFurther,
  strAlsoFurtherOp,
  strAnnexHeading,
  strAnnexUnreferenced,
  strArIdh,
  strBrackets,
  strClosing,
  strHeadingLone,
  strHeadingSequence,
  strHeadingSplit,
  strIntroColon,
  strItuCase,
  strItuItemEnd,
  strItuOrgan,
  strItuSectionEnd,
  strItuSections,
  strMunHeader,
  strOpenerUnknown,
  strOperativeEnd,
  strOperativeLast,
  strOperativeOpener,
  strOrder,
  strOrganComma,
  strOrganGender,
  strOrganLine,
  strPlaceholder,
  strPreambleEnd,
  strPreambleOpener,
  strScUntitled,
  strSingleSentence,
  strSubparaEnd,
  suppressionReason,
  termBodyVsAnnex,
  termCapital,
  termNotOfficial,
  termQuoteFidelity,
  termVariant,
  typApostrophe,
  typArHamza,
  typArPunct,
  typArTashkeel,
  typArTatweel,
  typArWawNumber,
  typDanglingLink,
  typEnIze,
  typFinalStop,
  typForeignPunct,
  typFrNbsp,
  typGrammar,
  typHomoglyph,
  typHyphenDash,
  typNumbers,
  typPercent,
  typQuotes,
  typRuDash,
  typRuYo,
  typSentenceBreak,
  typSpace,
  typTitleColon,
  typUrlPunct,
  typZhSpace,
  typZhWidth,
  unusedSuppression,
  xrefAnnex,
  xrefDirection,
  xrefExternalRange,
  xrefHardcoded,
  xrefItuItem,
  xrefLabel,
  xrefLabelDup,
  xrefLabelUnused,
  xrefMissingPara,
  xrefOperativeWord,
  xrefPage,
  xrefParaAbbr,
  xrefParagraphDrift,
  xrefSelfName,
  xrefSub,
];
