/** The six languages of the United Nations, by their BCP 47 tags. */
export type LanguageTag = 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';

/** Whether a head word announces one document, two (Arabic duals) or several. */
export type HeadNumber = 'one' | 'two' | 'many' | 'any';

/**
 * A word that announces numbered documents, with every inflected form that stands in texts:
 * `resolution`, `resolutions`; `قرارها`, `القرارين`; `резолюциями`.
 */
export interface HeadWord {
  readonly forms: readonly string[];
  readonly type: 'resolution' | 'decision' | 'recommendation' | 'opinion';
  readonly number: HeadNumber;
  /** `its resolution`, `قرارها`: the document belongs to the acting organ. */
  readonly own?: boolean;
  /** Only ITU numbers what is called so: `Avis`, `Acuerdo`; elsewhere such words are opinions and agreements. */
  readonly itu?: boolean;
}

/**
 * A verb that opens a paragraph: `Recalling`, `вновь подтверждая`, `تطلب`.
 * Forms are as they stand at the beginning of a paragraph, without the conjunction `و`.
 */
export interface Opener {
  readonly forms: readonly string[];
  readonly position: 'preambular' | 'operative';
}

/** A short name that only the document's own organ makes plain: `the Assembly`, `المجلس`, `理事会`. */
export interface ShortOrganName {
  readonly forms: readonly string[];
  readonly organ: 'assembly' | 'council' | 'conference' | 'security-council' | 'commission';
}

/**
 * Everything Chapeau knows about a language. No member is optional: a new language is a new file,
 * and the compiler lists what it still lacks. Facts about bodies and instruments (their names in
 * this language) are not here but in the registry.
 */
export interface LanguagePack {
  readonly tag: LanguageTag;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Words stand apart (`false` for Chinese, where a name may begin at any character). */
  readonly spaced: boolean;
  /** Letters that may be glued in front of a word: `و`, `ف`, `ب`, `ك`, `ل` in Arabic. */
  readonly proclitics: readonly string[];
  readonly syntax: SyntaxWords;
  readonly references: ReferenceWords;
  /** The twelve months, each with every way it is written, the usual one first. */
  readonly months: readonly (readonly string[])[];
  readonly figures: FigureWords;
  readonly mandates: MandateWords;
}

/** How strongly a text asks, from `decide` to `stress`, which only says what ought to be. */
export type AskVerb =
  | 'decide'
  | 'resolve'
  | 'authorize'
  | 'demand'
  | 'instruct'
  | 'request'
  | 'urge'
  | 'call-upon'
  | 'call-for'
  | 'appeal'
  | 'recommend'
  | 'invite'
  | 'encourage'
  | 'stress';

