export const nl = {
  'ways.title': 'Hoe wil je inloggen?',
  'ways.lead': 'Bij dit mailadres hoort een organisatie met een eigen inlog. Je kiest zelf.',
  'ways.go': 'Ga verder met de inlog van {name}',
  'ways.go.hint': 'Je logt in zoals op je werk. Daarna ben je weer hier.',
  'ways.mail': 'Of met een link uit de mail',
  'ways.mail.hint': 'We mailen die naar {email}.',
  'ways.mail.send': 'Mail mij een link',
  'ways.other': 'Een ander mailadres',

  'first.sent.title': 'Kijk nog één keer in je mail',
  'first.sent.lead':
    '{name} kent je. Deze eerste keer sturen we ook een brief naar je mailadres, zodat niemand anders met jouw adres binnenkomt.',
  'first.sent.wait':
    'Ben je hier uitgenodigd, dan ligt er zo een brief met een link. Open hem in deze browser, op dit apparaat.',
  'first.sent.nothing':
    'Komt er niets? Dan ben je met dit adres nog niet uitgenodigd. Vraag het wie je uitnodigde, of bel ons.',
  'first.title': 'Fijn dat je er bent',
  'first.lead': 'Met deze knop kom je binnen. Voortaan log je in via je organisatie, zonder brief.',
  'first.enter': 'Log mij in',
  'first.over.title': 'Hier kun je niet mee verder',
  'first.over.lead':
    'De link werkt een half uur, één keer, en alleen in de browser waarin je begon. Ben je niet uitgenodigd, dan werkt hij ook niet.',
  'first.over.again': 'Begin opnieuw',

  'first.other':
    'Je bent hier ingelogd als {name}. Met deze knop log je uit en ga je verder met het account waar de brief heen ging.',

  'other.title': 'Wil je verder als iemand anders?',
  'other.lead': 'Je bent hier ingelogd als {name}. Via {organisation} kom je binnen bij een ander account.',
  'other.warn': 'Weet je niet waarom je dit ziet? Ga dan niet verder. Er is nog niets veranderd.',
  'other.yes': 'Ja, ga verder als iemand anders',
  'other.no': 'Nee, blijf ingelogd als {name}',

  'link.title': 'Nog een manier om in te loggen',
  'link.lead':
    'Werk of help je bij een organisatie met een eigen inlog? Dan kun je hier ook daarmee binnenkomen.',
  'link.same': 'Je houdt één account. Ook met meer organisaties blijf je één mens, met alles wat van jou is.',
  'link.email': 'Je mailadres bij die organisatie',
  'link.email.hint': 'We gebruiken het alleen om de organisatie te vinden.',
  'link.find': 'Zoek mijn organisatie',
  'link.none': 'Bij dit adres vonden we geen organisatie met een eigen inlog.',
  'link.go': 'Ga naar de inlog van {name}',
  'link.confirm.title': 'Klopt dit?',
  'link.confirm.lead': '{name} kent je als {email}. Zet je deze inlog bij jouw account hier?',
  'link.confirm.warn':
    'Is dat niet jouw adres? Doe het dan niet: wie het wel heeft, kan dan bij alles wat van jou is.',
  'link.confirm.yes': 'Ja, dit ben ik',
  'link.confirm.no': 'Nee, ga terug',
  'link.done': 'Je kunt nu ook inloggen via je organisatie.',
  'link.already': 'Deze inlog stond al bij je account.',
  'link.failed': 'Dat lukte niet. Begin opnieuw.',

  'mine.title': 'Inloggen via je organisatie',
  'mine.lead': 'Sommige organisaties laten hun mensen binnen met de inlog van het werk.',
  'mine.none': 'Dat staat bij jou nog niet aan.',
  'mine.since': 'Sinds {date}',
  'mine.remove': 'Haal deze inlog weg',
  'mine.removed': 'Je logt niet meer in via die organisatie.',
  'mine.add': 'Zet een inlog van je organisatie erbij',
  'mine.back': 'Terug naar waar je bent ingelogd',

  'trouble.title': 'Inloggen via je organisatie lukte niet',
  'trouble.title.name': 'Inloggen via {name} lukte niet',
  'trouble.away': 'De inlog van je organisatie geeft nu geen antwoord. Probeer het straks nog eens.',
  'trouble.said-no': 'Je bent daar niet verder gegaan. Dat mag. Er is niets veranderd.',
  'trouble.again': 'Dit antwoord is al een keer gebruikt, of het is te oud. Begin opnieuw.',
  'trouble.settings':
    'Er klopt iets niet in wat je organisatie hier heeft ingesteld. Vraag je organisatie om ernaar te kijken.',
  'trouble.clock':
    'De klok van de inlog van je organisatie loopt niet gelijk met de onze. Vraag je organisatie om ernaar te kijken.',
  'trouble.not-verified':
    'Je organisatie zegt niet zeker dat dit mailadres van jou is. Vraag je organisatie om dat na te kijken.',
  'trouble.not-theirs':
    'Het mailadres dat we kregen, is niet van deze organisatie. Daarom laten we daarmee niemand binnen.',
  'trouble.elsewhere':
    'Dit hoort bij een andere browser, of het is te lang geleden. Begin opnieuw in deze browser.',
  'trouble.closed':
    'Deze inlog staat nu niet open. Soms is dat even zo, als een organisatie haar domein opnieuw laat zien.',
  'trouble.taken':
    'Deze inlog hoort al bij een ander account. Heb je twee accounts? Bel ons, dan kijken we samen.',
  'trouble.left':
    '{name} liet weten dat je daar niet meer werkt of helpt. Je account is er nog: met een link uit de mail kom je binnen.',
  'trouble.wrong': 'We kregen een antwoord dat we niet vertrouwen. Begin opnieuw, of neem een andere weg.',
  'trouble.mail': 'Log in met een link uit de mail',
  'trouble.call': 'Met een link uit de mail kom je altijd binnen. Lukt het niet, bel ons dan.',

  'letter.greeting': 'Dag {name},',
  'letter.subject': 'Eén keer bevestigen: inloggen via {name}',
  'letter.open.je': 'Je logde in via {name}. Open deze link in dezelfde browser en druk op de knop:',
  'letter.open.u': 'U logde in via {name}. Open deze link in dezelfde browser en druk op de knop:',
  'letter.once.je': 'De link werkt één keer, een half uur lang. Daarna log je in zonder brief.',
  'letter.once.u': 'De link werkt één keer, een half uur lang. Daarna logt u in zonder brief.',
  'letter.not-you.je': 'Was jij dit niet? Open de link dan niet, en bel ons.',
  'letter.not-you.u': 'Was u dit niet? Open de link dan niet, en bel ons.',
  'letter.linked.subject': 'Nieuwe manier om in te loggen: via {name}',
  'letter.linked.je': 'Bij jouw account staat nu dat je ook kunt inloggen via {name}.',
  'letter.linked.u': 'Bij uw account staat nu dat u ook kunt inloggen via {name}.',
  'letter.linked.not-you.je': 'Was jij dit niet? Haal het dan hier weg, of bel ons:',
  'letter.linked.not-you.u': 'Was u dit niet? Haal het dan hier weg, of bel ons:',
} as const
