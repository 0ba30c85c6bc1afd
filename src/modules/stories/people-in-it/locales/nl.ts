export const nl = {
  'errors.title': 'Nog niet gelukt. Wat je typte, staat er nog.',
  conflict: 'De tekst is intussen veranderd. Lees hem hieronder nog eens, en kies dan.',

  'people.title': 'Wie staat erin?',
  'people.lead':
    'Wie in je verhaal voorkomt, of wiens woorden erin staan, leest het van tevoren en zegt ja. Zonder die ja leest niemand anders het.',
  'people.none': 'Er staat nog niemand bij. Vertel je alleen over jezelf? Dan is dat goed zo.',
  'people.words': 'Wat iemand zei: “{words}”',
  'people.words.gone': 'Woorden die niet meer mee mogen. In het verhaal staan ze niet meer.',
  'people.yes': 'Zei ja tegen deze tekst.',
  'people.yes.before': 'Zei ja, maar daarna veranderde er iets, of je wilt meer lezers. Vraag het opnieuw.',
  'people.no': 'Zei nee. Haal het stuk over deze persoon eruit, of laat het verhaal liggen.',
  'people.no.words': 'Zei nee. Haal deze woorden uit de tekst.',
  'people.asked': 'Is gevraagd en zei nog niets. Dat mag even duren.',
  'people.not-asked': 'Is nog niet gevraagd.',
  'people.link':
    'Geef deze persoon dit adres, op papier of in een bericht. Wie het heeft, leest het verhaal en kiest.',
  'people.link.words': 'Wie dit zei, vindt de vraag bij de eigen woorden.',
  'people.leave-out': 'Komt er niet meer in voor',
  'people.leave-out.no':
    'Deze persoon zei nee tegen deze tekst. Haal eerst het stuk over deze persoon uit de tekst. Daarna kun je dit kiezen.',
  'people.noted': 'Genoteerd.',
  'people.left-out': 'Deze persoon staat er niet meer bij.',
  'people.back': 'Terug naar de tekst',
  'ask.audience': 'Wie zou dit mogen lezen?',
  'ask.audience.hint':
    'Dat staat erbij als je het vraagt. Een ja geldt hiervoor, en voor minder lezers. Niet voor meer.',
  'ask.audience.missing': 'Kies wie dit zou mogen lezen. Dan weten zij waar ze ja op zeggen.',
  'people.ask': 'Vraag iedereen om een ja',
  'people.ask.hint':
    'Zij lezen dan de tekst zoals die nu is. Verander je daarna iets, dan vraag je het opnieuw. Ook als het iets anders wordt, of als er een andere naam boven staat.',
  'people.asked.done': 'Gevraagd. Geef hun het adres als ze dat nog niet hebben.',
  'people.link.from': 'Wie staat erin, en zei ja?',

  'name.title': 'Wie komt erin voor?',
  'name.label': 'Hoe noem jij deze persoon?',
  'name.hint': 'Alleen wie meeschrijft, ziet dit. Bijvoorbeeld: mijn zus, of de man met de hond.',
  'name.missing': 'Schrijf op hoe je deze persoon noemt.',
  'name.long': 'Dit is te lang. Een paar woorden is genoeg.',
  'name.add': 'Zet erbij',
  'name.added': 'Staat erbij. Vraag om een ja als je tekst klaar is.',

  'note.title': 'Zei {name} het tegen jou?',
  'note.says': 'Wat was het antwoord?',
  'note.yes': 'Ja',
  'note.no': 'Nee',
  'note.missing': 'Kies ja of nee.',
  'note.how': 'Hoe zei deze persoon het?',
  'note.how.missing': 'Kies hoe deze persoon het zei.',
  'note.no.stays':
    'Deze persoon zei nee tegen deze tekst. Er staan nog dezelfde woorden. Alleen deze persoon zelf kan dat veranderen, met het eigen adres.',
  'note.paper': 'Op papier',
  'note.telephone': 'Aan de telefoon',
  'note.spoken': 'Aan tafel, na het lezen',
  'note.save': 'Noteer dit antwoord',

  'quote.title': 'Wat iemand zei',
  'quote.lead':
    'Dit zijn woorden die hun spreker wil laten publiceren, zo ver als jij ze mag lezen. Je neemt ze over zoals ze zijn. De spreker leest je verhaal en zegt ja of nee.',
  'quote.none': 'Er zijn nu geen woorden die je mag overnemen. Iemand kiest dat zelf, bij de eigen woorden.',
  'quote.put': 'Zet onderaan in de tekst',
  'quote.line': 'Of zet het zelf op een plek',
  'quote.line.about': 'Zet deze regel in je tekst, met een lege regel ervoor en erna.',
  'quote.there': 'Staat in de tekst',
  'quote.out': 'Haal uit de tekst',
  'quote.taken-out': 'Het staat niet meer in je tekst.',
  'quote.done': 'Het staat onderaan in je tekst. Schuif het waar het hoort.',
  'quote.more': 'Meer wat mensen zeiden',
  'quote.link': 'Zet erin wat iemand zei',

  'asked.title': 'Mag dit zo?',
  'asked.lead':
    'Iemand schreef een verhaal waar jij in voorkomt. Lees het rustig. Jij kiest of het zo mag. Je hoeft niets uit te leggen.',
  'asked.lead.words':
    'Iemand wil jouw woorden in een verhaal zetten. Lees het rustig. Jij kiest of het zo mag. Je hoeft niets uit te leggen.',
  'asked.reach.circle': 'Als jij ja zegt, kan wie in {place} zit dit lezen.',
  'asked.reach.movement': 'Als jij ja zegt, kan wie bij de beweging hoort dit lezen.',
  'asked.reach.everyone': 'Als jij ja zegt, kan iedereen dit lezen, ook met een zoekmachine.',
  'asked.yes': 'Ja, zo mag het',
  'asked.no': 'Nee, liever niet',
  'asked.said.yes': 'Jij zei ja. Je kunt dat altijd weer veranderen.',
  'asked.said.no': 'Jij zei nee. Je kunt dat altijd weer veranderen.',
  'asked.changed':
    'Intussen veranderde er iets: de tekst, wat het is of de naam erboven. Zo leest niemand het voordat jij opnieuw bent gevraagd.',
  'asked.later': 'Nu niet kiezen mag ook. Zonder jouw ja leest niemand anders dit.',
  'asked.under': 'Het komt te staan onder: {names}.',
  'asked.preview': 'Zo zou het gelezen worden',
  'asked.yours': 'Dit zijn jouw woorden.',
  'asked.others': 'Hier staan woorden van iemand anders.',
  'left-out.title': 'Jij zei nee',
  'left-out.lead':
    'De schrijver uit {place} veranderde de tekst daarna, en zegt: je komt er niet meer in voor.',
  'left-out.lead.words': 'De schrijver uit {place} haalde jouw woorden daarna uit de tekst.',
  'left-out.text': 'De tekst waar jij nee tegen zei, leest niemand anders.',
  'left-out.read': 'Lees wat er nu staat',
  'left-out.still': 'Sta je er volgens jou toch nog in? Bel ons, dan kijken we samen.',
  'left-out.link': 'Kijk wat er van je nee kwam',
  'answer.missing': 'Kies ja of nee. Niets kiezen mag ook: dan blijft het liggen.',
  'answer.done.yes': 'Dank je. Dat hoort de schrijver.',
  'answer.done.no': 'Goed. Niemand anders leest dit. De schrijver hoort alleen dat het niet mag.',

  'mine.title': 'Iemand schrijft over jou',
  'mine.one': 'Lees het, en kies of het mag',
  'own-words.title': 'Jouw woorden in een verhaal',
  'own-words.body':
    'Iemand wil woorden van jou in een verhaal zetten. Je leest het eerst. Jij kiest of het mag.',
  'letter.greeting': 'Dag {name},',
  'letter.asked.subject': 'Een vraag over jouw woorden',
  'letter.asked.je':
    'Iemand wil woorden van jou in een verhaal zetten. Je leest het eerst, en jij kiest. Inloggen en kijken kan hier:',
  'letter.asked.u':
    'Iemand wil woorden van u in een verhaal zetten. U leest het eerst, en u kiest. Inloggen en kijken kan hier:',
  'letter.answered.subject': 'Er is antwoord bij je verhaal',
  'letter.answered.je':
    'Iemand die in een verhaal van jou staat, heeft geantwoord. Hier zie je hoe het ervoor staat:',
  'letter.answered.u':
    'Iemand die in een verhaal van u staat, heeft geantwoord. Hier ziet u hoe het ervoor staat:',
} as const
