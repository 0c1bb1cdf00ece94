/** How words begin, behind article and proclitics, that texts of the United Nations spell otherwise. */
export const hamzaSpellings: ReadonlyMap<string, string> = new Map([
  ['إفريقي', 'أفريقي'],
  ['أسبانيا', 'إسبانيا'],
  ['أيطاليا', 'إيطاليا'],
  ['أندونيسيا', 'إندونيسيا'],
  ['أثيوبيا', 'إثيوبيا'],
  ['إستراليا', 'أستراليا'],
  ['أريتريا', 'إريتريا'],
]);
