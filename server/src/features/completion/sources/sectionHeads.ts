import type { CompletionSite, CompletionSource, Proposal } from '../types.ts';

/** Heads of the sections of an ITU text, on a line of their own: `considering`, `resolves to instruct`. */
export const sectionHeads: CompletionSource = {
  triggers: [],
  propose({ model, pack, paragraph, before, after }: CompletionSite): readonly Proposal[] {
    const typed = before.trimStart();
    if (typed === '' || after.trim() !== '' || model.paragraphs[paragraph]?.marker) return [];
    const { sectionsRecital, sectionsOperative } = pack.syntax;
    const isOperative = model.paragraphs
      .slice(0, paragraph)
      .some(({ sectionPart }) => sectionPart === 'operative');
    const inOrder = isOperative ? sectionsOperative : [...sectionsRecital, ...sectionsOperative];
    return inOrder.flatMap((head) => {
      if (head.length <= typed.length || !head.toLowerCase().startsWith(typed.toLowerCase()))
        return [];
      const replaces = { before: typed.length, after: 0 };
      return { kind: 'opener', id: `opener:${head}`, label: head, newText: head, replaces };
    });
  },
};
