export const spellings: readonly (readonly string[])[] = [
  ['événement', 'évènement'],
  ['socioéconomique', 'socio-économique'],
  ['cybersécurité', 'cyber-sécurité'],
  ['courriel', 'e-mail'],
  ['multiacteurs', 'multi-acteurs'],
  ['clef ', 'clé '],
];
