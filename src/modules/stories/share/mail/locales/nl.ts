export const nl = {
  title: 'Mail me als er iets is',
  lead: 'Dat hoeft niet: met je code kun je altijd zelf kijken.',
  email: 'Jouw mailadres',
  'email.hint':
    'In de mail staat alleen dat er iets voor je ligt. Niet wat, en niet je code. Wie meekijkt, ziet je adres niet.',
  go: 'Mail me als er iets is',
  done: 'Goed. Ligt er iets voor je, dan krijg je een mail.',
  left: 'Je liet hier een mailadres achter. We laten het niemand zien, ook hier niet: deze bladzijde gaat open voor wie de code heeft.',
  asked: 'Ligt er iets voor je, dan krijg je een mail. Daarna komt er geen mail tot je hier keek.',
  kept: 'We wissen je adres als je het weghaalt, als je terugneemt wat je deelde, of vier weken nadat dit klaar is.',
  end: 'Mail me niet meer',
  'end.done': 'Goed. Je adres is gewist.',
  stopped:
    'In een mail hierover is gekozen: geen mail meer. Daarom mailen we hierover niet. Met je code kun je altijd kijken.',
  returned: 'Onze mail kwam niet aan. We hebben het adres gewist. Typ het nog eens, als je wilt.',

  'letter.subject': 'Er ligt iets voor je',
  'letter.greeting': 'Dag,',
  'letter.told':
    'Je vroeg om een mail als er iets voor je is. Er ligt nu iets om te lezen, op de plek die opengaat met je code.',
  'letter.open': 'Typ je code hier:',
  'letter.once': 'Tot je daar keek, komt er geen mail meer.',
  'letter.stop': 'Vroeg jij dit niet, of wil je geen mail meer? Zeg dat hier, dan wissen we dit adres:',

  'stop.title': 'Geen mail meer',
  'stop.lead': 'Dan mailen we hier niet meer over, en wissen we dit adres. Wat gedeeld is, blijft.',
  'stop.yes': 'Mail mij niet meer',
  'stopped.title': 'Er komt geen mail meer.',
  'stopped.lead':
    'Bij deze link bewaren we geen adres meer. Een mail die al onderweg is, kan nog aankomen. Met de code kan wie iets deelde nog altijd kijken.',
  'broken.title': 'Deze link is niet heel',
  'broken.lead':
    'Er mist een stuk. Er is niets veranderd. Tik op de link in de mail zelf, of neem hem helemaal over.',
  'broken.call': 'Lukt het niet? Bel ons:',
} as const
