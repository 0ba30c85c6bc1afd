export const nl = {
  link: 'Antwoorden van elders',
  title: 'Antwoorden van elders',
  lead: 'Mensen volgen {name} vanaf een andere plek op het web, zoals Mastodon. Hier lees je wat zij terugschrijven.',
  handle: 'Wie wil volgen, zoekt daar naar {handle}.',
  shown: 'Alleen jullie zien dit. Op de site komt het niet.',
  none: 'Er is niets teruggeschreven.',
  from: 'Van {name}',
  read: 'Lees het waar het geschreven is',
  throw: 'Gooi dit weg',
  thrown: 'Weggegooid.',
  back: 'Terug naar {name}',
  'errors.title': 'Dit is niet gelukt. Er is niets veranderd.',
} as const
