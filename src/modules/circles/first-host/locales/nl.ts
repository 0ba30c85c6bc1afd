export const nl = {
  'errors.title': 'Nog niet gelukt. Wat je typte staat er nog.',
  'email.wrong': 'Dit is geen heel mailadres. Zo ziet er een uit: naam@voorbeeld.nl.',

  link: 'Vraag iemand om gastheer of gastvrouw te worden',
  page: 'Niemand kijkt nu om naar deze plek.',
  'list.link': 'Plekken zonder gastheer of gastvrouw',
  title: 'Een gastheer of gastvrouw voor {name}',
  lead: 'Niemand kijkt nu om naar deze plek. Vraag iemand die er hoort. Die zegt zelf ja of nee.',
  opens: 'Jij ziet daardoor niet meer van deze plek dan nu.',
  back: 'Terug naar {name}',
  'asked.mail': 'Op {day} is {name} gevraagd, met een brief. Er is nog geen antwoord.',
  'asked.card': 'Op {day} is er een kaart gemaakt voor {name}. Er is nog geen antwoord.',
  'asked.again': 'Vraag je iemand anders, dan vervalt die vraag.',
  name: 'Naam van wie je vraagt',
  'name.hint': 'Zo staat de naam in de kring. Een voornaam mag ook.',
  'name.missing': 'Vul een naam in.',
  'name.long': 'Deze naam is te lang. Maak hem wat korter.',
  email: 'Mailadres',
  'email.hint': 'Heb je het niet? Laat dit leeg. Dan maak je een kaart om te geven.',
  'email.purpose': 'Alleen om binnen te komen en voor brieven. Niemand anders ziet het.',
  ask: 'Vraag het',
  sent: '{name} krijgt een brief met een link. Die zegt zelf ja of nee.',

  'card.title': 'Een kaart voor {name}',
  'card.place': 'Wil jij omkijken naar {circle}?',

  'list.title': 'Plekken zonder gastheer of gastvrouw in {name}',
  'list.lead':
    'Naar deze plekken kijkt nog niemand om. Vraag er iemand voor. Daarna zorgt die zelf voor de plek.',
  'list.none': 'Naar elke plek kijkt iemand om.',
  'list.asked': 'Gevraagd op {day}',
} as const
