export const nl = {
  words: 'Wat iemand zei',
  'words.sound': 'Een ingesproken minuut',
  'words.drawing': 'Een tekening',
  'asked.question': 'Een vraag aan {askedOf}',
  'asked.experiment': 'Iets om te proberen, gevraagd aan {askedOf}',
  'asked.rule-case': 'Een regel die in de weg zit, voorgelegd aan {askedOf}',
  'asked.decision': 'Een besluit, gevraagd aan {askedOf}',
  'asked.theme': 'Iets om langer aan te werken, samen met {askedOf}',
  owed: 'Meegenomen. Het antwoord komt nog',
  answered: 'Het antwoord',
  nothing: 'Niets, want:',
  told: 'Het is zelf verteld.',
} as const
