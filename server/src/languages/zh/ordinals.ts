const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** `七十九` for 79, `一百零一` for 101; the ordinal sign `第` stands before it in the text. */
export function ordinalWords(value: number): readonly string[] {
  if (value >= 100) {
    const rest = value - 100;
    if (rest === 0) return ['一百', '百'];
    const words = ordinalWords(rest)[0] ?? '';
    return [`一百${rest < 10 ? '零' : ''}${rest >= 10 && rest < 20 ? '一' : ''}${words}`];
  }
  const tens = Math.floor(value / 10);
  const unit = DIGITS[value % 10] ?? '';
  if (tens === 0) return [unit];
  return [`${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${unit}`];
}
