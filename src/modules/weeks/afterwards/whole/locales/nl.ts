export const nl = {
  title: 'Wat er overbleef',
  lead: 'Van {title}, {dates}.',
  link: 'Wat er overbleef van deze Week',
  write: 'Schrijf hoe het was',
  'not-yet': 'Deze Week is nog niet voorbij. Wat ervan overblijft, komt hier te staan.',
  nothing: 'Hier is nog niets bewaard. Dat mag zo blijven.',
  summary: 'In het kort',
  impression: 'Hoe het was',
  promises: 'Wat mensen elkaar beloofden',
  'promises.about':
    'Dit beloofden huizen in deze Week, of in de vier weken erna. Op hun eigen bladzijde staat wat ervan kwam.',
  'promise.to': 'Aan {whom}.',
  'promise.years': 'Voor {from} tot en met {until}.',
  'write.title': 'Hoe was het?',
  'write.lead':
    'Iedereen leest dit. Schrijf zoals je het zou vertellen aan wie er niet bij was. Noem alleen wie je het vroeg.',
  'summary.hint': 'Een paar zinnen, in gewone woorden: wat was er, en wat bleef hangen?',
  'impression.hint': 'Wat je zag en hoorde. Een lege regel maakt een nieuwe alinea.',
  'write.button': 'Bewaar dit',
  'write.saved': 'Het staat er.',
  back: 'Terug naar wat er overbleef',
  optional: 'mag leeg blijven',
  'errors.title': 'Er klopt iets nog niet',
  'errors.now': 'Iemand anders veranderde dit',
  'errors.conflict':
    'Iemand anders veranderde dit terwijl je bezig was. Hier staat hoe het nu is. Wat jij typte staat nog in de velden.',
  long: 'Dit is te lang. Maak het iets korter.',
} as const
