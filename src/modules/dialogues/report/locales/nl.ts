export const nl = {
  title: 'Het verslag',
  whose:
    'Dit zijn woorden van wie vertelde, zoals zij ze zeiden. Ze zijn voor {organisation}, en niet verder dan ieder goed vond.',
  'our-house': 'onze organisatie',
  none: 'Er staat nog niets in dit verslag dat jij kunt lezen.',
  'kind.strength': 'Dit is goed',
  'kind.improvement': 'Dit kan beter',
  'kind.wish': 'Dit wensen we',
  actions: 'Dit gaan we doen',
  'action.by': 'Door {names}.',
  'action.due': 'Antwoord voor {date}.',
  'action.answered': 'Het antwoord is er.',
  'sort.link': 'Zet zinnen in het verslag',
  sort: 'Zinnen in het verslag zetten',
  'sort.lead': 'Kies per zin waar hij staat. Kort is goed: een paar zinnen bij elk.',
  'sort.own':
    'Het verslag bestaat uit hun eigen woorden. Neemt iemand een zin terug, dan verdwijnt hij ook hier. Wat bij het gesprek blijft, staat er niet bij.',
  'sort.none': 'Er is nog geen zin die het gesprek uit mag.',
  'sort.where': 'Waar hoort deze zin?',
  'sort.nowhere': 'Niet in het verslag',
  'sort.do': 'Bewaar het verslag',
  'sort.done': 'Het verslag is bewaard.',
} as const
