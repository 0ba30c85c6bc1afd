export const nl = {
  title: 'Wie ziet wat',
  lead: 'Alles gebeurt in kringen. Een kring kan in andere kringen zitten. Hier staat wat je dan wel en niet ziet.',
  back: 'Naar mensen en organisaties',

  'drawn.title': 'Vijf kringen, en jij',
  'drawn.label':
    'Vijf kringen getekend: een beweging, daarin twee huizen, en daarin twee teams. Jij zit in een huis.',
  'drawn.you': 'Jij zit op de gekleurde stoel, in kring 2.',
  'drawn.dashed': 'Een kring met een streepjeslijn bestaat voor jou niet.',
  'circle.movement': 'De beweging',
  'circle.yours': 'Jouw huis',
  'circle.other': 'Een ander huis',
  'circle.shared': 'Een team van beide huizen',
  'circle.hidden': 'Een team van jouw huis',

  'open.everyone': 'Deze kring is open voor iedereen.',
  'open.around': 'Deze kring is te zien voor wie eromheen zit.',
  'open.members': 'Deze kring is alleen voor wie erin zit.',
  'sees.inside': 'Jij zit hier. Je leest wat hier onder elkaar gezegd wordt en wat gastheren hier deden.',
  'sees.page':
    'Jij ziet de bladzijde van deze kring. Wie er zit en wat daar onder elkaar gezegd wordt, zie je niet.',
  'sees.nothing': 'Jij ziet deze kring niet. Voor jou bestaat hij niet.',

  'rules.title': 'De regels, in gewone woorden',
  'rule.sit': 'Zit je in een kring, dan gaat die ene kring voor je open. Meer niet.',
  'rule.down': 'Zit je in een huis, dan zit je nog niet in de teams van dat huis. Ook een gastheer niet.',
  'rule.up': 'Zit je in een team, dan zit je nog niet in het huis of in de beweging.',
  'rule.two': 'Zit een team in twee huizen, dan zien die huizen daardoor niets van elkaar.',
  'rule.asked':
    'Wie uitgenodigd is, ziet de bladzijde en wie er gastheer of gastvrouw is. Pas na het ja gaat de rest open.',
  'rule.seats': 'Wie er in een kring zit, ziet alleen de gastheer of gastvrouw van die kring.',
  'rule.fire':
    'Wat bij een gesprek gezegd is, blijft bij wie er toen zat. Verder gaat het alleen als wie het zei dat goed vindt.',
  'rule.hat': 'In welke pet iemand zit, ziet niemand anders. Nergens.',

  'open.title': 'Voor wie is de bladzijde van een kring?',
  'open.lead':
    'De gastheer of gastvrouw van een kring kiest dit. Iedereen die er zit, kan lezen wie dat koos en wanneer.',
  'everyone.name': 'Voor iedereen',
  'everyone.what': 'Iedereen ziet de bladzijde, ook zonder account.',
  'around.name': 'Voor wie eromheen zit',
  'around.what':
    'Alleen wie in de kring zit, of in een kring waar deze kring zelf in zit, ziet de bladzijde. Eén stap, niet verder.',
  'members.name': 'Voor wie erin zit',
  'members.what':
    'Alleen wie in de kring zit of uitgenodigd is, ziet de bladzijde. Voor alle anderen bestaat de kring niet.',
} as const
