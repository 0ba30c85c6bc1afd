export const nl = {
  'follow.title': 'Volgen vanaf een andere plek',
  'follow.lead':
    'Zit je op Mastodon of iets dat daarop lijkt? Kopieer deze naam, zoek er daar naar en kies volgen. Je krijgt dan de nieuwe verhalen van {name}.',
  'follow.private': 'Niemand krijgt te zien dat je volgt.',
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
