export const nl = {
  'mine.title': 'Er is iets weg',
  'mine.lead':
    'Iemand liet woorden minder ver gaan. Van wie ze waren zeggen we niet. Lees of wat jij maakte nog klopt. Verder hoort niemand dit.',
  'cluster.some': 'Bij ‘{name}’, in {title}, liggen niet meer alle woorden.',
  'cluster.alone':
    'Onder ‘{name}’, in {title}, ligt niets meer. Alleen wie het gesprek leidt ziet het nog, tot jij kiest.',
  'cluster.link': 'Lees het na',
  'cluster.decide': 'Kijk en kies',
  'answer.some': 'Je zoekt een antwoord bij {askedOf}. Daar liggen niet meer alle woorden bij.',
  'answer.alone':
    'Je zoekt een antwoord bij {askedOf}. Daar liggen geen woorden meer bij. We herinneren je er niet meer aan.',
  'answer.given.some': 'Je bracht een antwoord van {askedOf}. Daar liggen niet meer alle woorden bij.',
  'answer.given.alone':
    'Je bracht een antwoord van {askedOf}. Daar liggen geen woorden meer bij. Anderen zien het niet meer.',
  'answer.link': 'Lees je antwoord na',
  'report.some': 'In het verslag van {title} staan niet meer alle woorden.',
  'report.alone': 'In het verslag van {title} staan geen woorden meer.',
  'report.link': 'Lees het verslag na',
  'letter.some': 'De brief van {title} vertelt over woorden die er niet meer zijn.',
  'letter.alone': 'De brief van {title} vertelt over woorden die er niet meer zijn.',
  'letter.link': 'Lees de brief na',
  'seen.do': 'Dit heb ik gelezen',

  'apart.title': 'Wat doe je hiermee?',
  'apart.lead':
    'Hier ligt niets meer onder. Tot je kiest ziet alleen wie het gesprek leidt of een antwoord zoekt dit nog.',
  'apart.keep': 'Onze eigen tekst blijft staan',
  'apart.keep.body':
    'De naam en het antwoord blijven staan voor wie bij het gesprek was. Kijk eerst of er niets in staat wat iemand zei.',
  'apart.ask-anew': 'We vragen het opnieuw',
  'apart.ask-anew.body':
    'Vraag aan tafel of iemand hier nog iets over wil zeggen. Het blijft dicht tot er weer woorden bij liggen. Vraag niemand waarom.',
  'apart.asking': 'Jullie vragen het opnieuw. Het blijft dicht tot er weer woorden bij liggen.',
  'apart.let-go': 'We laten het los',
  'apart.let-go.body': 'De naam verdwijnt, en niemand zoekt nog een antwoord.',
  'apart.stands': 'Dit staat er zonder woorden, voor wie bij het gesprek was.',
  'apart.done': 'Het is bewaard.',
} as const
