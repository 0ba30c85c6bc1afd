export const nl = {
  'errors.title': 'Nog niet gelukt. Wat je koos, staat er nog.',

  'rubric.kind': 'Een rubriek',
  'rubric.lead': 'Alles wat in deze rubriek staat.',
  'keyword.kind': 'Een trefwoord',
  'keyword.lead': 'Alles wat iemand met dit woord heeft gemerkt.',
  'keyword.also': 'Hier staat ook wat iemand noemde: {names}.',
  'term.none': 'Hier staat nog niets. Dat mag zo blijven.',
  'keywords.title': 'Alle trefwoorden',
  'keywords.lead': 'Woorden die mensen zelf kozen, op volgorde van het alfabet.',
  'keywords.none': 'Er zijn nog geen trefwoorden.',
  'keywords.back': 'Alle trefwoorden',
  'keywords.into': 'staat bij {name}',
  'rubrics.title': 'Rubrieken',
  'rubrics.back': 'Alle thema’s en rubrieken',

  'merge.link': 'Zegt dit woord hetzelfde als een ander?',
  'merge.title': 'Zegt ‘{name}’ hetzelfde als een ander woord?',
  'merge.lead':
    'Dan staat alles voortaan onder dat andere woord. Wie ‘{name}’ zoekt, komt daar ook uit. Je kunt het weer uit elkaar halen.',
  'merge.into': 'Hetzelfde als',
  'merge.go': 'Leg bij elkaar',
  'merge.done': 'Ze liggen bij elkaar.',
  'merge.missing': 'Kies een woord dat er nog staat.',
  'merge.only': 'Er is geen ander woord.',
  'merge.apart': 'Haal ‘{name}’ er weer uit',
  'merge.apart.done': 'Het woord staat weer op zichzelf.',
} as const
