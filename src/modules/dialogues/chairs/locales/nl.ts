export const nl = {
  lead: 'Zeggen er meer mensen ja dan er stoelen zijn? Dan komen de anderen op een wachtlijst.',
  most: 'Hoeveel stoelen zijn er voor wie je vraagt?',
  'most.hint':
    'Wie begint en wie begeleidt, hebben al een stoel. Laat je dit leeg, dan zijn het er zoveel als bij dit gesprek past.',
  'most.fewer': 'Maak je er minder van, dan hoeft niemand op te staan die al een stoel heeft.',
  bring: 'Mag wie je vraagt iemand meenemen?',
  'bring.hint': 'Eén persoon, die ernaast zit. Die krijgt een eigen stoel en een eigen kaart.',
  'bring.yes': 'Ja, dat mag',
  'bring.no': 'Nee, deze keer niet',
  summary: { one: 'Er is {count} stoel.', other: 'Er zijn {count} stoelen.' },
  taken: 'Bezette stoelen: {count} van {most}.',
  change: 'Verander het aantal stoelen',
  waiting: 'Op de wachtlijst',
  'waiting.lead':
    'In de volgorde waarin ze ja zeiden. Komt er een stoel vrij, dan krijgt de eerste hem vanzelf. Wie wacht, ziet niet hoeveel anderen er wachten.',
  'answer.waiting': 'Wacht op een stoel',
  call: 'Even bellen',
  'call.lead':
    'Er kwam een stoel vrij en die is nu van hen. We hebben geen mailadres. Wil jij het vertellen?',
  'call.told': 'Verteld',
  'call.told.who': 'Verteld aan {name}',
  'call.done': 'Fijn dat je het vertelde.',
  nameless: 'Iemand zonder naam',
  full: 'Alle stoelen zijn bezet',
  'full.more':
    'Zeg je ja, dan kom je op de wachtlijst. Komt er een stoel vrij, dan hoor je het. Zeg je misschien, dan wacht je niet mee.',
  'you-wait': 'Je staat op de wachtlijst.',
  'you-wait.more': 'Komt er een stoel vrij, dan hoor je het. Kun je toch niet? Kies dan nee.',
  'letter.subject': 'Er is een stoel voor je vrij',
  'letter.greeting': 'Dag {name},',
  'letter.greeting.nameless': 'Dag,',
  'letter.free':
    'Je stond op de wachtlijst voor het gesprek van {date} om {time}. Er kwam een stoel vrij en die is voor jou. Fijn dat je komt. Je hoeft niets te doen.',
  'letter.card':
    'Kun je toch niet? Zeg dan nee, dan krijgt iemand anders de stoel. Dat kan met de code op je kaart of met de link die je eerder kreeg:',
  'letter.account': 'Kun je toch niet? Zeg dan nee, dan krijgt iemand anders de stoel:',
} as const
