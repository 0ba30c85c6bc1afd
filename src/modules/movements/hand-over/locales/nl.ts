export const nl = {
  title: 'Al ergens anders ingelogd?',
  about:
    'Inloggen geldt voor één adres. Ben je al ingelogd op een van deze adressen? Dan kom je hier binnen zonder mail.',
  from: 'Ik ben al ingelogd op {host}',
  'page.title': 'Verder op {host}',
  'page.lead': 'Je bent hier ingelogd als {name}. Ga je verder, dan ben je dat ook op {host}.',
  'page.care': 'Begon je hier niet zelf aan? Ga dan niet verder.',
  go: 'Ga verder als {name}',
  stay: 'Blijf hier',
  failed: 'Dat lukte niet. Probeer het nog een keer, of vraag een link per mail.',
} as const
