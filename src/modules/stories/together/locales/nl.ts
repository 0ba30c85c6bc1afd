export const nl = {
  'errors.title': 'Nog niet gelukt. Wat je typte, staat er nog.',

  link: 'Wie schrijft mee?',
  title: 'Wie schrijft mee?',
  lead: 'Wie meeschrijft, leest alles wat hier staat en kan het veranderen. Ieder van jullie mag het laten lezen. De anderen horen dat meteen, en kunnen het weer weghalen.',
  back: 'Verder schrijven',
  'who.now': 'Wie nu schrijft',
  'who.me': '{name} (jij)',
  'who.you': 'Jij, zonder naam erboven',
  'who.nameless': 'Iemand zonder naam erboven',
  'who.began': 'Begon dit verhaal.',
  'who.above': 'Staat erboven als “{name}”.',
  'who.off': 'Schrijft niet meer mee',
  'who.off.about':
    'Dan leest {name} deze tekst niet meer. De naam gaat ook van het verhaal af. Wat geschreven is, blijft.',
  'who.off.done': 'Deze persoon schrijft niet meer mee.',

  'open.title': 'Gevraagd',
  'open.waits':
    'Is gevraagd. Ziet alleen de titel, en dat jij het vraagt. Je hoort niets zolang het geen ja is.',
  'open.back': 'Vraag het niet meer',
  'open.back.done': 'De vraag is weg.',

  'ask.title': 'Vraag iemand erbij',
  'ask.lead': 'Hier staan mensen die zich aan jou voorstellen en die je iets mag vragen.',
  'ask.search': 'Zoek',
  'ask.search.hint': 'Op een naam of een woord.',
  'ask.search.go': 'Zoek',
  'ask.who': 'Wie vraag je?',
  'ask.who.missing': 'Kies iemand uit de lijst.',
  'ask.who.gone': 'Deze persoon kun je nu niets vragen. Kies iemand anders.',
  'ask.who.already': 'Deze persoon schrijft al mee.',
  'ask.nobody':
    'We vonden niemand die je iets mag vragen. Probeer een ander woord, of vraag iemand zich eerst voor te stellen.',
  'ask.sharer':
    'Dit verhaal begon met wat iemand deelde. Tot diegene ja zegt tegen het verhaal, leest niemand anders het. Daarna kun je hier iemand vragen.',
  'ask.enough': 'Je benaderde vandaag al veel mensen. Wacht tot morgen, of bel ons.',
  'ask.sees': 'Die leest de titel en wie het vraagt. De tekst pas na een ja.',
  'ask.go': 'Vraag om mee te schrijven',
  'ask.done': 'Gevraagd. Zegt diegene ja, dan staat de naam hier.',

  'invite.title': 'Of met een adres of een link',
  'invite.lead':
    'Is er iemand die zich hier niet voorstelt? Wij sturen een brief, of je geeft zelf een link. Allebei werken één keer, en twee weken lang.',
  'invite.called': 'Hoe noem jij deze persoon?',
  'invite.called.hint': 'Alleen voor wie dit schrijft. Mag leeg.',
  'invite.called.long': 'Deze naam is te lang. Maak hem wat korter.',
  'invite.email': 'Mailadres',
  'invite.email.hint':
    'Laat dit leeg voor een link om zelf te geven. Het adres zien alleen wij, en we vergeten het daarna.',
  'invite.email.wrong': 'Dit lijkt geen mailadres. Kijk het even na, of laat het leeg.',
  'invite.many': 'Er wachten al twintig vragen bij dit stuk. Haal er eerst een weg.',
  'invite.done.letter': 'De brief gaat op weg. Zegt diegene ja, dan staat de naam hier.',
  'invite.done.link': 'De link staat hieronder. Geef hem aan degene die je vraagt.',
  'invited.nameless': 'Iemand zonder naam',
  'invited.letter':
    'Kreeg een brief. Ziet alleen de titel, en dat jij het vraagt. Je hoort niets zolang het geen ja is. De vraag eindigt na {day}.',
  'invited.link':
    'Geef deze link aan één persoon. Die ziet alleen de titel, en dat jij het vraagt. De link werkt één keer, tot en met {day}.',

  'with.name': 'Hoe heet je?',
  'with.name.hint': 'Zo komt je naam erboven te staan. Een voornaam mag. Je kunt dit later veranderen.',
  'with.name.missing': 'Typ hoe je heet. Een voornaam mag.',
  'with.missing': 'Kies ja of nee. Niets kiezen mag ook.',
  'with.writes': 'Jij schrijft al mee. Deze link is voor iemand anders.',
  'with.sign-in': 'Wil je meeschrijven? Kom dan eerst binnen. Daarna kom je hier terug en zeg je ja.',
  'with.sign-in.go': 'Kom binnen',
  'with.no-need': 'Wil je niet? Dan hoef je niets te doen. Dat hoort niemand.',
  'with.done.title': 'Kijk in je mail',
  'with.done': 'Je krijgt een brief met een link. Daarmee kom je binnen en schrijf je mee.',
  'with.no.title': 'Goed',
  'with.no': 'Dat hoort niemand. Je adres zijn we vergeten.',

  'readers.link': 'Wie leest mee?',
  'readers.lived': 'Vraag iemand om mee te lezen',
  'readers.title': 'Wie leest mee?',
  'readers.lead':
    'Wie meeleest, ziet dit zoals lezers het gaan zien, en kan jullie er iets over zeggen. Veranderen kan diegene niets.',
  'readers.now': 'Wie nu meeleest',
  'readers.none': 'Nog niemand. Dat mag zo blijven.',
  'readers.reads': 'Leest mee.',
  'readers.waits':
    'Leest nu even niet mee, want iemand die erin voorkomt, zei nee. Maak er een andere tekst van en vraag iedereen die erin staat opnieuw. Dan leest deze persoon weer mee.',
  'readers.nameless': 'Iemand zonder naam',
  'readers.off': 'Leest niet meer mee',
  'readers.off.about': 'Dan leest {name} deze tekst niet meer. Wat diegene jullie zei, blijft.',
  'readers.off.done': 'Deze persoon leest niet meer mee.',
  'readers.said': 'Lees wat mensen erover zeiden',
  'readers.already': 'Deze persoon leest of schrijft al mee.',
  'readers.ask.go': 'Vraag om mee te lezen',

  'read.title': 'Lees je mee?',
  'read.lead': '{name} vraagt of je dit stuk wilt lezen voordat anderen het lezen.',
  'read.means':
    'Zeg je ja, dan lees je wat er nu staat. Je kunt er iets over zeggen tegen wie het schrijft. Veranderen kun je niets.',
  'read.title.later': 'De titel lees je als je meeleest.',
  'read.yes': 'Ja, ik lees mee',
  'read.done': 'Fijn dat je meeleest.',

  'reading.title': 'Je leest mee',
  'reading.lead': 'Dit is nog niet af. Het kan elke keer anders zijn als je kijkt.',
  'reading.closed': 'Je kunt het nu even niet lezen. De schrijver past de tekst aan.',
  'reading.closed.then': 'Je hoeft niets te doen. Is er weer iets om te lezen, dan staat het hier.',
  'reading.text': 'Zo staat het er nu',
  'reading.words.others': 'Hier staan woorden van iemand. Die kun je nu niet lezen.',
  'say.title': 'Wil je er iets over zeggen?',
  'say.lead':
    'Dit gaat naar wie het schrijft. Verder leest niemand het. Je kunt het terugnemen bij “Van mij”.',
  'say.words': 'Wat viel je op?',
  'say.words.hint': 'Wat klopt er, wat mis je, wat zou jij anders zeggen?',
  'say.missing': 'Er staat nog niets.',
  'say.long': 'Dit is te lang. Maak het iets korter.',
  'say.name': 'Jouw naam',
  'say.name.hint': 'Leeg mag ook.',
  'say.go': 'Stuur dit',
  'say.done': 'Het ligt bij wie dit schrijft.',
  'say.again': 'Dit heb je al gestuurd. Het ligt bij wie dit schrijft.',
  'again.gone': 'Dit stuurde je al, en je nam het terug. Wil je het toch weer sturen? Verander dan iets.',
  'stop.about': 'Dan lees je deze tekst niet meer. Wat je erover zei, blijft tot je het terugneemt.',
  'stop.go': 'Ik lees niet meer mee',
  'stop.done': 'Je leest niet meer mee.',

  'mine.read.title': 'Meelezen',
  'mine.read.asked': '{name} vraagt of je meeleest met “{title}”',
  'mine.read.one': 'Je leest mee met “{title}”',

  'leave.title': 'Wil je stoppen?',
  'leave.about':
    'Dan lees je deze tekst niet meer, en je naam gaat van het verhaal af. Wat je schreef, blijft bij wie verder schrijft.',
  'leave.go': 'Ik schrijf niet meer mee',
  'leave.done': 'Je schrijft niet meer mee. Je naam staat er niet meer boven.',

  'asked.title': 'Schrijf je mee?',
  'asked.lead': '{name} vraagt of je wilt meeschrijven aan dit stuk.',
  'asked.means':
    'Zeg je ja, dan lees je wat er staat, en kun je het veranderen. Ieder van jullie mag het laten lezen. De anderen horen dat meteen, en kunnen het weer weghalen.',
  'asked.byline': 'Jouw naam erboven',
  'asked.byline.hint': 'Een voornaam mag. Leeg mag ook: dan staat je naam er niet.',
  'asked.byline.long': 'Deze naam is te lang. Maak hem wat korter.',
  'asked.yes': 'Ja, ik schrijf mee',
  'asked.no': 'Nee, liever niet',
  'asked.no.about': 'Een nee hoort niemand. Niet kiezen mag ook.',
  'asked.missing': 'Kies ja of nee. Niets kiezen mag ook: dan blijft het liggen.',
  'asked.done.yes': 'Je schrijft mee. Dit staat er nu.',
  'asked.done.no': 'Goed. Dat hoort niemand.',

  'mine.title': 'Iemand vraagt of je meeschrijft',
  'mine.one': '{name} vraagt het voor “{title}”',

  'mine.let.title': 'Wat jullie samen schreven, is te lezen',
  'mine.let.read': '“{title}”, sinds {day}',
  'mine.let.offered': '“{title}” mag van jullie bij {sister} staan, sinds {day}',
  'mine.let.hold': 'Wil je dat niet? Hier houd je het tegen, met één knop.',

  'letter.read-now.subject': 'Wat jullie samen schreven, is te lezen',
  'letter.read-now.je':
    'Iemand met wie je samen schrijft, laat het nu lezen. Is dat goed? Dan hoef je niets te doen. Wil je het niet? Hier haal je het met één knop weer weg:',
  'letter.read-now.u':
    'Iemand met wie u samen schrijft, laat het nu lezen. Is dat goed? Dan hoeft u niets te doen. Wilt u het niet? Hier haalt u het met één knop weer weg:',
  'letter.offered.subject': 'Wat jullie samen schreven, mag ook elders staan',
  'letter.offered.je':
    'Iemand met wie je samen schrijft, vindt het goed dat een andere beweging het ook laat lezen. Is dat goed? Dan hoef je niets te doen. Wil je het niet? Hier haal je het met één knop weer weg:',
  'letter.offered.u':
    'Iemand met wie u samen schrijft, vindt het goed dat een andere beweging het ook laat lezen. Is dat goed? Dan hoeft u niets te doen. Wilt u het niet? Hier haalt u het met één knop weer weg:',

  'letter.subject': 'Iemand vraagt of je meeschrijft',
  'letter.greeting': 'Dag {name},',
  'letter.asked.je':
    'Iemand vraagt of je wilt meeschrijven aan een verhaal. Je leest hier wie, en je kiest zelf:',
  'letter.asked.u':
    'Iemand vraagt of u wilt meeschrijven aan een verhaal. U leest hier wie, en u kiest zelf:',
  'letter.read.subject': 'Iemand vraagt of je meeleest',
  'letter.read.je':
    'Iemand vraagt of je een verhaal wilt lezen voordat anderen het lezen. Je leest hier wie, en je kiest zelf:',
  'letter.read.u':
    'Iemand vraagt of u een verhaal wilt lezen voordat anderen het lezen. U leest hier wie, en u kiest zelf:',
  'letter.invited.greeting': 'Dag,',
  'letter.invited':
    'Iemand vraagt of je wilt meeschrijven aan een verhaal. Je leest hier wie, en je kiest zelf:',
  'letter.invited.until':
    'De link werkt één keer, en twee weken lang. Wil je niet? Dan hoef je niets te doen.',
  'letter.invited.wrong':
    'Ken je niemand die dit kan vragen? Gooi deze brief dan weg. We vergeten je adres vanzelf.',
  'letter.welcome.subject': 'Je schrijft mee',
  'letter.welcome.je': 'Fijn dat je meeschrijft. Met deze link kom je binnen bij het verhaal:',
  'letter.welcome.u': 'Fijn dat u meeschrijft. Met deze link komt u binnen bij het verhaal:',
  'letter.welcome.once.je': 'De link werkt één keer, en twee weken lang. Daarna vraag je zelf een nieuwe.',
  'letter.welcome.once.u': 'De link werkt één keer, en twee weken lang. Daarna vraagt u zelf een nieuwe.',
} as const