/** Words by which it is told who is asked to do what, with whom, for whom and by when. */
export interface MandateWords {
  /** Pronouns before verbs of the first person: `we` in `We request`. Empty where the verb says it. */
  readonly we: readonly string[];
  /** What may stand between pronoun and verb, or before a verb that opens: `also`, `further`. */
  readonly adverbs: readonly string[];
  readonly asks: readonly AskForms[];
  /** Said of those who are asked: `States are urged to …`. */
  readonly asked: readonly { readonly verb: AskVerb; readonly forms: readonly string[] }[];
  /** What makes a verb of what follows one of the same sentence: `and`, `,`. */
  readonly joins: readonly string[];
  /** What joins those who are named in a list, where it is glued to them or no blanks part words: `و`, `和`. */
  readonly joinsGlued: readonly string[];
  readonly articles: readonly string[];
  /** What a verb sets before those it asks: `a` in `insta a los Estados`. */
  readonly addressing: readonly string[];
  /** Those who are asked and are no bodies: `Member States`, with every inflected form. */
  readonly actors: readonly { readonly id: string; readonly forms: readonly string[] }[];
  /** Nouns (their beginnings) by which a body named before is called again: `the Forum`, `the Group`. */
  readonly bodyNouns: readonly string[];
  /** `them`, `its`, after a verb or glued to it: whoever was named before. */
  readonly pronouns: readonly string[];
  /** Behind a noun they make it another body: `the Commission of Inquiry` is not the Commission. */
  readonly ofWords: readonly string[];
  /** Pronouns before the verb: `les` in `nous les invitons`. */
  readonly pronounsBefore: readonly string[];
  /** Pronouns glued behind the verb: `ها` in `ندعوها`. */
  readonly pronounsGlued: readonly string[];
  /** What may stand before those who are asked, where words are not parted: `各`, `所有`, `该`. */
  readonly determiners: readonly string[];
  /** How the verbs end that say what to do, where nothing stands before them: `ть` in `рассмотреть`. */
  readonly infinitives: readonly string[];
  /** What parts those who are asked from what they are asked to do: `to`, `à`, `إلى`. */
  readonly taskStarts: readonly string[];
  /** Before the one who is to do something: `que le Groupe fasse rapport`. */
  readonly that: readonly string[];
  /** Words that end a list of those who are asked: `to`, `que`. */
  readonly listStops: readonly string[];
  /** Before what only explains: `as the secretariat of …`, `which`. */
  readonly asides: readonly string[];
  /** Before partners: `in cooperation with`; in Chinese with what follows them, `与…合作`. */
  readonly partners: readonly { readonly before: string; readonly behind?: readonly string[] }[];
  /** Verbs whose result goes to someone: `report`, `submit`, `présenter`. */
  readonly reports: readonly string[];
  /** What stands before the one it goes to: `to`, `向`; empty where the case says it. */
  readonly recipients: readonly string[];
  /** `the work of`: whoever does that is asked, where nobody else is named. */
  readonly workOf: readonly string[];
  readonly recurs: readonly {
    readonly every: 'yearly' | 'biennial' | 'periodic';
    readonly forms: readonly string[];
  }[];
  /** Before a year in which something is due: `in`, `by`; behind it, `年`, are those of dates. */
  readonly dueYear: readonly string[];
}

export interface AskForms {
  readonly verb: AskVerb;
  /** After the pronoun, or of the first person: `request`, `demandons`. */
  readonly we: readonly string[];
  /** Of an organ: `requests`, `demande`. */
  readonly it: readonly string[];
  /** Only with one of these in the sentence: `stresses that States must …`, `подтверждаем … призыв`. */
  readonly needs?: readonly string[];
  /** What stands between the verb and those it asks, if anything must: `à` in `demandons à tous`. */
  readonly before?: readonly string[];
  /**
   * `named`: asks only where somebody is named. `none`: who is named behind it is not asked, as in
   * `reiterates the call made by the Assembly for …`.
   */
  readonly whom?: 'named' | 'none';
}

/** How a language writes figures, and what may stand for them in words. */
export interface FigureWords {
  /** What stands before decimals: `.` in `1.5`, `,` in `1,5`; the other one separates thousands. */
  readonly decimal: '.' | ',';
  /** Groups of thousands stand in the order of reading from right to left: `200 839 23`. */
  readonly groupsReversed: boolean;
  /** What right behind a figure makes it a percentage: `per cent`, `%`. */
  readonly percent: readonly string[];
  /** What right behind a figure multiplies it: `million`, `亿`. */
  readonly scales: readonly { readonly forms: readonly string[]; readonly times: number }[];
  /** What right before a figure says that it is a bound: `more than`, `أقل من`. */
  readonly quantifiers: readonly {
    readonly sense: 'more' | 'less';
    readonly forms: readonly string[];
    /** What says it right behind the figure: `多` in `50多万`. */
    readonly behind?: readonly string[];
  }[];
  /**
   * How words that say a number begin, cardinals, ordinals and others: `two`, `second`, `both`. A
   * version that has such a word may lack the figure.
   */
  readonly numerals: readonly (readonly [value: number, beginnings: readonly string[]])[];
  /** Names with a figure in them that other languages have without: `2019冠状病毒病`. */
  readonly names: readonly string[];
}

