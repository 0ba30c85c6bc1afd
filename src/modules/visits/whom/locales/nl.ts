export const nl = {
  title: 'Bij wie kunnen jullie gaan kijken?',
  lead: 'Huizen die over iets schreven waar jullie ook over schreven. Meer weten wij er niet van. Bellen zegt meer.',
  order:
    'In de volgorde van de namen. We kijken alleen naar wat iedereen mag lezen: waar jullie aan werken, wat jullie probeerden, waar jullie naar zoeken en waar iemand mag komen kijken.',
  why: 'Jullie schreven allebei over {words}: jullie bij ‘{ours}’, zij bij ‘{theirs}’.',
  'on-question': 'Kom kijken, of ging al kijken',
  'on-question.home': 'Wat ze mee naar huis namen',
  together: 'Jullie delen een vraag:',
  'source.works-on': 'Waar we nu aan werken',
  'source.tried': 'Wat we probeerden',
  'source.question': 'Hier zoeken wij naar',
  'source.reflection': 'Onze rol',
  'source.opening': 'Kom kijken',
  ask: 'Vraag of jullie mogen komen kijken',
  none: 'We vonden nu geen huis dat over hetzelfde schreef. Schrijf op jullie bladzijde waar jullie naar zoeken, of vraag gewoon een huis dat je aanspreekt.',
  back: 'Werkbezoeken bij {name}',
  link: 'Bij wie kunnen jullie gaan kijken?',
} as const
