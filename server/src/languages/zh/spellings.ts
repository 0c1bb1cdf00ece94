export const spellings: readonly (readonly string[])[] = [
  ['其他', '其它'],
  ['部分', '部份'],
  ['账户', '帐户'],
  ['唯一', '惟一'],
  ['图像', '图象'],
  ['计划', '计画'],
];
