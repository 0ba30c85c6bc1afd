export const nl = {
  'letter.call': 'Liever iemand spreken? Bel {name}: {phone}.',
  'letter.regards': 'Met een hartelijke groet,',
  'mail.title': 'Brieven van het voorbeeld',
  'mail.intro':
    'In het voorbeeld gaat er geen brief de deur uit. Alles wat anders per mail zou komen, staat hier.',
  'mail.none': 'Er is nog geen brief.',
  'mail.to': 'Aan',
  'mail.at': 'Geschreven op {date}, {time}',
  'mail.calendar': 'Voor de agenda van wie hem krijgt',
  'mail.html': 'Zoals de mail eruitziet',
  'mail.headers': 'Wat erbij gaat voor het mailprogramma van wie hem krijgt',
  'mail.list': 'Alle brieven',
} as const
