export const nl = {
  title: 'Wie ziet wat',
  lead: 'Een kring is een plek met mensen erin: een huis, een team, een buurt, een beweging. Hier staat wat je van een kring ziet, en wat niet.',
  back: 'Naar mensen en organisaties',

  'short.title': 'In het kort',
  'short.here': 'Je leest wat gezegd is waar jij zelf bij zit.',
  'short.elsewhere': 'Van andere plekken lees je alleen wat iemand zelf verder wilde vertellen.',
  'short.hat': 'Of je ergens cliënt bent, of familie, ziet niemand anders.',

  'drawn.title': 'Stel: jij zit in een huis',
  'drawn.label':
    'Vijf kringen getekend: een beweging, daarin twee huizen, en daarin twee teams. Jij zit in een huis.',
  'drawn.you': 'De gekleurde stoel is van jou. Hij staat in kring 2.',
  numbered: '{number}. {name}',
  'circle.movement': 'De beweging',
  'circle.yours': 'Jouw huis',
  'circle.other': 'Een ander huis',
  'circle.shared': 'Een team van beide huizen',
  'circle.hidden': 'Een team van jouw huis',

  'inside.title': 'Hier zit je',
  'inside.what': 'Je leest wat hier onder elkaar gezegd wordt, en wat gastheren en gastvrouwen hier deden.',
  'page.title': 'Je ziet de bladzijde',
  'page.what': 'Wie er zit, zie je niet. Wat er onder elkaar gezegd wordt ook niet.',
  'nothing.title': 'Hiervan zie je niets',
  'nothing.what': 'De kring staat voor jou nergens. Ook niet als je zoekt. Daarom is de lijn gestippeld.',

  'asked.title': 'Wat mensen vragen',
  'teams.asked': 'Ik zit in een huis. Zit ik dan ook in de teams daar?',
  'teams.answer': 'Nee. Een gastheer of gastvrouw van het huis ook niet. Andersom is het net zo.',
  'two.asked': 'Een team zit in twee huizen. Zien die huizen dan meer van elkaar?',
  'two.answer': 'Nee.',
  'invited.asked': 'Ik ben gevraagd en zei nog geen ja. Wat zie ik?',
  'invited.answer': 'De bladzijde, en wie er gastheer of gastvrouw is. De rest gaat open als je ja zegt.',
  'seats.asked': 'Wie ziet dat ik er zit?',
  'seats.answer':
    'De gastheer of gastvrouw: je naam, en sinds wanneer. Wie er verder zit, ziet jou niet in een lijst. Bij een gesprek ziet iedereen aan tafel wie er zit.',
  'fire.asked': 'Leest de gastheer of gastvrouw wat ik bij een gesprek zei?',
  'fire.answer':
    'Alleen als die er zelf bij zat, of als jij het goed vindt dat het verder gaat. Omkijken naar een kring opent niets.',
  'hat.asked': 'Kan iemand zien dat ik cliënt ben, of familie?',
  'hat.answer': 'Nee. Dat blijft van jou. Het staat op geen bladzijde en in geen lijst.',
  'away.asked': 'De gastheer of gastvrouw is weg. Wie kijkt er dan mee?',
  'away.answer': 'Soms kijkt iemand uit de kring zolang om. Die leest daardoor niets meer dan eerst.',
  'closed.asked': 'De kring stopt, of gaat samen met een andere. Wie leest dan mijn woorden?',
  'closed.answer': 'Wie ze eerst kon lezen. Niemand anders. Je gaat zelf alleen mee als je ja zegt.',

  'open.title': 'Voor wie is de bladzijde van een kring?',
  'open.lead':
    'De gastheer of gastvrouw van een kring kiest dit. Iedereen die er zit, kan lezen wie dat koos en wanneer.',
  'everyone.name': 'Voor iedereen',
  'everyone.what': 'Iedereen ziet de bladzijde, ook zonder account. Zo zijn kring 1, 2 en 3.',
  'around.name': 'Voor wie eromheen zit',
  'around.what':
    'Alleen wie in de kring zit, of in een kring waar deze kring zelf in zit. Eén stap, niet verder. Zo is kring 4.',
  'members.name': 'Voor wie erin zit',
  'members.what':
    'Alleen wie in de kring zit of gevraagd is. Voor alle anderen bestaat de kring niet. Zo is kring 5.',
} as const
