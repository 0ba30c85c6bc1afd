export const nl = {
  'letter.greeting': 'Dag {name},',
  'letter.greeting.nobody': 'Dag,',
  'letter.invited.subject': '{name} nodigt je uit bij {movement}',
  'letter.invited':
    'Bij {movement} heb je een plek via {name}. Je komt binnen met de inlog van je werk. Begin hier met je werkadres:',
  'letter.invited.no-need': 'Je hoeft niets. Kom je niet, dan is dat ook goed.',
  'letter.left.subject': 'Je plek bij {name} is voorbij',
  'letter.left.je':
    '{name} liet weten dat je daar niet meer werkt of helpt. Daarom is je plek bij {name}, en in de kringen van {name}, voorbij.',
  'letter.left.u':
    '{name} liet weten dat u daar niet meer werkt of helpt. Daarom is uw plek bij {name}, en in de kringen van {name}, voorbij.',
  'letter.left.yours.je':
    'Wat je zelf zei, blijft van jou. Je account blijft ook. Je komt binnen met een link uit de mail op dit adres, of met een sleutel op je apparaat:',
  'letter.left.yours.u':
    'Wat u zelf zei, blijft van u. Uw account blijft ook. U komt binnen met een link uit de mail op dit adres, of met een sleutel op uw apparaat:',
  'letter.left.take.je':
    'Is dit je werkadres, dan lees je er straks misschien geen mail meer. Neem daarom nu mee wat van jou is, of bel ons:',
  'letter.left.take.u':
    'Is dit uw werkadres, dan leest u er straks misschien geen mail meer. Neem daarom nu mee wat van u is, of bel ons:',
} as const