/** Words by which the parser tells the structure of a document. */
export interface SyntaxWords {
  /** Lines that are, alone, the acting organ: `The General Assembly`, `إن الجمعية العامة`; no comma. */
  readonly organLines: readonly OrganLine[];
  /** `Annex`, `المرفق`, `附件`. */
  readonly annex: readonly string[];
  /** Words that number annexes, the first first: `الأول`; empty where annexes have numerals. */
  readonly annexOrdinals: readonly string[];
  /** Words between an annex and what it belongs to: `to` in `Annex to Resolution 140`. */
  readonly annexLinks: readonly string[];
  /** Ordinal words that number headings: `أولاً`; empty where headings have Roman numerals. */
  readonly headingOrdinals: readonly string[];
  /** What stands for A, B, C before the headings below: `ألف`, `باء`; Latin capitals elsewhere. */
  readonly headingLetters: readonly string[];
  /** Words after the number of a paragraph put between two others: `bis`, `ter`, `مكررا`. */
  readonly numberSuffixes: readonly string[];
  /** Frequent small words that stand in no other of the languages: what tells French from Spanish. */
  readonly frequentWords: readonly string[];
  /** Section heads of ITU texts, whole lines: `considering`, `resolves`, `instructs the Secretary-General`. */
  readonly sectionsRecital: readonly string[];
  readonly sectionsOperative: readonly string[];
  /** What may stand, without a blank, before the heads that follow the first: `و` in `وإذ يلاحظ`. */
  readonly sectionLinks: readonly string[];
  readonly openers: readonly Opener[];
  /** Words that may stand before the verb of any opener: `Also` in `Also requests`, `又` in `又请`. */
  readonly openerAdverbs: readonly string[];
  /** The first marker of each level: `1.`, `(a)`, `(i)`; `1 -`, `(أ)`, `’1‘` in Arabic. */
  readonly levelMarkers: readonly string[];
  /** The letters of `(a)`, `(أ)` in their order. */
  readonly pointLetters: readonly string[];
}

export interface OrganLine {
  readonly form: string;
  /** Canonical id of the body: `unga`, `sc`, `ecosoc`, `hrc`, `itu-pp`. */
  readonly organ: string;
}

