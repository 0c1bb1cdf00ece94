export const spellings: readonly (readonly string[])[] = [
  ['período', 'periodo'],
  ['ciberseguridad', 'ciber-seguridad'],
  ['socioeconómic', 'socio-económic'],
  ['psicológic', 'sicológic'],
  ['vídeo', 'video'],
  ['sitio web', 'sitio Web'],
];
