/**
 * How verbs begin that texts of the United Nations spell with `-ize`, up to the `s` that stands in
 * its place; not `advise`, `exercise`, `supervise`, which have none.
 */
export const izeStems: readonly string[] = [
  ...['actualis', 'apologis', 'authoris', 'capitalis', 'categoris', 'centralis', 'characteris'],
  ...['civilis', 'colonis', 'commercialis', 'computeris', 'criminalis', 'crystallis', 'customis'],
  ...['decentralis', 'decolonis', 'democratis', 'destabilis', 'digitalis', 'digitis', 'disorganis'],
  ...['emphasis', 'energis', 'equalis', 'finalis', 'formalis', 'generalis', 'globalis'],
  ...['harmonis', 'hospitalis', 'immunis', 'industrialis', 'initialis', 'institutionalis'],
  ...['internalis', 'internationalis', 'jeopardis', 'legalis', 'legitimis', 'liberalis', 'localis'],
  ...['mainstreamis', 'marginalis', 'materialis', 'maximis', 'memoris', 'militaris', 'minimis'],
  ...['mobilis', 'modernis', 'monopolis', 'nationalis', 'neutralis', 'normalis', 'operationalis'],
  ...['optimis', 'organis', 'penalis', 'popularis', 'prioritis', 'privatis', 'professionalis'],
  ...['publicis', 'radicalis', 'rationalis', 'realis', 'recognis', 'reorganis', 'revitalis'],
  ...['revolutionis', 'scrutinis', 'sensitis', 'socialis', 'specialis', 'stabilis', 'standardis'],
  ...['stigmatis', 'subsidis', 'summaris', 'symbolis', 'sympathis', 'synchronis', 'systematis'],
  ...['theoris', 'universalis', 'urbanis', 'utilis', 'victimis', 'visualis'],
];