/** Words by which the recogniser tells what a text refers to. */
export interface ReferenceWords {
  /** The head stands after its numbers, as in `第70/125号决议`. */
  readonly headAfterNumbers: boolean;
  readonly heads: readonly HeadWord[];
  readonly shortOrgans: readonly ShortOrganName[];
  /** Possessives before a head: `its`, `sa`, `ses`, `su`, `свою`, `其`. Empty where the head itself inflects. */
  readonly possessives: readonly string[];
  /** `and`, `et`, `y`, `e`, `и`, `و`, `和`, `及`. */
  readonly and: readonly string[];
  /** `to`, `à`, `a`, `по`, `إلى`, `至`. */
  readonly to: readonly string[];
  /** What may stand between a number and the body or text it belongs to: `of the`, `de l’`, `du`. */
  readonly of: readonly string[];
  /** What may stand between a number and the body that adopted it: `adopted by the`. */
  readonly adoptedBy: readonly string[];
  /** What may stand between a number and its date: `of`, `du`, `, en date du`, `المؤرخ`. */
  readonly dated: readonly string[];
  /** Signs that mark a number which is no resolution's: `No.`, `nº`, `№`. */
  readonly serial: readonly string[];
  /** Part letters as written where they are not Latin: `ألف` → `A`. */
  readonly partLetters: Readonly<Record<string, string>>;
  /** Prefixes of special (`S`) and emergency special (`ES`) sessions where they are not Latin: `دإ`, `دإط`. */
  readonly specialSession: Readonly<Record<string, 'S' | 'ES'>>;
  /** What stands before the Arabic numeral of an old session: `د-` in `1514 (د-15)`; empty for Roman numerals. */
  readonly oldSession: string;
  /** `Rev.`, `Rév.`, `المراجع في`, `Пересм.`, `修订版`. */
  readonly revised: readonly string[];
  /** `Modified`, `last amended`, `المعدل في عام`, `المعدل في`. */
  readonly modified: readonly string[];
  /** Small words inside the parentheses of an edition: `г.`, `年`. */
  readonly editionFiller: readonly string[];
  /** Words for a place in a text, with their number: `paragraph`, `paragraphs`, `الفقرتين`. */
  readonly paragraph: readonly HeadForms[];
  /** Behind such a word and its number: an item of an agenda. `повестки дня` behind `Пункт 15`. */
  readonly agendaBehind: readonly string[];
  /** Words for a point of a paragraph that stand before it: `alinéa b) du paragraphe 2`. */
  readonly subParagraph: readonly string[];
  /** Words for the larger parts of a text: `annex II`, `section V`, `footnote 3`. */
  readonly divisions: readonly DivisionWord[];
  /** After a place: the text cited before. `of that resolution`. */
  readonly thatDocument: readonly string[];
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** After a paragraph: this very text. `of the present resolution`, `من هذا القرار`. */
  readonly thisDocument: readonly string[];
  /** Words for a session, with what may qualify it: `session`, `دورتها`, `届会议`. */
  readonly session: readonly SessionWord[];
  /** Qualities that tell a session of another series: `special`, `emergency special`. */
  readonly sessionSpecial: Readonly<Record<string, 'S' | 'ES'>>;
  /** Qualities that leave the series as it is: `regular`, `annual`, `resumed`. */
  readonly sessionPlain: readonly string[];
  /** What may stand between a session and its year: `, in`, `in`, `to be held in`, `التي ستعقد في عام`. */
  readonly sessionYear: readonly string[];
  /** How ITU is called in the names of its sectors: `UIT` in `UIT-R`. */
  readonly union: string;
  readonly actionLine: readonly string[];
  /** What is written for the C of their codes beside it and the Cyrillic letter like it: `جيم` in `جيم-5`. */
  readonly actionLineLetters: readonly string[];
  /** Verbs and words that set a deadline: `to report`, `by`, `بحلول`. */
  readonly due: readonly DueWord[];
  /** Meetings that are convened, by the name that ids give them: `high-level meeting`. */
  readonly meetings: readonly MeetingWord[];
  /** Particles before such a verb that belong to it: `أن`, `to`. */
  readonly dueParticles: readonly string[];
  /** Ordinals in words with their value, as they stand beside a session; 1–130. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** What stands before a year: `عام`, `year`; longest first. */
  readonly yearWords: readonly string[];
  /** What stands right behind a year: ` году`, `年`. */
  readonly yearWordsBehind: readonly string[];
  /** Signs of a date in figures, `年`, `月`, `日`; null where months have names only. */
  readonly dateSigns: readonly [year: string, month: string, day: string] | null;
}

export interface HeadForms {
  readonly forms: readonly string[];
  readonly number: HeadNumber;
}

export interface SessionWord {
  readonly forms: readonly string[];
  /** `its session`, `دورتها`: of the body spoken of. */
  readonly own?: boolean;
}

export interface DueWord {
  readonly forms: readonly string[];
  /** What it makes a deadline of: `to report` a session, `by` a year, `convene` either. */
  readonly governs: 'session' | 'year' | 'either';
}

export interface MeetingWord {
  readonly forms: readonly string[];
  readonly id: 'high-level meeting';
}

export interface DivisionWord {
  readonly forms: readonly string[];
  readonly unit: 'annex' | 'section' | 'chapter' | 'footnote';
  /** The numeral stands before the word: `第三节`. */
  readonly numeralBefore?: boolean;
}
