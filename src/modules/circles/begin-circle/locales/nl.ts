export const nl = {
  title: 'Begin een kring in {name}',
  lead: 'Jij kijkt er dan naar om. Daarna kun je mensen uitnodigen.',
  link: 'Begin hier een kring',
  'errors.title': 'Dit kan zo nog niet',
  kind: 'Wat voor kring wordt het?',
  'kind.missing': 'Kies wat voor kring het wordt.',
  name: 'Hoe heet de kring?',
  'name.missing': 'Geef de kring een naam.',
  'name.long': 'Deze naam is te lang. Hij mag 120 tekens hebben.',
  description: 'Wat is dit voor een kring?',
  'description.hint':
    'Een of twee zinnen, zoals je het iemand aan de deur zou vertellen. Het mag leeg blijven.',
  'description.long': 'Dit is te lang. Het mag 600 tekens hebben.',
  save: 'Begin deze kring',
  done: 'De kring is er. Nu kun je mensen uitnodigen.',
} as const
