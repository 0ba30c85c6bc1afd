export const nl = {
  afar: 'Van een afstand',
  'yes.at': 'Ja, ik kom naar {place}',
  'yes.afar': 'Ja, ik doe mee van een afstand',
  room: 'Hier is plek.',
  full: 'Hier is het vol. Kies je dit, dan kom je op de wachtlijst.',
  choose: 'Het is niet maar op één plek. Kies waar je komt.',
  'choose.full': 'Niet overal is nog plek. Bij elke plek staat of het er vol is.',
  'choose.afar': 'Je kunt komen, of meedoen van een afstand. Kies wat je doet.',
  'now.placed': 'Je komt naar {place}. Je hebt een plek.',
  'now.placed.afar': 'Je doet mee van een afstand. Je hebt een plek.',
  'now.waits':
    'Bij {place} is het vol. Je staat daar op de wachtlijst. Komt er een plek vrij, dan hoor je het meteen. Je mag ook iets anders kiezen.',
  'now.waits.afar':
    'Van een afstand is het vol. Je staat op de wachtlijst. Komt er een plek vrij, dan hoor je het meteen. Je mag ook iets anders kiezen.',
  'now.gone':
    'De plek die je koos, is er niet meer. Je aanmelding blijft staan. Kies opnieuw waar je komt. Wie al een plek had, gaat voor.',
  'now.choose': 'Je aanmelding staat. Kies nog waar je komt.',
} as const
