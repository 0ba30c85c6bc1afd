export const nl = {
  title: 'Wil je alles van jou wissen?',
  lead: 'Dan is alles wat je zei hier weg, en je naam ook. Niemand kan het terughalen, ook wij niet. Lees eerst rustig wat er gebeurt.',
  'lead.card':
    'Dan is alles wat je bij dit gesprek zei weg, en je naam ook. Niemand kan het terughalen, ook wij niet. Lees eerst rustig wat er gebeurt.',
  rather: 'Liever iets anders',
  'rather.take-along': 'Neem eerst alles mee',
  'rather.some': 'Neem losse woorden terug, of wis ze een voor een',
  goes: 'Dit gaat weg',
  'goes.words': 'Al je woorden, elke versie ervan, en wat je insprak of tekende. Overal op dit huis, meteen.',
  'goes.seat': 'Je naam aan tafel, je adres, wat je nodig hebt, en vanuit welke plek je sprak.',
  'goes.account': 'Je account: je naam, je mailadres, waar je was ingelogd, en je sleutels.',
  'goes.keys': 'Je kaart en alle codes. Er gaat daarna niets meer mee open.',
  'goes.phone':
    'Je naam en het telefoonnummer bij een huis of team waar jij werd gebeld. Wie er blijft, kan daar een ander nummer opschrijven.',
  stays: 'Dit blijft',
  'stays.fact': 'Dat er iets gewist is, en wanneer. Niet wat het was. Waar je naam stond, staat iemand.',
  'stays.log': 'Het logboek: wie wat deed en wanneer, in nummers, zonder namen en zonder woorden.',
  'stays.made':
    'Wat je voor anderen schreef toen je een gesprek leidde of een antwoord bracht. Zonder je naam.',
  beyond: 'Hier kunnen we niet meer bij',
  'beyond.read': 'Wat iemand al las, overschreef of afdrukte.',
  'beyond.typed': 'Wat iemand anders over jou typte, in een eigen tekst.',
  'beyond.sent': 'Post en mail die al weg is.',
  'beyond.backups':
    'Reservekopieën: je woorden, je adres bij een uitnodiging en wat je nodig hebt zijn daarin binnen een paar minuten niet meer te lezen. Je naam en het mailadres van je account staan er nog in, tot die kopie wordt weggegooid. Komt zo’n kopie terug, dan wist het huis je opnieuw.',
  keeps:
    'Je hebt nog een stoel bij een gesprek dat niet klaar is. Leid je het? Vraag dan eerst iemand anders: daarna kan niemand er meer bij met jouw naam.',
  'go-on': 'Ga verder met wissen',
  keep: 'Nee, ik bewaar het',
  'sure.title': 'Weet je het zeker?',
  'sure.lead': 'Hierna is alles van jou gewist. Dit is de laatste vraag.',
  'sure.legend': 'Alles wissen',
  'sure.yes': 'Ja, wis alles van mij',
  'sure.missing': 'Zet een vinkje bij Ja, of ga terug. Er is nog niets gewist.',
  'sure.problem': 'Er is nog niets gewist',
  'sure.do': 'Wis alles voorgoed',
  done: 'Alles van jou is gewist.',
} as const
