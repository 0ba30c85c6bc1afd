export const nl = {
  close: 'Is dit gesprek klaar?',
  'close.words': 'Na het afsluiten komen er geen woorden meer bij. De code van vandaag werkt dan niet meer.',
  'close.cards': 'De kaarten blijven werken. Ieder kan de eigen woorden lezen en terugnemen.',
  'close.answers': 'Antwoorden die beloofd zijn, komen nog.',
  'close.week': 'Sluit je te vroeg af? Je kunt het een week lang weer openen.',
  'close.go': 'Sluit dit gesprek af',
  'close.done': 'Het gesprek is afgesloten.',
  'close.early': 'Dit gesprek is nog niet begonnen. Afsluiten kan nadat de oogst is geopend.',
  again: 'Te vroeg afgesloten?',
  'again.what':
    'Dan kunnen er weer woorden bij. Wie er nog niet is, komt binnen met een nieuwe code. Dit kan tot een week na het afsluiten.',
  'again.go': 'Open dit gesprek weer',
  'again.done': 'Het gesprek is weer open.',
  'again.not-closed': 'Dit gesprek is niet afgesloten.',
  'again.late': 'Dit gesprek is langer dan een week geleden afgesloten. Je kunt het niet meer openen.',
} as const
